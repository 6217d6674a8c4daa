import type { Holiday } from '@shared/entities/holiday.ts'
import { proposeYear } from '@shared/rules/year-plan.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import type { Habits } from './use-habits.ts'
import { PatternFields } from './year-pattern-fields.tsx'
import {
  usualPattern,
  yearChoices,
  type YearPattern,
  type YearRow,
  yearRows,
  usualYear,
} from './year-plan.ts'
import { YearRows } from './year-rows.tsx'
import styles from './year.module.css'

interface YearFormProps {
  readonly habits: Habits
  readonly holidays: readonly Holiday[]
  readonly today: string
}

const startPattern = ({ body, lastTitle }: Habits, today: string): YearPattern => ({
  days: usualPattern(body.kind),
  year: usualYear(body.kind, today),
  title: lastTitle ?? body.name,
  startsAt: body.usualStartsAt,
  minutes: body.usualMinutes,
  place: body.usualPlace,
})

const toDrafts = (rows: readonly YearRow[], { minutes, place }: YearPattern) =>
  rows.flatMap(({ on, startsAt, title }) =>
    on === null || startsAt === null
      ? []
      : [
          {
            title,
            kind: 'ordinary' as const,
            meetsOn: on,
            startsAt,
            minutes: minutes ?? 120,
            place,
            joining: '',
          },
        ],
  )

export const YearForm = ({ habits, holidays, today }: YearFormProps) => {
  const { body, termDates, days } = habits
  const say = useSay()
  const plan = useTell('meetings.planMany')
  const propose = (from: YearPattern) =>
    yearRows(
      // Spread over the whole year, then what is past left out: six a year are three in its second half.
      proposeYear({ pattern: from.days, ...from.year, holidays, terms: termDates }).filter(
        ({ on }) => on > today,
      ),
      from,
    )

  const [pattern, setPattern] = useState(() => startPattern(habits, today))
  const [rows, setRows] = useState(() => propose(pattern))

  const changePattern = (changes: Partial<YearPattern>) => {
    const next = { ...pattern, ...changes }
    setPattern(next)
    // Length and place are common to all; what is written in a row stands only until its day is proposed again.
    if (changes.days !== undefined || changes.year !== undefined) setRows(propose(next))
    else setRows(rows.map((row) => ({ ...row, title: next.title, startsAt: next.startsAt })))
  }

  const drafts = toDrafts(rows, pattern)
  const save = () =>
    plan.mutate(
      { bodyId: body.id, meetings: drafts },
      {
        onSuccess: ({ meetingIds }) => {
          say({ text: `${plural(meetingIds.length, 'meeting')} planned for ${pattern.year.label}.` })
          navigate(routes.meetings())
        },
      },
    )

  return (
    <div className={styles.form}>
      <PatternFields
        pattern={pattern}
        choices={yearChoices(body.kind, today)}
        places={habits.places}
        onChange={changePattern}
      />
      <YearRows
        rows={rows}
        taken={days}
        holidays={holidays}
        onChange={setRows}
        newRow={{ title: pattern.title, startsAt: pattern.startsAt }}
      />
      <FormError error={plan.error} />
      <div className={styles.actions}>
        <Button
          kind="main"
          onPress={save}
          isPending={plan.isPending}
          isDisabled={drafts.length === 0 || drafts.length < rows.length}
        >
          {`Plan ${plural(rows.length, 'meeting')}`}
        </Button>
        <ButtonLink href={routes.meetings()}>Back to the meetings</ButtonLink>
        {drafts.length < rows.length && (
          <p className={styles.soft}>A row without a day or a time is not whole yet.</p>
        )}
      </div>
    </div>
  )
}
