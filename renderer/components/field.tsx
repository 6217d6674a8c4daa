import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './field.module.css'

/** What every field of a form takes. */
export interface FieldProps {
  readonly label: string
  /** A line below it that helps; say it before the mistake, not after. */
  readonly help?: ReactNode
  /** What is wrong and what to do, or undefined while nothing is. */
  readonly error?: string | undefined
  /** Adds "(optional)" to the label: what is needed is the rule, so only the exception is marked. */
  readonly isOptional?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  /** The label is read out but not shown: only where a column's heading says it already. */
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  readonly name?: string
  readonly onBlur?: () => void
}

/** The part of a field's props that React Aria takes as it is; forms decide what is wrong, not the browser. */
export const ariaField = (props: FieldProps) => ({
  isInvalid: props.error !== undefined,
  isDisabled: props.isDisabled ?? false,
  isReadOnly: props.isReadOnly ?? false,
  validationBehavior: 'aria' as const,
  ...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus }),
  ...(props.name === undefined ? {} : { name: props.name }),
  ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
})

export const FieldLabel = ({ label, isOptional = false, isLabelHidden = false }: FieldProps) => (
  <Label className={cx(styles.label, isLabelHidden && styles.hidden)}>
    {label}
    {isOptional && <span className={styles.optional}> (optional)</span>}
  </Label>
)

/** The help below a field, and what is wrong with it. */
export const FieldNotes = ({ help, error }: Pick<FieldProps, 'help' | 'error'>) => (
  <>
    {help !== undefined && (
      <Text slot="description" className={cx(styles.help)}>
        {help}
      </Text>
    )}
    <FieldError className={cx(styles.error)}>{error}</FieldError>
  </>
)
