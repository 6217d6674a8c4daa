import type { calendarContract } from '@shared/contract/calendar.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { gatherCalendar } from './gather-calendar.ts'
import { saveCalendar } from './save-calendar.service.ts'

export const calendarHandlers: Handlers<MethodsOf<typeof calendarContract>> = {
  'calendar.count': (db, wanted, app) => {
    const { entries, withoutDay, leftOut } = gatherCalendar(db, wanted, app.clock.today())
    const standing = entries.filter(({ isCancelled }) => !isCancelled)
    return {
      meetings: standing.filter(({ kind }) => kind === 'meeting').length,
      actions: standing.filter(({ kind }) => kind === 'due').length,
      withoutDay,
      leftOut,
    }
  },
  'calendar.save': saveCalendar,
}
