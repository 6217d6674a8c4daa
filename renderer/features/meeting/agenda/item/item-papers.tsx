import type { ListedItem } from '@shared/contract/agenda.ts'
import { AddPapersButton } from '../../papers/add-papers-button.tsx'
import { ExpectPaper } from '../../papers/expect-paper.tsx'
import { problemOf, underPaper } from '../../papers/paper-words.ts'
import type { Adding } from '../../papers/use-add-papers.ts'
import { StatusTag } from '../../papers/status-tag.tsx'
import { ViewButton } from '../../papers/view-button.tsx'
import { useViewing } from '../../../../components/viewer/use-viewing.ts'
import { ViewerDialog } from '../../../../components/viewer/viewer-dialog.tsx'
import styles from './item.module.css'

interface ItemPapersProps {
  readonly item: ListedItem
  readonly adding: Adding
  readonly bodyId: string
}

/** The item's papers in short; the next step has them in full. */
export const ItemPapers = ({ item, adding, bodyId }: ItemPapersProps) => {
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
          {paper.status.kind !== 'received' && <StatusTag status={paper.status} />}
          <ViewButton title={paper.title} version={paper.current} viewing={viewing} />
        </div>
      ))}
      <div className={styles.buttons}>
        <AddPapersButton itemId={item.id} adding={adding} label="Add a paper" about={item.title} />
        <ExpectPaper item={item} bodyId={bodyId} />
      </div>
      <ViewerDialog viewing={viewing} />
    </div>
  )
}
