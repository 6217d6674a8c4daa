import type { Output } from '@shared/contract.ts'
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
import { ChosenMeetings } from './chosen-meetings.tsx'
import { CopiesMade } from './copies-made.tsx'
import { Outcome } from './outcome.tsx'
import { PeopleTable } from './people-table.tsx'
import styles from './review-copies.module.css'
import { toggled } from './toggled.ts'

/** One file for each person: their pack and their actions, to read and answer without a network. */
export const ReviewCopiesPage = () => {
  const { body } = useCurrentBody()
  const found = useAsk('review.prospects', { bodyId: body.id })
  return (
    <Answer of={found} what="Looking up who may see what">
      {(prospects) => <ReviewCopies key={body.id} prospects={prospects} />}
    </Answer>
  )
}

const ReviewCopies = ({ prospects }: { readonly prospects: Output<'review.prospects'> }) => {
  const { body } = useCurrentBody()
  const { people, meetings, copies } = prospects
  const latest = meetings.find(({ bodyId }) => bodyId === body.id)
  const [meetingIds, setMeetingIds] = useState<readonly MeetingId[]>(latest ? [latest.id] : [])
  const [personIds, setPersonIds] = useState<readonly PersonId[]>([])
  const [outcome, setOutcome] = useState<Output<'review.makeCopy'>>(null)
  const make = useJob('review.makeCopy')
  const run = async () => {
    setOutcome(null)
    const done = await make.run({
      bodyId: body.id,
      personIds: [...personIds],
      meetingIds: [...meetingIds],
    })
    setOutcome(done)
    if (done !== null) setPersonIds(done.refused.map(({ personId }) => personId))
  }
  return (
    <Page
      title="Review copies"
      line="A file for each person, with their pack as issued and their actions: they read, note and answer without a network, and send one small file back."
      actions={
        people.length > 0 && (
          <Button
            kind="main"
            isDisabled={personIds.length === 0 || make.isRunning}
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
            <ChosenMeetings
              meetings={meetings}
              chosen={meetingIds}
              onToggle={(id) => setMeetingIds(toggled(meetingIds, id))}
            />
            <PeopleTable
              people={people}
              meetings={meetings.filter(({ id }) => meetingIds.includes(id))}
              chosen={personIds}
              onChoose={setPersonIds}
            />
          </>
        )}
        {copies.length > 0 && <CopiesMade copies={copies} />}
      </div>
    </Page>
  )
}
