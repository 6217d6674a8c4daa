import type { minutesOutContract } from '@shared/contract/minutes-out.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { exportChoices, saveMinutes } from './minutes-out.service.ts'

export const minutesOutHandlers: Handlers<MethodsOf<typeof minutesOutContract>> = {
  'minutesOut.choices': (db, { meetingId }, app) => exportChoices(db, meetingId, app.clock.today()),
  'minutesOut.save': saveMinutes,
}
