import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { day } from '@shared/entities/primitives.ts'
import { z } from 'zod'

/** Of this machine, and of no file: whoever shares a file has a desktop of their own. */
const memory = z.object({
  isOff: z.boolean(),
  /** By what was opened: the day on which it was told of last. */
  told: z.record(z.string(), day),
})
export type ReminderMemory = z.infer<typeof memory>

const pathIn = (dataFolder: string): string => join(dataFolder, 'reminders.json')

/** What was never written, or cannot be read, is as at the first start: a reminder is no reason to stop. */
export const readReminders = (dataFolder: string): ReminderMemory => {
  try {
    return memory.parse(JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')))
  } catch {
    return { isOff: false, told: {} } // see above
  }
}

export const writeReminders = (dataFolder: string, kept: ReminderMemory): void => {
  mkdirSync(dirname(pathIn(dataFolder)), { recursive: true })
  writeFileSync(pathIn(dataFolder), JSON.stringify(kept))
}
