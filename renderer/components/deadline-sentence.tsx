import type { Deadline } from '@shared/contract/meetings.ts'
import type { ReactNode } from 'react'
import { nearness } from '../lib/deadline-days.ts'
import { Notice } from './notice.tsx'

interface DeadlineSentenceProps {
  readonly deadline: Deadline
  /** More to say after it, such as "Two papers still awaited." */
  readonly children?: ReactNode
}

/** By when everything must be out, and how near that is. */
export const DeadlineSentence = ({ deadline, children }: DeadlineSentenceProps) => {
  const near = deadline.daysLeft === null ? null : nearness(deadline.daysLeft)
  return (
    <Notice tone={near?.tone ?? 'info'}>
      <strong>{deadline.sentence.replace(/\.$/, '')}</strong>
      {near === null ? '.' : `: ${near.words}.`} {children}
    </Notice>
  )
}
