import { zodResolver } from '@hookform/resolvers/zod'
import type { SharingRule } from '@shared/contract/embargo.ts'
import { embargoPerson } from '@shared/entities/embargo.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { Checkbox } from '../../../components/checkbox.tsx'
import { ComboBox } from '../../../components/combo-box.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { usePeople } from './use-people.ts'

const schema = embargoPerson.pick({ name: true, capacity: true, why: true, wasInRoom: true })
type Values = z.infer<typeof schema>

interface AllowDialogProps {
  readonly inspectionId: InspectionId
  readonly rules: readonly SharingRule[]
  readonly onClose: () => void
}

/** Puts somebody on the list, with the rule by which they may know. */
export const AllowDialog = ({ inspectionId, rules, onClose }: AllowDialogProps) => {
  const allow = useTell('embargo.allow')
  const { options, idOf } = usePeople()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', capacity: '', why: '', wasInRoom: false },
  })
  const save = async (values: Values) => {
    await allow.mutateAsync({ inspectionId, person: { ...values, personId: idOf(values.name) } })
    onClose()
  }
  const wasInRoom = useField(form.control, 'wasInRoom')
  return (
    <Dialog title="Add somebody who may know" isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Put on the list" onCancel={onClose}>
        <ComboBox label="Name" autoFocus options={options} {...useField(form.control, 'name')} />
        <TextField
          label="As what"
          isOptional
          placeholder="such as: chair of the board"
          {...useField(form.control, 'capacity')}
        />
        <ComboBox
          label="By which rule"
          isOptional
          options={rules
            .filter(({ permission }) => permission === 'may')
            .map(({ id, who, text, source }) => ({
              id,
              label: ruleWords(`${who.join(', ')}: ${text}`, source),
            }))}
          {...useField(form.control, 'why')}
        />
        <Checkbox
          label="Was in the room for the debrief"
          isSelected={wasInRoom.value}
          onChange={wasInRoom.onChange}
        />
      </Form>
    </Dialog>
  )
}

const ruleWords = (text: string, source: SharingRule['source']): string =>
  source === null ? text : `${text} (${source.publisher}: ${source.title})`
