import type { OwnFrameworkDraft } from '@shared/entities/framework.ts'
import { type Control, useFieldArray } from 'react-hook-form'
import { FieldRow } from '../../../components/form.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useField } from '../../../lib/use-field.ts'
import { stageWords } from './framework-words.ts'
import { newId } from './own-draft.ts'
import { RowList } from './row-list.tsx'

type FormControl = Control<OwnFrameworkDraft, unknown, OwnFrameworkDraft>

/** Who may know what. */
export const SharingRows = ({ control }: { readonly control: FormControl }) => {
  const { fields, append, move, remove } = useFieldArray({ control, name: 'sharing', keyName: 'key' })
  return (
    <RowList
      title="Who may be told"
      help="Until the report is published."
      error={undefined}
      add="Add a line"
      onAdd={() => append({ id: newId(), stage: 'provisional', permission: 'may', who: '' })}
      rows={fields}
      nameOf={(index) => `line ${index + 1}`}
      onMove={move}
      onRemove={remove}
    >
      {(index) => <Fields control={control} index={index} />}
    </RowList>
  )
}

const stages = (['feedback', 'provisional', 'draft', 'published'] as const).map((id) => ({
  id,
  label: stageWords[id],
}))
const permissions = [
  { id: 'may', label: 'May know' },
  { id: 'must-not', label: 'Must not' },
] as const

const Fields = ({ control, index }: { readonly control: FormControl; readonly index: number }) => (
  <FieldRow>
    <TextField label="Who" {...useField(control, `sharing.${index}.who`)} />
    <Select label="What" options={stages} {...useField(control, `sharing.${index}.stage`)} />
    <Select label="Whether" options={permissions} {...useField(control, `sharing.${index}.permission`)} />
  </FieldRow>
)
