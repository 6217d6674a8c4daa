import type { Output } from '@shared/contract.ts'
import type { PastedRow } from '@shared/contract/people.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { Table } from '../../components/table.tsx'
import { Tag, type TagTone } from '../../components/tag.tsx'
import { roleLabels } from './people-words.ts'
import styles from './people.module.css'

const outcomes: Record<PastedRow['outcome'], { readonly label: string; readonly tone: TagTone }> = {
  add: { label: 'Add', tone: 'done' },
  'add-membership': { label: 'Add to this board', tone: 'done' },
  'already-there': { label: 'No change', tone: 'plain' },
  problem: { label: 'Left out', tone: 'late' },
}

/** A day as the list has it, written out where it could be read. */
const dayWords = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text) : text)

const termOf = ({ termFrom, termTo }: PastedRow): string =>
  [dayWords(termFrom), dayWords(termTo)].filter((each) => each !== '').join(' to ')

const roleOf = ({ role }: PastedRow): string =>
  role in roleLabels ? roleLabels[role as keyof typeof roleLabels] : role

const summaryOf = (rows: readonly PastedRow[]): string => {
  const count = (...wanted: readonly PastedRow['outcome'][]) =>
    rows.filter(({ outcome }) => wanted.includes(outcome)).length
  const left = count('problem')
  const same = count('already-there')
  return [
    `${plural(count('add', 'add-membership'), 'member')} will be added`,
    ...(same > 0 ? [`${same} already here`] : []),
    ...(left > 0 ? [`${plural(left, 'line')} left out: see why below`] : []),
  ].join(', ')
}

/** What importing would do, line by line. */
export const PastePreview = ({ columns, rows }: Output<'people.previewPaste'>) => (
  <section aria-label="What will happen" className={styles.preview}>
    <output>
      <b>{summaryOf(rows)}.</b>
    </output>
    <p className={styles.quiet}>Columns read as: {columns.join(', ')}.</p>
    <div className={styles.previewRows}>
      <Table
        label="Lines of the list"
        rows={rows}
        rowKey={({ lineNumber }) => String(lineNumber)}
        isFaded={({ outcome }) => outcome === 'already-there'}
        columns={[
          { id: 'line', header: 'Line', cell: ({ lineNumber }) => lineNumber },
          {
            id: 'name',
            header: 'Name',
            isRowHeader: true,
            cell: ({ name, email }) => (
              <>
                {name === '' ? 'No name' : name}
                {email !== '' && <small>{email}</small>}
              </>
            ),
          },
          {
            id: 'place',
            header: 'Role and category',
            cell: (row) => (
              <>
                {roleOf(row)}
                {row.category !== '' && <small>{row.category}</small>}
              </>
            ),
          },
          { id: 'term', header: 'Term of office', cell: termOf },
          {
            id: 'outcome',
            header: 'What will happen',
            cell: ({ outcome, note }) => (
              <>
                <Tag tone={outcomes[outcome].tone}>{outcomes[outcome].label}</Tag>
                <small>{note}</small>
              </>
            ),
          },
        ]}
      />
    </div>
  </section>
)
