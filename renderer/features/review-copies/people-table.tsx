import type { Output } from '@shared/contract.ts'
import type { ReviewProspect } from '@shared/contract/review.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { type Column, Table } from '../../components/table.tsx'
import styles from './review-copies.module.css'
import { toggled } from './toggled.ts'

type Meetings = Output<'review.prospects'>['meetings']

interface PeopleTableProps {
  readonly people: readonly ReviewProspect[]
  /** Those whose packs go in. */
  readonly meetings: Meetings
  readonly chosen: readonly PersonId[]
  readonly onChoose: (chosen: readonly PersonId[]) => void
}

/** For whom, and what would be in each copy. */
export const PeopleTable = ({ people, meetings, chosen, onChoose }: PeopleTableProps) => {
  const areSeveral = new Set(people.flatMap(({ places }) => places.map(({ bodyId }) => bodyId))).size > 1
  const areAll = chosen.length === people.length
  const columns: readonly Column<ReviewProspect>[] = [
    {
      id: 'name',
      header: 'Name',
      isRowHeader: true,
      width: '30%',
      cell: ({ personId, name, places }) => (
        <Checkbox
          label={name}
          {...helpOf(places, areSeveral)}
          isSelected={chosen.includes(personId)}
          onChange={() => onChoose(toggled(chosen, personId))}
        />
      ),
    },
    { id: 'packs', header: 'Packs', cell: (person) => <Packs person={person} meetings={meetings} /> },
    {
      id: 'actions',
      header: 'Actions',
      align: 'end',
      width: '6rem',
      cell: ({ actionCount }) => <span className={styles.beside}>{actionCount}</span>,
    },
  ]
  return (
    <section aria-labelledby="for-whom" className={styles.part}>
      <div className={styles.head}>
        <h2 id="for-whom">For whom</h2>
        <Button kind="quiet" onPress={() => onChoose(areAll ? [] : people.map(({ personId }) => personId))}>
          {areAll ? 'Choose nobody' : 'Choose all'}
        </Button>
      </div>
      <Table
        label="People and what their copy would hold"
        columns={columns}
        rows={people}
        rowKey={({ personId }) => personId}
        isMarked={({ personId }) => chosen.includes(personId)}
      />
    </section>
  )
}

/** Where they sit, where that is not the same for all. */
const helpOf = (places: ReviewProspect['places'], areSeveral: boolean): { readonly help?: ReactNode } => {
  const words = areSeveral
    ? places.map(({ bodyName, role }) => (role === '' ? bodyName : `${bodyName}: ${role}`))
    : places.map(({ role }) => role).filter((role) => role !== '')
  if (words.length === 0) return {}
  return {
    help: words.map((line) => (
      <span key={line} className={styles.pack}>
        {line}
      </span>
    )),
  }
}

const Packs = ({ person, meetings }: { readonly person: ReviewProspect; readonly meetings: Meetings }) => {
  const wanted = person.packs.filter(({ meetingId }) => meetings.some(({ id }) => id === meetingId))
  const had = wanted.filter(({ forWhom }) => forWhom !== null)
  const areSeveral = new Set(meetings.map(({ bodyId }) => bodyId)).size > 1
  const nameOf = (meetingId: string): string => {
    const found = meetings.find(({ id }) => id === meetingId)
    return `${areSeveral ? `${found?.bodyName ?? ''}, ` : ''}${formatDate(found?.meetsOn ?? '')}`
  }
  return (
    <div className={styles.beside}>
      {wanted.length === 0 && <span className={styles.quiet}>No pack chosen</span>}
      {wanted.length > 0 && had.length === 0 && <span>No pack</span>}
      {wanted.map(({ meetingId, forWhom, reason, wasProtected }) =>
        forWhom === null ? (
          <small key={meetingId}>{reason}</small>
        ) : (
          <span key={meetingId} className={styles.pack}>
            {nameOf(meetingId)}, as issued to {forWhom}
            {wasProtected && <small>It was issued with a password. In the copy it has none.</small>}
          </span>
        ),
      )}
    </div>
  )
}
