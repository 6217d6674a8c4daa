import { ChevronDown } from 'lucide-react'
import { Button, ComboBox as AriaComboBox, Group, Input, Popover } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './field.tsx'
import styles from './field.module.css'
import { type Option, OptionList } from './option-list.tsx'
import popover from './popover.module.css'

export interface ComboBoxProps extends FieldProps {
  /** What is written in it: free text, which the options only suggest. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** Called when an option is chosen from the list. */
  readonly onChoose?: (id: string) => void
  readonly options: readonly Option[]
  readonly placeholder?: string
  /** `input`: the list comes only once something is written, where most answers are not in it. */
  readonly opensOn?: 'focus' | 'input'
}

/** A text field with suggestions: names, places, categories. Anything can be written; nothing must be chosen. */
export const ComboBox = ({
  value,
  onChange,
  onChoose,
  options,
  placeholder = '',
  opensOn = 'focus',
  ...field
}: ComboBoxProps) => (
  <AriaComboBox
    {...ariaField(field)}
    allowsCustomValue
    menuTrigger={opensOn}
    defaultItems={options}
    inputValue={value}
    onInputChange={onChange}
    onSelectionChange={(key) => {
      if (typeof key === 'string') onChoose?.(key)
    }}
    className={cx(styles.field)}
  >
    <FieldLabel {...field} />
    <Group className={cx(styles.box)}>
      <Input className={cx(styles.bare)} placeholder={placeholder} autoComplete="off" />
      <Button className={cx(styles.open)}>
        <ChevronDown aria-hidden="true" />
      </Button>
    </Group>
    <FieldNotes {...field} />
    <Popover className={cx(popover.popover)} offset={4}>
      <OptionList whenEmpty="Write what you need; nothing in the list fits." />
    </Popover>
  </AriaComboBox>
)
