import type { Holiday } from '@shared/entities/holiday.ts'
import { Answer } from '../../components/answer.tsx'
import { Page } from '../../components/page-header.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useToday } from '../../lib/use-today.ts'
import { useHabits } from './use-habits.ts'
import { useYearHolidays } from './use-year-holidays.ts'
import { YearForm } from './year-form.tsx'

/** A year's meetings at once: days proposed from a pattern, each to be changed before anything is saved. */
export const PlanYearPage = () => {
  const { body } = useCurrentBody()
  const today = useToday()
  const habits = useHabits(body.id)
  const holidays: readonly Holiday[] | undefined = useYearHolidays(Number(today.slice(0, 4)))
  return (
    <Page title="Plan a year’s meetings" line="Days are proposed; nothing is saved until you say so.">
      <Answer of={habits}>
        {(known) =>
          holidays === undefined ? null : (
            <YearForm key={known.body.id} habits={known} holidays={holidays} today={today} />
          )
        }
      </Answer>
    </Page>
  )
}
