import { z } from 'zod'
import { job, query } from './define.ts'

const state = z.object({
  /** Whether this machine reminds when a file is opened. */
  isOn: z.boolean(),
  /** Whether there is a desktop here that can show it. */
  canShow: z.boolean(),
})

export const remindersContract = {
  /** What would be said now about the open file; null: nothing is late or due within the week. */
  'reminders.get': query(
    z.object({}),
    state.extend({ now: z.object({ title: z.string(), text: z.string() }).nullable() }),
  ),
  /** Switches them on or off on this machine, for every file. */
  'reminders.set': job(z.object({ isOn: z.boolean() }), state),
}
