import type { AttendanceView } from '@shared/contract/attendance.ts'
import { Check, CircleAlert } from 'lucide-react'
import { Notice } from '../../../../components/notice.tsx'
import { SourceNote } from '../../../../components/source-note.tsx'
import { Button } from '../../../../components/button.tsx'
import { whereSummary } from './attendance-words.ts'
import styles from './attendance.module.css'

interface QuorumNowProps {
  readonly view: AttendanceView
  readonly onRemote: () => void
}

/** The quorum at the item on view, with its sum and source, and every part of the meeting that lacked it. */
export const QuorumNow = ({ view, onRemote }: QuorumNowProps) => {
  const { quorum, gaps, people, remote } = view
  const Icon = quorum.isQuorate ? Check : CircleAlert
  const isAnybodyRemote = people.some(({ capacity, where }) => capacity === 'member' && where === 'remote')
  return (
    <>
      <div className={styles.quorum} data-is={quorum.isQuorate ? 'quorate' : 'short'}>
        <Icon aria-hidden="true" size={20} />
        <output aria-label="Quorum">{quorum.sentence}</output>
      </div>
      <p className={styles.small}>
        {whereSummary(people)}. {quorum.isAdjourned && <b>The meeting stands adjourned.</b>}
      </p>
      {isAnybodyRemote && !remote.counts && (
        <Notice tone="soon" action={<Button onPress={onRemote}>Change</Button>}>
          Those who are remote are not counted here.
        </Notice>
      )}
      {gaps.length > 0 && (
        <Notice tone="late">
          {gaps.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <details className={styles.why}>
        <summary>Why {quorum.needed}</summary>
        <p>{quorum.explanation}</p>
        <SourceNote source={quorum.source} confidence={quorum.confidence} />
      </details>
    </>
  )
}
