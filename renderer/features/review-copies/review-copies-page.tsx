import type { Output } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Page } from '../../components/page-header.tsx'
import { Progress } from '../../components/progress.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import { ChosenBoards } from './chosen-boards.tsx'
import { ChosenLock, faultOf, type Lock } from './chosen-lock.tsx'
import { ChosenMeetings } from './chosen-meetings.tsx'
import { CopiesMade } from './copies-made.tsx'
import { Outcome } from './outcome.tsx'
import { PeopleTable } from './people-table.tsx'
import styles from './review-copies.module.css'
import { toggled } from './toggled.ts'

/** One file for each person: their packs and their actions, to read and answer without a network. */
export const ReviewCopiesPage = () => {
  const { body } = useCurrentBody()
  return <OfBoards key={body.id} />
}

/** For the board at work, and for as many more as are ticked. */
const OfBoards = () => {
  const { body } = useCurrentBody()
  const [bodyIds, setBodyIds] = useState<readonly BodyId[]>([body.id])
  const found = useAsk('review.prospects', { bodyIds: [...bodyIds] })
  return (
    <Answer of={found} what="Looking up who may see what">
      {(prospects) => <ReviewCopies prospects={prospects} bodyIds={bodyIds} onBodyIds={setBodyIds} />}
    </Answer>
  )
}

interface ReviewCopiesProps {
  readonly prospects: Output<'review.prospects'>
  readonly bodyIds: readonly BodyId[]
  readonly onBodyIds: (bodyIds: readonly BodyId[]) => void
}

const ReviewCopies = ({ prospects, bodyIds, onBodyIds }: ReviewCopiesProps) => {
  const { people, meetings, copies } = prospects
  // The latest of each board goes in unless the clerk says otherwise.
  const [turned, setTurned] = useState<readonly MeetingId[]>([])
  const meetingIds = meetings
    .filter((meeting) => (latestOf(meetings, meeting.bodyId) === meeting.id) !== turned.includes(meeting.id))
    .map(({ id }) => id)
  const [ticked, setTicked] = useState<readonly PersonId[]>([])
  const personIds = ticked.filter((id) => people.some(({ personId }) => personId === id))
  const [outcome, setOutcome] = useState<Output<'review.makeCopy'>>(null)
  const [lock, setLock] = useState<Lock>(null)
  const make = useJob('review.makeCopy')
  const run = async () => {
    setOutcome(null)
    const done = await make.run({
      bodyIds: [...bodyIds],
      personIds,
      meetingIds,
      passphrase: lock?.passphrase ?? null,
    })
    setOutcome(done)
    if (done !== null && done.made.length > 0) setLock(null)
    if (done !== null) setTicked(done.refused.map(({ personId }) => personId))
  }
  return (
    <Page
      title="Review copies"
      line="A file for each person, with their packs as issued and their actions: they read, note and answer without a network, and send one small file back."
      actions={
        people.length > 0 && (
          <Button
            kind="main"
            isDisabled={personIds.length === 0 || make.isRunning || faultOf(lock) !== null}
            onPress={() => void run()}
          >
            {personIds.length > 1 ? `Make ${personIds.length} copies` : 'Make the copy'}
          </Button>
        )
      }
    >
      <div className={styles.page}>
        {make.isRunning && (
          <Progress label="Making review copies" progress={make.progress} onCancel={make.cancel} />
        )}
        <FormError error={make.failure} />
        {outcome !== null && <Outcome outcome={outcome} />}
        {people.length === 0 ? (
          <EmptyState title="Nobody is in post today">
            <p>Review copies are made for the people of a board. Add its members first.</p>
          </EmptyState>
        ) : (
          <>
            <ChosenBoards chosen={bodyIds} onChoose={onBodyIds} />
            <ChosenMeetings
              meetings={meetings}
              chosen={meetingIds}
              onToggle={(id) => setTurned(toggled(turned, id))}
            />
            <PeopleTable
              people={people}
              meetings={meetings.filter(({ id }) => meetingIds.includes(id))}
              chosen={personIds}
              onChoose={setTicked}
            />
            <ChosenLock lock={lock} onChange={setLock} />
          </>
        )}
        {copies.length > 0 && <CopiesMade copies={copies} />}
      </div>
    </Page>
  )
}

const latestOf = (meetings: Output<'review.prospects'>['meetings'], bodyId: BodyId): MeetingId | undefined =>
  meetings.find((meeting) => meeting.bodyId === bodyId)?.id
