import { zodResolver } from '@hookform/resolvers/zod'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { line } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'

const schema = z.object({ liftedWhy: line(500, 'The reason') })
type Values = z.infer<typeof schema>

interface LiftDialogProps {
  readonly inspectionId: InspectionId
  readonly today: string
  readonly onClose: () => void
}

/** Ends the embargo today, before publication. The reason is kept. */
export const LiftDialog = ({ inspectionId, today, onClose }: LiftDialogProps) => {
  const lift = useTell('embargo.lift')
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { liftedWhy: '' },
  })
  const save = async ({ liftedWhy }: Values) => {
    await lift.mutateAsync({ inspectionId, liftedOn: today, liftedWhy })
    onClose()
  }
  return (
    <Dialog
      title="Lift the embargo"
      intro="From now on it may go into packs, copies and exports as all else does. What was minuted in confidence stays there, and is listed so that you can release it."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Lift it today" onCancel={onClose}>
        <TextField
          label="Reason"
          autoFocus
          help="Kept with the record, such as “Published early by the inspectorate”."
          {...useField(form.control, 'liftedWhy')}
        />
      </Form>
    </Dialog>
  )
}
