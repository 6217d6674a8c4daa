import type { Output } from '@shared/contract.ts'
import type { Framework } from '@shared/entities/framework.ts'
import type { AccuracyPoint } from '@shared/entities/inspection.ts'
import { formatDay } from '@shared/words/dates.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Select } from '../../../components/select.tsx'
import { type Column, Table } from '../../../components/table.tsx'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import styles from '../inspections.module.css'
import { AccuracyDialog } from './accuracy-dialog.tsx'

const outcomes = [
  { id: 'not-sent', label: 'Not sent yet' },
  { id: 'sent', label: 'Sent' },
  { id: 'accepted', label: 'Put right' },
  { id: 'partly', label: 'Partly put right' },
  { id: 'refused', label: 'Not put right' },
] as const

interface AccuracyProps {
  readonly page: Output<'inspections.get'>
  readonly alternatives: Framework['alternatives']
}

/** What in the draft is not so, by when it must be said, and what cannot be done beside it. */
export const Accuracy = ({ page, alternatives }: AccuracyProps) => {
  const { inspection, accuracyPoints } = page
  const [isAdding, setAdding] = useState(false)
  return (
    <section className={styles.part} aria-labelledby="accuracy">
      <div className={styles.partHead}>
        <h2 id="accuracy">Factual accuracy of the draft</h2>
        <Button icon={<Plus />} onPress={() => setAdding(true)}>
          Add a point
        </Button>
      </div>
      {inspection.frameworkId !== null && (
        <CommentsDue inspection={inspection} frameworkId={inspection.frameworkId} />
      )}
      {alternatives.map(({ id, title, text }) => (
        <Notice key={id}>
          <strong>{title}.</strong> {text}
        </Notice>
      ))}
      {accuracyPoints.length > 0 && (
        <Table label="Points of accuracy" columns={columns} rows={accuracyPoints} rowKey={({ id }) => id} />
      )}
      {isAdding && <AccuracyDialog inspectionId={inspection.id} onClose={() => setAdding(false)} />}
    </section>
  )
}

interface CommentsDueProps {
  readonly inspection: AccuracyProps['page']['inspection']
  readonly frameworkId: string
}

const CommentsDue = ({ inspection, frameworkId }: CommentsDueProps) => {
  const clocks = useAsk('frameworks.clocks', {
    bodyId: inspection.bodyId,
    frameworkId,
    days: {
      notice: inspection.noticeOn,
      starts: inspection.startsOn,
      ends: inspection.endsOn,
      'draft-received': inspection.draftOn,
      'report-received': null,
      published: inspection.publishedOn,
    },
  })
  const due = clocks.data?.clocks.find(({ eventId }) => eventId.startsWith('comments'))
  if (due === undefined)
    return (
      <p className={styles.quiet}>
        {inspection.draftOn === null
          ? 'Enter under Record when the draft came, and the days for comments are counted.'
          : 'This framework gives no confirmed number of days for comments: go by the letter with the draft.'}
      </p>
    )
  return (
    <p>
      Comments are due by <strong>{formatDay(due.dueOn)}</strong>.{' '}
      <span className={styles.quiet}>{due.sentence}</span>
    </p>
  )
}

const columns: readonly Column<AccuracyPoint>[] = [
  {
    id: 'says',
    header: 'The draft says',
    isRowHeader: true,
    cell: ({ says, page }) => (
      <>
        {says}
        {page !== null && <small>page {page}</small>}
      </>
    ),
  },
  {
    id: 'should',
    header: 'It should say',
    cell: ({ shouldSay, evidence }) => (
      <>
        {shouldSay}
        {evidence !== '' && <small>{evidence}</small>}
      </>
    ),
  },
  { id: 'outcome', header: 'What came of it', width: '13rem', cell: (point) => <Outcome point={point} /> },
  {
    id: 'out',
    header: 'Take out',
    isHeaderHidden: true,
    width: '3rem',
    cell: (point) => <TakeOut point={point} />,
  },
]

const Outcome = ({ point }: { readonly point: AccuracyPoint }) => {
  const { mutate: change } = useTell('inspections.changeAccuracyPoint')
  return (
    <Select
      label={`What came of “${point.says.slice(0, 40)}”`}
      isLabelHidden
      value={point.outcome}
      onChange={(outcome) => change({ accuracyPointId: point.id, changes: { outcome } })}
      options={outcomes}
    />
  )
}

const TakeOut = ({ point }: { readonly point: AccuracyPoint }) => {
  const { mutate: takeOut } = useTell('inspections.withdrawAccuracyPoint')
  return (
    <IconButton
      label={`Take out “${point.says.slice(0, 60)}”`}
      icon={<Trash2 />}
      onPress={() => takeOut({ accuracyPointId: point.id })}
    />
  )
}
