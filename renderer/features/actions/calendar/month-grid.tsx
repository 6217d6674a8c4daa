import type { Output } from '@shared/contract.ts'
import { formatDay, plural } from '@shared/words/dates.ts'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cx } from '../../../lib/cx.ts'
import styles from './calendar.module.css'
import { dayByKey } from './month-days.ts'

type Found = Output<'register.days'>
type Day = Found['days'][number]

interface MonthGridProps {
  readonly month: string
  readonly weeks: readonly (readonly string[])[]
  /** The day at which the keyboard is. */
  readonly on: string
  readonly openDay: string | null
  readonly found: Found
  readonly onGo: (on: string) => void
  readonly onOpen: (on: string) => void
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Weeks from Monday. Arrows go from day to day, Page Up and Down from month to month, Enter lists a day. */
export const MonthGrid = ({ month, weeks, on, openDay, found, onGo, onOpen }: MonthGridProps) => {
  const grid = useRef<HTMLTableElement>(null)
  const isWalking = useRef(false)
  useEffect(() => {
    if (isWalking.current) grid.current?.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus()
    isWalking.current = false
  }, [on])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, on)
    if (next === null) return
    event.preventDefault()
    isWalking.current = true
    onGo(next)
  }
  const daysOn = new Map(found.days.map((day) => [day.on, day]))
  return (
    // As ARIA has it for a calendar: a table whose cells are gone through by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table ref={grid} role="grid" aria-label="What is due" className={styles.grid} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{name.slice(0, 3)}</span>
              <span className={styles.spoken}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} aria-selected={day === openDay}>
                <DayButton
                  on={day}
                  day={daysOn.get(day)}
                  meeting={found.meetings.find(({ meetsOn }) => meetsOn === day)?.title ?? ''}
                  isToday={day === found.today}
                  isOutside={!day.startsWith(month)}
                  isStop={day === on}
                  isOpen={day === openDay}
                  onPress={() => {
                    onGo(day)
                    onOpen(day)
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayButtonProps {
  readonly on: string
  readonly day: Day | undefined
  /** What meets on that day; empty: nothing. */
  readonly meeting: string
  readonly isToday: boolean
  readonly isOutside: boolean
  readonly isStop: boolean
  readonly isOpen: boolean
  readonly onPress: () => void
}

const DayButton = ({ on, day, meeting, isToday, isOutside, isStop, isOpen, onPress }: DayButtonProps) => (
  <button
    type="button"
    data-day={on}
    tabIndex={isStop ? 0 : -1}
    aria-label={labelOf(on, day, meeting, isToday)}
    aria-pressed={isOpen}
    className={cx(styles.cell, isToday && styles.today, isOutside && styles.outside, isOpen && styles.open)}
    onClick={onPress}
  >
    <span className={styles.number}>{Number(on.slice(8))}</span>
    {meeting !== '' && <span className={styles.meeting}>{meeting}</span>}
    {day !== undefined && (
      <>
        {day.first.map(({ id, text, status }) => (
          <span
            key={id}
            className={cx(styles.line, status !== 'open' && status !== 'in-progress' && styles.done)}
          >
            {text}
          </span>
        ))}
        {day.total > day.first.length && (
          <span className={styles.more}>{day.total - day.first.length} more</span>
        )}
        <span className={styles.short}>{day.total}</span>
        {day.late > 0 && <span className={styles.late}>{day.late} late</span>}
      </>
    )}
  </button>
)

const labelOf = (on: string, day: Day | undefined, meeting: string, isToday: boolean): string =>
  [
    `${formatDay(on)}${isToday ? ' (today)' : ''}`,
    day === undefined ? 'nothing due' : `${day.total} due`,
    day !== undefined && day.late > 0 && plural(day.late, 'late', 'late'),
    meeting !== '' && `meeting: ${meeting}`,
  ]
    .filter(Boolean)
    .join(', ')
