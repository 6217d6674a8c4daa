import type { WordChange } from './compare-words.ts'
import { wordsShown } from './change-words.ts'
import styles from './compare.module.css'

interface ChangeListProps {
  readonly changes: readonly WordChange[]
  readonly onGo: (change: WordChange) => void
}

/** Every difference in words, to read and to jump by. */
export const ChangeList = ({ changes, onGo }: ChangeListProps) => (
  <ol className={styles.changes} aria-label="What is different">
    {changes.map((change, at) => (
      // Two places can say the same; their order cannot change.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={at}>
        <button type="button" onClick={() => onGo(change)}>
          <small>Page {change.newPage}</small>
          {change.removed.length > 0 && <del>{wordsShown(change.removed)}</del>}{' '}
          {change.added.length > 0 && <ins>{wordsShown(change.added)}</ins>}
        </button>
      </li>
    ))}
  </ol>
)
