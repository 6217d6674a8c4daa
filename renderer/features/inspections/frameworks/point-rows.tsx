import type { OwnFrameworkDraft } from '@shared/entities/framework.ts'
import { type Control, useFieldArray, useFormState } from 'react-hook-form'
import { FieldRow } from '../../../components/form.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useField } from '../../../lib/use-field.ts'
import { newId } from './own-draft.ts'
import { RowList } from './row-list.tsx'

type FormControl = Control<OwnFrameworkDraft, unknown, OwnFrameworkDraft>

/** The words of the scale, the best first. */
export const PointRows = ({ control }: { readonly control: FormControl }) => {
  const { fields, append, move, remove } = useFieldArray({ control, name: 'points', keyName: 'key' })
  const { errors } = useFormState({ control, name: 'points' })
  return (
    <RowList
      title="Scale"
      help="The best first. None is needed where every area is told in words, or is met or not."
      error={errors.points?.root?.message ?? errors.points?.message}
      add="Add a word of the scale"
      onAdd={() => append({ id: newId(), label: '', means: '' })}
      rows={fields}
      nameOf={(index) => `word ${index + 1} of the scale`}
      onMove={move}
      onRemove={remove}
    >
      {(index) => <Fields control={control} index={index} />}
    </RowList>
  )
}

const Fields = ({ control, index }: { readonly control: FormControl; readonly index: number }) => (
  <FieldRow>
    <TextField label={`Word ${index + 1}`} {...useField(control, `points.${index}.label`)} />
    <TextField label="What it means" isOptional {...useField(control, `points.${index}.means`)} />
  </FieldRow>
)
