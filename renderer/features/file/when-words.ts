const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** An instant as one says it: `today, 10:42`, `yesterday, 16:02`, `3 March, 09:15`, `3 March 2025, 09:15`. */
export const whenWords = (instant: string, now = new Date()): string => {
  const date = new Date(instant)
  const daysAgo = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000)
  return `${dayWords(date, daysAgo, now)}, ${time.format(date)}`
}

const dayWords = (date: Date, daysAgo: number, now: Date): string => {
  if (daysAgo === 0) return 'today'
  if (daysAgo === 1) return 'yesterday'
  return date.getFullYear() === now.getFullYear() ? day.format(date) : dayOfYear.format(date)
}

/** Bytes as a file manager says them: `640 KB`, `12 MB`, `1.2 GB`. */
export const sizeWords = (bytes: number): string => {
  if (bytes < 1_000_000) return `${String(Math.max(1, Math.round(bytes / 1000)))} KB`
  if (bytes < 1_000_000_000) return `${String(Math.round(bytes / 1_000_000))} MB`
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
