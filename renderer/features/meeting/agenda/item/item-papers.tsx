import type { ListedItem } from '@shared/contract/agenda.ts'
import { Tag } from '../../../../components/tag.tsx'
import { AddPapersButton } from '../../papers/add-papers-button.tsx'
import { ExpectPaper } from '../../papers/expect-paper.tsx'
import { problemOf, underPaper } from '../../papers/paper-words.ts'
import type { Adding } from '../../papers/use-add-papers.ts'
import { ViewButton } from '../../papers/view-button.tsx'
import { useViewing } from '../../viewer/use-viewing.ts'
import { ViewerDialog } from '../../viewer/viewer-dialog.tsx'
import styles from './item.module.css'

interface ItemPapersProps {
  readonly item: ListedItem
  readonly adding: Adding
}

/** The item's papers in short; the next step has them in full. */
export const ItemPapers = ({ item, adding }: ItemPapersProps) => {
  const viewing = useViewing()
  return (
    <div className={styles.group}>
      <h3>Papers</h3>
      {item.papers.map((paper) => (
        <div key={paper.id} className={styles.paper}>
          <span className={styles.reference}>{paper.reference}</span>
          <span>
            {paper.title}
            <small>{underPaper(paper)}</small>
            {problemOf(paper) !== null && <small className={styles.problem}>{problemOf(paper)}</small>}
          </span>
          {paper.current === null ? (
            <Tag tone="want">awaited</Tag>
          ) : (
            <ViewButton title={paper.title} version={paper.current} viewing={viewing} />
          )}
        </div>
      ))}
      <div className={styles.buttons}>
        <AddPapersButton itemId={item.id} adding={adding} label="Add a paper" about={item.title} />
        <ExpectPaper item={item} />
      </div>
      <ViewerDialog viewing={viewing} />
    </div>
  )
}
