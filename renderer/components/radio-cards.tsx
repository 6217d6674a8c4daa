import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import field from './field.module.css'
import styles from './radio-cards.module.css'

export interface RadioCard<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  readonly detail?: ReactNode
}

interface RadioCardsProps<Id extends string> extends FieldProps {
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly options: readonly RadioCard<Id>[]
  /** `row`: side by side while there is room, for short ones. */
  readonly layout?: 'grid' | 'row' | 'column'
}

/** A few choices that are all on view, each a card that can be pressed anywhere. */
export const RadioCards = <Id extends string>({
  value,
  onChange,
  options,
  layout = 'grid',
  ...props
}: RadioCardsProps<Id>) => {
  const choose = (id: string) => {
    const chosen = options.find((option) => option.id === id)
    if (chosen !== undefined) onChange(chosen.id)
  }
  const { autoFocus: _focus, ...aria } = ariaField(props)
  return (
    <RadioGroup {...aria} value={value} onChange={choose} className={cx(field.field)}>
      <FieldLabel {...props} />
      <div className={cx(styles.cards, styles[layout])}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={cx(styles.card)}>
            <span className={styles.dot} aria-hidden="true" />
            <span>
              <span className={styles.label}>{option.label}</span>
              {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes {...props} />
    </RadioGroup>
  )
}
