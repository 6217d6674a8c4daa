import type { OutlineLine } from './viewing.ts'
import styles from './viewer.module.css'

interface OutlineListProps {
  readonly lines: readonly OutlineLine[]
  readonly onGo: (page: number) => void
}

/** The bookmarks, to jump by. */
export const OutlineList = ({ lines, onGo }: OutlineListProps) => (
  <ol className={styles.outline}>
    {lines.map(({ title, level, page }, index) => (
      // A title and a page can come twice; their place cannot.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={index}>
        <button type="button" style={{ paddingLeft: 4 + level * 12 }} onClick={() => onGo(page)}>
          <span>{title}</span>
          <span className={styles.leaf}>{page}</span>
        </button>
      </li>
    ))}
  </ol>
)
