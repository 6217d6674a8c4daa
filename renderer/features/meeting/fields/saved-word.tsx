import styles from './fields.module.css'
import type { SaveStatus } from './use-saving.ts'

const words: Readonly<Record<SaveStatus, string>> = {
  untouched: '',
  saving: 'Saving …',
  saved: 'Saved',
  refused: 'Not saved',
}

/** Says quietly that what was typed is in the file. */
export const SavedWord = ({ status }: { readonly status: SaveStatus }) => (
  <output className={styles.saved} data-status={status}>
    {words[status]}
  </output>
)
