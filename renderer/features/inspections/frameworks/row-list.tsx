import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button.tsx'
import styles from './frameworks.module.css'

interface RowListProps {
  readonly title: string
  readonly help: string
  /** What is wrong with the list as a whole. */
  readonly error: string | undefined
  readonly add: string
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** A list of a form whose rows are added, moved and taken out. */
export const RowList = ({ title, help, error, add, onAdd, children }: RowListProps) => (
  <fieldset className={styles.fieldset}>
    <legend>{title}</legend>
    <p className={styles.quiet}>{help}</p>
    <div className={styles.rows}>{children}</div>
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
