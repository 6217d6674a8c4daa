import type { OwnFrameworkDraft } from '@shared/entities/framework.ts'
import { type Control, useFieldArray, useFormState } from 'react-hook-form'
import { FieldRow } from '../../../components/form.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useField } from '../../../lib/use-field.ts'
import { newId } from './own-draft.ts'
import { RowList } from './row-list.tsx'

type FormControl = Control<OwnFrameworkDraft, unknown, OwnFrameworkDraft>

/** What is judged, and how. */
export const AreaRows = ({ control }: { readonly control: FormControl }) => {
  const { fields, append, move, remove } = useFieldArray({ control, name: 'areas', keyName: 'key' })
  const { errors } = useFormState({ control, name: 'areas' })
  return (
    <RowList
      title="Areas"
      help="What is judged, in the order of the report."
      error={errors.areas?.root?.message ?? errors.areas?.message}
      add="Add an area"
      onAdd={() => append({ id: newId(), name: '', judged: 'graded' })}
      rows={fields}
      nameOf={(index) => `area ${index + 1}`}
      onMove={move}
      onRemove={remove}
    >
      {(index) => <Fields control={control} index={index} />}
    </RowList>
  )
}

const judged = [
  { id: 'graded', label: 'On the scale' },
  { id: 'met', label: 'Met or not met' },
  { id: 'words', label: 'In words' },
] as const

const Fields = ({ control, index }: { readonly control: FormControl; readonly index: number }) => (
  <FieldRow>
    <TextField label={`Area ${index + 1}`} {...useField(control, `areas.${index}.name`)} />
    <Select label="Judged" options={judged} {...useField(control, `areas.${index}.judged`)} />
  </FieldRow>
)
