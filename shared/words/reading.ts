import { formatDuration, plural } from './dates.ts'

/** To five minutes below an hour and to half an hour above it: nobody reads to the minute. */
export const formatReading = (minutes: number): string => {
  const step = minutes < 60 ? 5 : 30
  return `about ${formatDuration(Math.max(step, Math.round(minutes / step) * step))}`
}

/** For small places: "8 min", "35 min", "1 h 10 min"; to five minutes above twenty. */
export const briefReading = (minutes: number): string => {
  const step = minutes < 20 ? 1 : 5
  const rounded = Math.max(1, Math.round(minutes / step) * step)
  const hours = Math.floor(rounded / 60)
  const rest = rounded % 60
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** `9 items · 13 papers · 148 pages, about 5 hours to read`. Papers and pages are left out where there are none. */
export function agendaSentence(count: {
  items: number
  papers: number
  pages: number
  readingMinutes: number
}): string {
  if (count.items === 0) return 'No items yet'
  const pages = `${plural(count.pages, 'page')}, ${formatReading(count.readingMinutes)} to read`
  return [
    plural(count.items, 'item'),
    ...(count.papers > 0 ? [plural(count.papers, 'paper')] : []),
    ...(count.pages > 0 ? [pages] : []),
  ].join(' · ')
}
