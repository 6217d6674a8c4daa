import type { Output } from '@shared/contract.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { routes } from '../../../../lib/routes.ts'
import { useAsk } from '../../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { putLine } from '../editor/shown-editors.ts'
import { Panel } from '../panel.tsx'
import { ApproveDialog } from './approve-dialog.tsx'
import { CorrectionsDialog } from './corrections-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import styles from './states.module.css'

type Earlier = Output<'minutesStates.before'>[number]
type Step = 'approve' | 'correct' | 'sign'

/** At a meeting: the minutes of earlier ones, to be approved and signed here, in place. */
export const EarlierMinutes = ({ page }: { readonly page: MeetingOnPage }) => {
  const here = page.meeting.id
  const { data: earlier = [] } = useAsk('minutesStates.before', { meetingId: here })
  const open = earlier.filter(({ isApprovedHere, unsigned }) => !isApprovedHere || unsigned.length > 0)
  const done = earlier.filter((each) => !open.includes(each))
  if (earlier.length === 0) return null
  return (
    <Panel title="Minutes of the last meeting">
      {open.map((each) => (
        <Row key={each.meetingId} earlier={each} here={here} />
      ))}
      {done.map((each) => (
        <div key={each.meetingId} className={styles.earlierRow}>
          <p className={styles.hint}>
            The minutes of <a href={routes.meeting(each.meetingId, 'minutes')}>{formatDate(each.meetsOn)}</a>{' '}
            were approved and signed here.
          </p>
          <div className={styles.buttons}>
            <PutInMinute earlier={each} />
          </div>
        </div>
      ))}
    </Panel>
  )
}

const Row = ({ earlier, here }: { readonly earlier: Earlier; readonly here: string }) => {
  const { meetingId, meetsOn, state, name, isApprovedHere } = earlier
  const { data: standing } = useAsk('minutesStates.get', { meetingId })
  const [step, setStep] = useState<Step | null>(null)
  const on = formatDate(meetsOn)
  const close = () => setStep(null)
  const dialog = standing && { meetingId, meetsOn, standing, onClose: close }
  return (
    <div className={styles.earlierRow}>
      <p>
        <a href={routes.meeting(meetingId, 'minutes')}>{on}</a> <Tag>{name}</Tag>
      </p>
      {state === 'circulated' && (
        <div className={styles.buttons}>
          <Button kind="main" onPress={() => setStep('approve')}>
            Approve the minutes of {on}
          </Button>
          <Button aria-label={`Note a correction to the minutes of ${on}`} onPress={() => setStep('correct')}>
            Note a correction
          </Button>
        </div>
      )}
      {isApprovedHere && (
        <div className={styles.buttons}>
          <Button kind="main" onPress={() => setStep('sign')}>
            Sign the minutes of {on}
          </Button>
          <PutInMinute earlier={earlier} />
        </div>
      )}
      {!isApprovedHere && state !== 'circulated' && (
        <p className={styles.hint}>They can be approved once they have been circulated.</p>
      )}
      {dialog && step === 'approve' && <ApproveDialog {...dialog} atMeetingId={here} />}
      {dialog && step === 'correct' && <CorrectionsDialog {...dialog} isNew />}
      {dialog && step === 'sign' && <SignDialog {...dialog} />}
    </div>
  )
}

/** Writes down in these minutes that the earlier ones were approved, where the clerk is. */
const PutInMinute = ({ earlier }: { readonly earlier: Earlier }) => {
  const say = useSay()
  const put = () => {
    if (!putLine('open', approvalSentence(earlier)))
      say({ text: 'There is no minute on view that can be written to. Go to the item first.' })
  }
  return (
    <Button
      kind="quiet"
      aria-label={`Write it in this minute: those of ${formatDate(earlier.meetsOn)}`}
      onPress={put}
    >
      Write it in this minute
    </Button>
  )
}

const approvalSentence = ({ meetsOn, agreedCount, unsigned }: Earlier): string => {
  const corrected = agreedCount === 0 ? '' : `, with ${plural(agreedCount, 'correction')}`
  const signed = unsigned.length === 0 ? ', and signed by the chair' : ''
  return `The minutes of the meeting on ${formatDate(meetsOn)} were approved as a correct record${corrected}${signed}.`
}
