import { TextArea as AriaTextArea, TextField } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import styles from './field.module.css'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** Lines to show before it grows with the text. */
  readonly rows?: number
}

export const TextArea = ({ value, onChange, placeholder = '', rows = 3, ...field }: TextAreaProps) => (
  <TextField {...ariaField(field)} value={value} onChange={onChange} className={cx(styles.field)}>
    <FieldLabel {...field} />
    <AriaTextArea
      className={cx(styles.box, styles.area)}
      placeholder={placeholder}
      rows={rows}
      // It grows with its text, so that the rows are only where it starts from.
      style={{ minHeight: `calc(${rows} * 1.5em + var(--s2) * 2 + 2px)` }}
    />
    <FieldNotes {...field} />
  </TextField>
)
