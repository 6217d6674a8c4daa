import { plural } from '../words/dates.ts'

/** Days ahead for which a reminder looks. */
export const REMINDER_DAYS = 7

/** What one board has open with a day. */
export type DueCount = { readonly board: string; readonly late: number; readonly soon: number }

/** What a desktop shows; it may stand on a locked screen, so that it names no action and no person. */
export type Reminder = { readonly title: string; readonly text: string }

/** Null where nothing is late and nothing is due within the week. */
export function reminderOf(counts: readonly DueCount[]): Reminder | null {
  const pressing = counts.filter(({ late, soon }) => late + soon > 0)
  if (pressing.length === 0) return null
  const late = pressing.reduce((sum, count) => sum + count.late, 0)
  const soon = pressing.reduce((sum, count) => sum + count.soon, 0)
  const title =
    late > 0
      ? plural(late, 'action is late', 'actions are late')
      : plural(soon, 'action is due within a week', 'actions are due within a week')
  return { title, text: pressing.map(lineFor).join('\n') }
}

const lineFor = ({ board, late, soon }: DueCount): string =>
  `${board}: ${[late > 0 && `${late} late`, soon > 0 && `${soon} due within a week`].filter(Boolean).join(', ')}`
