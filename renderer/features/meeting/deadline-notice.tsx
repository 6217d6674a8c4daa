import type { Deadline } from '@shared/contract/meetings.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { awaitedSentence, deadlineTone, type PapersCount } from './meeting-words.ts'
import { WhyThisDate } from './why-this-date.tsx'

interface DeadlineNoticeProps {
  readonly deadline: Deadline
  readonly papers: PapersCount
}

/** By when everything must be out, how many days are left, and why that date. */
export const DeadlineNotice = ({ deadline, papers }: DeadlineNoticeProps) => {
  const [isAsked, setAsked] = useState(false)
  const near = deadline.daysLeft === null ? null : deadlineTone(deadline.daysLeft)
  const tone = near === null || near.tone === 'plain' ? 'info' : near.tone
  return (
    <Notice
      tone={tone}
      action={
        deadline.sendBy === null ? undefined : (
          <Button kind="quiet" onPress={() => setAsked(true)}>
            Why this date?
          </Button>
        )
      }
    >
      <strong>{deadline.sentence.replace(/\.$/, '')}</strong>
      {near === null ? '. ' : `: ${near.words}. `}
      {awaitedSentence(papers)}
      <WhyThisDate deadline={deadline} isOpen={isAsked} onClose={() => setAsked(false)} />
    </Notice>
  )
}
