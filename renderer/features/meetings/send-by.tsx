import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { formatDayBrief } from '@shared/words/dates.ts'
import { Tag, type TagTone } from '../../components/tag.tsx'
import { nearness } from '../../lib/deadline-days.ts'
import styles from './meetings.module.css'

const tones: Record<'late' | 'soon' | 'info', TagTone> = { late: 'late', soon: 'soon', info: 'plain' }

/** "Agenda out by Wed 18 Nov · 5 days left". Once the pack is sent nothing presses any more. */
export const SendBy = ({ meeting }: { readonly meeting: ListedMeeting }) => {
  const { sendBy, daysLeft } = meeting.deadline
  if (meeting.status === 'cancelled' || sendBy === null || daysLeft === null) return null
  const near = nearness(daysLeft)
  return (
    <p className={styles.sendBy}>
      Agenda out by {formatDayBrief(sendBy)}{' '}
      {meeting.packState === 'sent' ? (
        <Tag tone="done">pack sent</Tag>
      ) : (
        <Tag tone={tones[near.tone]}>{near.words}</Tag>
      )}
    </p>
  )
}
