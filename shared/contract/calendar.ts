import { z } from 'zod'
import { logReaders } from '../entities/action-log.ts'
import { bodyId } from '../entities/body.ts'
import { job, query } from './define.ts'

const wanted = z.object({
  bodyId,
  readers: logReaders,
  /** Whose due days: an owner as `actions.list` takes it (a person's id, or "role:Clerk"); null: everybody's. */
  owner: z.string().max(80).nullable(),
  hasMeetings: z.boolean(),
  hasActions: z.boolean(),
  /** With what was done or called off lately, as cancelled, so that a calendar that has it already is put right. */
  isAgain: z.boolean(),
})

export const calendarContract = {
  /** What such a calendar would hold. */
  'calendar.count': query(
    wanted,
    z.object({
      meetings: z.number().int(),
      actions: z.number().int(),
      /** Open actions of these owners that have no day, and so no place in a calendar. */
      withoutDay: z.number().int(),
      /** Confidential ones that these readers do not get. */
      leftOut: z.number().int(),
    }),
  ),
  /**
   * Saves meetings and due days as iCalendar (RFC 5545), for Outlook, Google and Apple. Null when cancelled. One for
   * everyone is searched for what is confidential first; found, nothing is saved (`conflict`).
   */
  'calendar.save': job(wanted, z.object({ fileName: z.string() }).nullable()),
}
