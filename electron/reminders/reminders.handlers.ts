import type { remindersContract } from '@shared/contract/reminders.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { currentReminder, reminderState, switchReminders } from './reminders.service.ts'

export const remindersHandlers: Handlers<MethodsOf<typeof remindersContract>> = {
  'reminders.get': (db, _nothing, app) => ({
    ...reminderState(app),
    now: currentReminder(db, app.clock.today()),
  }),
  'reminders.set': ({ isOn }, { app }) => Promise.resolve(switchReminders(app, isOn)),
}
