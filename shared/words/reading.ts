import { formatDuration, plural } from './dates.ts'

/** Board papers are read at about 30 pages an hour (Board Intelligence). */
const minutesAPage = 2

/** Minutes that so many pages take to read. */
export const readingMinutes = (pages: number): number => pages * minutesAPage

/** To five minutes below an hour and to half an hour above it: nobody reads to the minute. */
export const formatReading = (minutes: number): string => {
  const step = minutes < 60 ? 5 : 30
  return `about ${formatDuration(Math.max(step, Math.round(minutes / step) * step))}`
}

/** `9 items · 13 papers · 148 pages, about 5 hours to read`. Papers and pages are left out where there are none. */
export function agendaSentence(count: { items: number; papers: number; pages: number }): string {
  if (count.items === 0) return 'No items yet'
  const pages = `${plural(count.pages, 'page')}, ${formatReading(readingMinutes(count.pages))} to read`
  return [
    plural(count.items, 'item'),
    ...(count.papers > 0 ? [plural(count.papers, 'paper')] : []),
    ...(count.pages > 0 ? [pages] : []),
  ].join(' · ')
}
