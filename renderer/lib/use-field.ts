import {
  type Control,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useController,
} from 'react-hook-form'

export interface BoundField<Value> {
  readonly name: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur: () => void
  readonly error: string | undefined
}

/** Binds one of our fields to a form: `<TextField label="Name" {...useField(form.control, 'name')} />`. */
export const useField = <Values extends FieldValues, Name extends FieldPath<Values>, Out>(
  control: Control<Values, unknown, Out>,
  name: Name,
): BoundField<FieldPathValue<Values, Name>> => {
  const { field, fieldState } = useController({ control, name })
  const { value, onChange, onBlur } = field
  return { name, value, onChange, onBlur, error: fieldState.error?.message }
}
