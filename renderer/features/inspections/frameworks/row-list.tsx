import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button.tsx'
import styles from './frameworks.module.css'
import { RowButtons } from './row-buttons.tsx'

interface RowListProps {
  readonly title: string
  readonly help: string
  /** What is wrong with the list as a whole. */
  readonly error: string | undefined
  readonly add: string
  readonly onAdd: () => void
  /** The rows, as the form's array has them. */
  readonly rows: readonly { readonly key: string }[]
  /** What a row is called in the words of its buttons, such as "area 2". */
  readonly nameOf: (index: number) => string
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (index: number) => void
  /** The fields of one row. */
  readonly children: (index: number) => ReactNode
}

/** A list of a form whose rows are added, moved and taken out. */
export const RowList = ({
  title,
  help,
  error,
  add,
  onAdd,
  rows,
  nameOf,
  onMove,
  onRemove,
  children,
}: RowListProps) => (
  <fieldset className={styles.fieldset}>
    <legend>{title}</legend>
    <p className={styles.quiet}>{help}</p>
    <div className={styles.rows}>
      {rows.map(({ key }, index) => (
        <div key={key} className={styles.row}>
          {children(index)}
          <RowButtons
            what={nameOf(index)}
            index={index}
            count={rows.length}
            onMove={onMove}
            onRemove={onRemove}
          />
        </div>
      ))}
    </div>
    {error !== undefined && (
      <p role="alert" className={styles.fault}>
        {error}
      </p>
    )}
    <div>
      <Button icon={<Plus />} onPress={onAdd}>
        {add}
      </Button>
    </div>
  </fieldset>
)
