import type { MadeReviewCopy } from '@shared/contract/review.ts'
import { formatDate } from '@shared/words/dates.ts'
import { type Column, Table } from '../../components/table.tsx'
import styles from './review-copies.module.css'

const columns: readonly Column<MadeReviewCopy>[] = [
  { id: 'who', header: 'For', isRowHeader: true, cell: ({ personName }) => personName },
  { id: 'when', header: 'Made', cell: ({ madeOn }) => formatDate(madeOn) },
  { id: 'packs', header: 'PDFs', align: 'end', cell: ({ issueIds }) => issueIds.length },
  { id: 'actions', header: 'Actions', align: 'end', cell: ({ actionIds }) => actionIds.length },
  {
    id: 'file',
    header: 'File',
    cell: ({ fileName, isLocked }) => (isLocked ? `${fileName}, locked` : fileName),
  },
]

/** Which copies were made from this file, the latest first. */
export const CopiesMade = ({ copies }: { readonly copies: readonly MadeReviewCopy[] }) => (
  <section aria-labelledby="copies-made" className={styles.part}>
    <h2 id="copies-made">Made so far</h2>
    <Table label="Review copies made" columns={columns} rows={copies} rowKey={({ id }) => id} />
  </section>
)
