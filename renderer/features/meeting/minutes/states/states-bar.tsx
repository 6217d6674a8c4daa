import type { MinutesStanding } from '@shared/contract/minutes-states.ts'
import { minutesStates } from '@shared/entities/minutes.ts'
import { stateWords } from '@shared/rules/minutes-state.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Check } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { type DialogName, StatesDialog } from './states-dialog.tsx'
import styles from './states.module.css'

interface StatesBarProps {
  readonly page: MeetingOnPage
  /** Whether the meeting has ended: until then the next thing to do is in the meeting, not with its minutes. */
  readonly isOver: boolean
  /** What else can be done with the minutes as a whole: a button each. */
  readonly children?: ReactNode
}

/** Above the minutes: how far they are, what may still be changed, and the one next step. */
export const StatesBar = ({ page, isOver, children }: StatesBarProps) => {
  const meetingId = page.meeting.id
  const { data: standing } = useAsk('minutesStates.get', { meetingId })
  const [dialog, setDialog] = useState<DialogName | null>(null)
  if (standing === undefined || standing === null) return null
  return (
    <section className={styles.bar} aria-label="How far the minutes are">
      <Track standing={standing} />
      <p className={styles.says}>{[factsOf(standing), standing.says].filter(Boolean).join(' ')}</p>
      <div className={styles.buttons}>
        {standing.next !== null && (
          <Button
            kind={isOver || standing.state !== 'draft' ? 'main' : 'plain'}
            onPress={() => setDialog(dialogOf(standing))}
          >
            {standing.next.does}
          </Button>
        )}
        {(standing.corrects !== null || standing.corrections.length > 0) && (
          <Button onPress={() => setDialog('corrections')}>{correctionsLabel(standing)}</Button>
        )}
        {standing.versions.length > 0 && <Button onPress={() => setDialog('versions')}>Versions</Button>}
        {standing.signings.length > 0 && <Button onPress={() => setDialog('signatures')}>Signatures</Button>}
        {children}
        {standing.back !== null && (
          <Button kind="quiet" onPress={() => setDialog('back')}>
            {standing.back.does}
          </Button>
        )}
      </div>
      {dialog !== null && (
        <StatesDialog
          name={dialog}
          meetingId={meetingId}
          meetsOn={page.meeting.meetsOn}
          standing={standing}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  )
}

/** Which meeting approved them, and who signed: a signature stands for its part. */
const factsOf = ({ approvedAt, signings }: MinutesStanding): string => {
  if (approvedAt === null) return ''
  const signed = signings.map(
    ({ part, signedName, signedOn }) =>
      `${part === 'open' ? 'Open minutes' : 'Confidential part'} signed by ${signedName}, ${formatDate(signedOn)}.`,
  )
  return [`Approved at the meeting on ${formatDate(approvedAt.meetsOn)}.`, ...signed].join(' ')
}

const dialogOf = ({ next }: MinutesStanding): DialogName => {
  if (next?.to === 'approved') return 'approve'
  return next?.to === 'signed' ? 'sign' : 'next'
}

const correctionsLabel = ({ corrections }: MinutesStanding): string =>
  corrections.length === 0 ? 'Correct' : `Corrections (${corrections.length})`

const Track = ({ standing }: { readonly standing: MinutesStanding }) => {
  const now = minutesStates.indexOf(standing.state)
  return (
    <ol className={styles.track} aria-label="States of the minutes">
      {minutesStates.map((state, at) => (
        <li
          key={state}
          aria-current={at === now ? 'step' : undefined}
          data-is={at < now || standing.state === 'signed' ? 'done' : at === now ? 'now' : 'to-come'}
        >
          {(at < now || standing.state === 'signed') && <Check aria-label="done:" size={16} />}
          {stateWords(state).name}
        </li>
      ))}
    </ol>
  )
}
