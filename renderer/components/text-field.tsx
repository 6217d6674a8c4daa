import { Input, TextField as AriaTextField } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import styles from './field.module.css'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password'
  readonly placeholder?: string
  readonly maxLength?: number
}

export const TextField = ({
  value,
  onChange,
  type = 'text',
  placeholder = '',
  maxLength,
  ...field
}: TextFieldProps) => (
  <AriaTextField
    {...ariaField(field)}
    {...(maxLength === undefined ? {} : { maxLength })}
    type={type}
    value={value}
    onChange={onChange}
    className={cx(styles.field)}
  >
    <FieldLabel {...field} />
    <Input className={cx(styles.box)} placeholder={placeholder} autoComplete="off" />
    <FieldNotes {...field} />
  </AriaTextField>
)
