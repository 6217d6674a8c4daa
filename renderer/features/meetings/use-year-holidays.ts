import type { Holiday } from '@shared/entities/holiday.ts'
import { useAsk } from '../../lib/use-ask.ts'

/** Bank holidays of a year and the one after it, as they stand in this file; undefined until they are known. */
export const useYearHolidays = (year: number): readonly Holiday[] | undefined => {
  const first = useAsk('holidays.list', { year }).data
  const second = useAsk('holidays.list', { year: year + 1 }).data
  const third = useAsk('holidays.list', { year: year + 2 }).data
  if (first === undefined || second === undefined || third === undefined) return undefined
  return [...first, ...second, ...third]
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ dayOn, name }) => ({ on: dayOn, name }))
}
