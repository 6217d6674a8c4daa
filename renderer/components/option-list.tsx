import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './popover.module.css'

/** One choice of a `Select` or `ComboBox`. */
export interface Option {
  readonly id: string
  readonly label: string
  readonly detail?: string
}

interface OptionListProps {
  readonly options?: readonly Option[]
  readonly whenEmpty?: string
}

/** The list that `Select` and `ComboBox` open. */
export const OptionList = ({ options, whenEmpty = 'Nothing fits.' }: OptionListProps) => (
  <ListBox
    {...(options === undefined ? {} : { items: options })}
    className={cx(styles.list)}
    renderEmptyState={() => <div className={styles.empty}>{whenEmpty}</div>}
  >
    {(option: Option) => (
      <ListBoxItem id={option.id} textValue={option.label} className={cx(styles.option)}>
        {({ isSelected }) => (
          <>
            <span>
              {option.label}
              {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
            </span>
            {isSelected && <Check aria-hidden="true" className={cx(styles.tick)} />}
          </>
        )}
      </ListBoxItem>
    )}
  </ListBox>
)
