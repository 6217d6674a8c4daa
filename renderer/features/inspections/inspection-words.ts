import type { Inspection } from '@shared/entities/inspection.ts'
import { formatDate, formatDateRange } from '@shared/words/dates.ts'

/** "4 to 8 February 2019", or as much of it as is known. */
export const daysWords = ({
  noticeOn,
  startsOn,
  endsOn,
}: Pick<Inspection, 'noticeOn' | 'startsOn' | 'endsOn'>): string => {
  if (startsOn !== null)
    return endsOn === null ? `from ${formatDate(startsOn)}` : formatDateRange(startsOn, endsOn)
  return noticeOn === null ? '' : `notice on ${formatDate(noticeOn)}`
}

/** "Standard inspection · Hollinshire County Council · 4 to 8 February 2019" */
export const lineOf = (inspection: Inspection): string =>
  [inspection.type, inspection.place, daysWords(inspection)].filter((part) => part !== '').join(' · ')
