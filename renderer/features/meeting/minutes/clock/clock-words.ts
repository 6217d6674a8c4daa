import type { Pace } from '@shared/rules/meeting-clock.ts'
import { formatTime, plural } from '@shared/words/dates.ts'

/** "7 minutes behind: at this pace it ends at 8.07 pm" */
export const paceWords = ({ behind, endsAt }: Pace): string => {
  const end = `at this pace it ends at ${formatTime(endsAt)}`
  if (behind === 0) return `On time: ${end}`
  return behind > 0
    ? `${plural(behind, 'minute')} behind: ${end}`
    : `${plural(-behind, 'minute')} in hand: ${end}`
}
