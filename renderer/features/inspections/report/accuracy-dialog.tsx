import { zodResolver } from '@hookform/resolvers/zod'
import { accuracyPoint, type InspectionId } from '@shared/entities/inspection.ts'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'

const schema = accuracyPoint.pick({ page: true, says: true, shouldSay: true, evidence: true })
type Values = z.infer<typeof schema>

interface AccuracyDialogProps {
  readonly inspectionId: InspectionId
  readonly onClose: () => void
}

/** One thing in the draft that is not so. */
export const AccuracyDialog = ({ inspectionId, onClose }: AccuracyDialogProps) => {
  const add = useTell('inspections.addAccuracyPoint')
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { page: null, says: '', shouldSay: '', evidence: '' },
  })
  const save = async (values: Values) => {
    await add.mutateAsync({ inspectionId, point: { ...values, outcome: 'not-sent' } })
    onClose()
  }
  return (
    <Dialog title="A point of accuracy" isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Add the point" onCancel={onClose}>
        <TextField label="The draft says" autoFocus {...useField(form.control, 'says')} />
        <TextField label="It should say" {...useField(form.control, 'shouldSay')} />
        <TextField
          label="Evidence"
          isOptional
          placeholder="such as: school census of October"
          {...useField(form.control, 'evidence')}
        />
        <NumberField label="Page" isOptional min={1} max={2000} {...useField(form.control, 'page')} />
      </Form>
    </Dialog>
  )
}
