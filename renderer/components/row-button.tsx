import styles from './row-button.module.css'

interface RowButtonProps {
  /** What names the row. */
  readonly children: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** The name of a table's row, which opens the row beside the table. */
export const RowButton = ({ children, isChosen, onChoose }: RowButtonProps) => (
  <button type="button" className={styles.name} aria-expanded={isChosen} onClick={onChoose}>
    {children}
  </button>
)
