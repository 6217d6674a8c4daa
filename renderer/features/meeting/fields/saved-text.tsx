import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { type Save, useDraft } from './use-draft.ts'

interface SavedTextProps {
  readonly label: string
  readonly value: string
  readonly onSave: Save<string>
  readonly help?: string | undefined
  readonly isReadOnly?: boolean
  readonly isOptional?: boolean
  readonly placeholder?: string
}

/** One line that is saved when it is left or Enter is pressed. */
export const SavedLine = ({ value, onSave, help, ...field }: SavedTextProps) => {
  const draft = useDraft(value, onSave)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        draft.commit()
      }}
    >
      <TextField
        {...field}
        {...(help === undefined ? {} : { help })}
        value={draft.text}
        onChange={(text) => draft.type(text)}
        onBlur={() => draft.commit()}
        error={draft.error}
      />
    </form>
  )
}

/** Several lines that are saved when they are left. */
export const SavedArea = ({
  value,
  onSave,
  help,
  rows,
  ...field
}: SavedTextProps & { readonly rows?: number }) => {
  const draft = useDraft(value, onSave)
  return (
    <TextArea
      {...field}
      {...(help === undefined ? {} : { help })}
      {...(rows === undefined ? {} : { rows })}
      value={draft.text}
      onChange={(text) => draft.type(text)}
      onBlur={() => draft.commit()}
      error={draft.error}
    />
  )
}
