import { formatDay, formatMonth } from '@shared/words/dates.ts'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import type { RowDeeds } from '../action-columns.tsx'
import { ActionList } from '../action-list.tsx'
import type { Question } from '../use-wanted.ts'
import styles from './calendar.module.css'
import { monthAfter, weeksOf } from './month-days.ts'
import { MonthGrid } from './month-grid.tsx'

interface ActionCalendarProps extends RowDeeds {
  readonly question: Question
  readonly today: string
}

/** When what is due, a month at a time; below it, all that is due on one day. */
export const ActionCalendar = ({ question, today, ...deeds }: ActionCalendarProps) => {
  const [on, setOn] = useState(today)
  const [openDay, setOpenDay] = useState<string | null>(null)
  const month = on.slice(0, 7)
  const weeks = weeksOf(month)
  const [dueFrom, dueTo] = [weeks[0]?.[0] ?? on, weeks.at(-1)?.[6] ?? on]
  const days = useAsk('register.days', { ...question, dueFrom, dueTo })
  const turn = (by: number) => setOn(`${monthAfter(month, by)}-01`)
  return (
    <div className={styles.calendar}>
      <div className={styles.bar}>
        <IconButton isEdged label="The month before" icon={<ChevronLeft />} onPress={() => turn(-1)} />
        <h2 aria-live="polite">{formatMonth(`${month}-01`)}</h2>
        <IconButton isEdged label="The month after" icon={<ChevronRight />} onPress={() => turn(1)} />
        <Button onPress={() => setOn(today)}>Today</Button>
      </div>
      <Answer of={days} what="Looking up what is due">
        {(found) => (
          <MonthGrid
            month={month}
            weeks={weeks}
            on={on}
            openDay={openDay}
            found={found}
            onGo={setOn}
            onOpen={setOpenDay}
          />
        )}
      </Answer>
      {openDay !== null && <DayList question={question} on={openDay} deeds={deeds} />}
    </div>
  )
}

interface DayListProps {
  readonly question: Question
  readonly on: string
  readonly deeds: RowDeeds
}

const DayList = ({ question, on, deeds }: DayListProps) => {
  const ofDay = { ...question, dueFrom: on, dueTo: on, groupBy: 'none' as const }
  const list = useAsk('actions.list', { ...ofDay, limit: 1, offset: 0 })
  return (
    <section aria-labelledby="due-on-day" className={styles.day}>
      <h2 id="due-on-day">Due on {formatDay(on)}</h2>
      <Answer of={list}>
        {({ total }) =>
          total === 0 ? (
            <p>Nothing is due on that day.</p>
          ) : (
            <ActionList question={ofDay} total={total} groups={[]} {...deeds} />
          )
        }
      </Answer>
    </section>
  )
}
