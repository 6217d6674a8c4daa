import type { Deadline } from '@shared/contract/meetings.ts'
import { type ReactNode, useId, useState } from 'react'
import { nearness } from '../lib/deadline-days.ts'
import { Button } from './button.tsx'
import styles from './deadline-notice.module.css'
import { DeadlineWhy } from './deadline-why.tsx'
import { Notice } from './notice.tsx'

interface DeadlineProps {
  readonly deadline: Deadline
  /** More to say after it, such as "Two papers still awaited." */
  readonly children?: ReactNode
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')

interface DeadlineSentenceProps extends DeadlineProps {
  readonly action?: ReactNode
}

/** By when everything must be out, and how near that is. */
export const DeadlineSentence = ({ deadline, action, children }: DeadlineSentenceProps) => {
  const near = deadline.daysLeft === null ? null : nearness(deadline.daysLeft)
  return (
    <Notice tone={near?.tone ?? 'info'} {...(action === undefined ? {} : { action })}>
      <strong>{withoutStop(deadline.sentence)}</strong>
      {near === null ? '.' : `: ${near.words}.`} {children}
    </Notice>
  )
}

/** The same, and at a press why it is that day. */
export const DeadlineNotice = ({ deadline, children }: DeadlineProps) => {
  const [isOpen, setOpen] = useState(false)
  const whyId = useId()
  const why = (
    <Button
      kind="quiet"
      aria-expanded={isOpen}
      {...(isOpen ? { 'aria-controls': whyId } : {})}
      onPress={() => setOpen(!isOpen)}
    >
      <span className={styles.words}>Why this date?</span>
    </Button>
  )
  return (
    <div>
      <DeadlineSentence deadline={deadline} action={why}>
        {children}
      </DeadlineSentence>
      {isOpen && (
        <div id={whyId} className={styles.why}>
          <DeadlineWhy deadline={deadline} />
        </div>
      )}
    </div>
  )
}
