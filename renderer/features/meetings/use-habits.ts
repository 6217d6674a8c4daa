import type { Body, BodyId, TermDate } from '@shared/entities/body.ts'
import { useAsk } from '../../lib/use-ask.ts'

/** How a board usually meets, to start a form with. */
export interface Habits {
  readonly body: Body
  readonly termDates: readonly TermDate[]
  /** Title of its latest ordinary meeting; undefined while it has none. */
  readonly lastTitle: string | undefined
  /** Where it has met, the latest first. */
  readonly places: readonly string[]
  /** Days on which it meets already. */
  readonly days: readonly string[]
}

export const useHabits = (
  bodyId: BodyId,
): { readonly data: Habits | undefined; readonly error: Error | null } => {
  const body = useAsk('bodies.get', { bodyId })
  const meetings = useAsk('meetings.list', { bodyId })
  const error = body.error ?? meetings.error
  if (body.data === undefined || meetings.data === undefined) return { data: undefined, error }
  const latestFirst = meetings.data.toReversed()
  const places = latestFirst.map(({ place }) => place).filter((place) => place !== '')
  return {
    error,
    data: {
      body: body.data.body,
      termDates: body.data.termDates,
      lastTitle: latestFirst.find(({ kind }) => kind === 'ordinary')?.title,
      places: [...new Set(places)],
      days: meetings.data.filter(({ status }) => status === 'planned').map(({ meetsOn }) => meetsOn),
    },
  }
}
