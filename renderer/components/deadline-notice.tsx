import type { Deadline } from '@shared/contract/meetings.ts'
import { type ReactNode, useId, useState } from 'react'
import { nearness } from '../lib/deadline-days.ts'
import { Button } from './button.tsx'
import styles from './deadline-notice.module.css'
import { DeadlineWhy } from './deadline-why.tsx'
import { Notice } from './notice.tsx'

interface DeadlineNoticeProps {
  readonly deadline: Deadline
  /** More to say after it, such as "Two papers still awaited." */
  readonly children?: ReactNode
  /** Whether the count is on view from the start. */
  readonly isOpen?: boolean
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')

/** By when everything must be out, how near that is, and, at a press, why. */
export const DeadlineNotice = ({
  deadline,
  children,
  isOpen: isOpenAtFirst = false,
}: DeadlineNoticeProps) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const whyId = useId()
  const near = deadline.daysLeft === null ? null : nearness(deadline.daysLeft)
  return (
    <div>
      <Notice
        tone={near?.tone ?? 'info'}
        action={
          <Button
            kind="quiet"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': whyId } : {})}
            onPress={() => setOpen(!isOpen)}
          >
            <span className={styles.words}>Why this date?</span>
          </Button>
        }
      >
        <strong>{withoutStop(deadline.sentence)}</strong>
        {near === null ? '.' : `: ${near.words}.`} {children}
      </Notice>
      {isOpen && (
        <div id={whyId} className={styles.why}>
          <DeadlineWhy deadline={deadline} />
        </div>
      )}
    </div>
  )
}
