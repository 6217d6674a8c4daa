import type { Deadline } from '@shared/contract/meetings.ts'
import { formatDay, plural } from '@shared/words/dates.ts'
import { VisuallyHidden } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { type CountedDay, deadlineDays, type LeftOut, leftOutDays } from '../lib/deadline-days.ts'
import styles from './deadline-why.module.css'
import { Notice } from './notice.tsx'
import { SourceNote } from './source-note.tsx'

const spoken = ({ on, number, why, isSending }: CountedDay): string => {
  const counts = number === null ? `not counted: ${why}` : `day ${String(number)}`
  return `${formatDay(on)}, ${counts}${isSending ? '. Latest day to send' : ''}`
}

const markOf = ({ number, isSending, isMeeting }: CountedDay): string => {
  if (isSending) return 'send'
  return isMeeting ? 'meet' : String(number ?? '–')
}

const Day = ({ day }: { readonly day: CountedDay }) => {
  const [weekday = '', number = '', month = ''] = formatDay(day.on).split(' ')
  return (
    <li className={cx(styles.day, day.number !== null && styles.counts, day.isSending && styles.sending)}>
      <VisuallyHidden>{spoken(day)}</VisuallyHidden>
      <span className={styles.leaf} aria-hidden="true">
        <span>{weekday.slice(0, 3)}</span>
        <b>{number}</b>
        <span>{month.slice(0, 3)}</span>
      </span>
      <span className={styles.mark} aria-hidden="true">
        {markOf(day)}
      </span>
    </li>
  )
}

const LeftOutDays = ({ authority, reasons }: LeftOut) => (
  <div className={styles.leftOut}>
    <h3>
      Left out <small>{authority}</small>
    </h3>
    <dl>
      {reasons.map(({ why, days }) => (
        <div key={why}>
          <dt>{days}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  </div>
)

/** Why this date: the days counted and left out, on whose authority, and where the rule stands. */
export const DeadlineWhy = ({ deadline }: { readonly deadline: Deadline }) => {
  const days = deadlineDays(deadline)
  return (
    <div className={styles.why}>
      {days.length > 0 && (
        <>
          <p>
            <strong>{plural(deadline.counted.length, 'day')}</strong>{' '}
            {deadline.isUrgent ? 'of shortened notice' : 'of notice'}, counted back from the meeting.
          </p>
          <ol className={styles.days} aria-label="Days from sending to the meeting">
            {days.map((day) => (
              <Day key={day.on} day={day} />
            ))}
          </ol>
          {leftOutDays(deadline).map((leftOut) => (
            <LeftOutDays key={leftOut.authority} {...leftOut} />
          ))}
        </>
      )}
      {deadline.cautions.map((caution) => (
        <Notice key={caution}>{caution}</Notice>
      ))}
      <SourceNote source={deadline.source} confidence={deadline.confidence} />
    </div>
  )
}
