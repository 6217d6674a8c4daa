import type { HomeTask } from '@shared/contract/home.ts'
import { plural } from '@shared/words/dates.ts'
import type { Count } from '../components/place-list.tsx'
import { useCurrentBody } from '../lib/current-body.tsx'
import { useAsk } from '../lib/use-ask.ts'

const homeCount = (tasks: readonly HomeTask[]): Count | null => {
  const late = tasks.filter(({ urgency }) => urgency === 'late').length
  if (late > 0) return { words: `${String(late)} late`, tone: 'late' }
  const today = tasks.filter(({ daysLeft }) => daysLeft === 0).length
  if (today > 0) return { words: `${String(today)} today`, tone: 'late' }
  const soon = tasks.filter(({ urgency }) => urgency === 'soon').length
  return soon > 0 ? { words: `${String(soon)} soon`, tone: 'soon' } : null
}

const peopleCount = (tasks: readonly HomeTask[]): Count | null => {
  const ending = tasks.filter(({ kind }) => kind === 'term-ends').length
  if (ending > 0)
    return { words: ending === 1 ? '1 term ends' : `${String(ending)} terms end`, tone: 'plain' }
  const vacancies = tasks.filter(({ kind }) => kind === 'vacancy').length
  return vacancies > 0 ? { words: plural(vacancies, 'vacancy', 'vacancies'), tone: 'plain' } : null
}

const lateCount = (late: number): Count | null =>
  late === 0 ? null : { words: `${String(late)} late`, tone: 'late' }

/** One row is asked for, because the counts come with it. */
const everyAction = {
  filter: 'late',
  owner: null,
  meetingId: null,
  search: '',
  limit: 1,
  offset: 0,
} as const

/** What waits behind each place of the navigation. */
export const useCounts = (): {
  readonly home: Count | null
  readonly people: Count | null
  readonly actions: Count | null
} => {
  const { body } = useCurrentBody()
  const tasks = useAsk('home.get', { bodyId: body.id }).data?.tasks ?? []
  const late = useAsk('actions.list', { bodyId: body.id, ...everyAction }).data?.counts.late ?? 0
  return { home: homeCount(tasks), people: peopleCount(tasks), actions: lateCount(late) }
}
