import { ChevronDown } from 'lucide-react'
import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import styles from './field.module.css'
import { type Option, OptionList } from './option-list.tsx'
import popover from './popover.module.css'

export interface SelectProps<Id extends string> extends Omit<FieldProps, 'isReadOnly'> {
  /** Null while nothing is chosen. */
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly options: readonly (Option & { readonly id: Id })[]
  readonly placeholder?: string
}

export const Select = <Id extends string>({
  value,
  onChange,
  options,
  placeholder = 'Choose one',
  ...field
}: SelectProps<Id>) => {
  const choose = (key: unknown) => {
    const chosen = options.find((option) => option.id === key)
    if (chosen !== undefined) onChange(chosen.id)
  }
  const { isReadOnly: _readOnly, ...aria } = ariaField(field)
  return (
    <AriaSelect
      {...aria}
      // What is to be chosen from may still be on its way: an empty list would not open, without a word.
      isDisabled={aria.isDisabled || options.length === 0}
      value={value}
      onChange={choose}
      placeholder={placeholder}
      className={cx(styles.field)}
    >
      <FieldLabel {...field} />
      <Button className={cx(styles.box)}>
        <SelectValue className={cx(styles.value)}>
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <span className={styles.chevron} aria-hidden="true">
          <ChevronDown />
        </span>
      </Button>
      <FieldNotes {...field} />
      <Popover className={cx(popover.popover)} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  )
}
