import type { meetingsContract } from '@shared/contract/meetings.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import {
  cancelMeeting,
  listMeetings,
  planMeeting,
  planMeetings,
  previewDeadline,
  reinstateMeeting,
  showMeeting,
  updateMeeting,
} from './meetings.service.ts'

export const meetingsHandlers: Handlers<MethodsOf<typeof meetingsContract>> = {
  'meetings.list': (db, { bodyId }, app) => listMeetings(db, bodyId, app.clock.today()),
  'meetings.get': (db, { meetingId }, app) => showMeeting(db, meetingId, app.clock.today()),
  'meetings.previewDeadline': (db, input, app) => previewDeadline(db, input, app.clock.today()),
  'meetings.plan': (db, draft) => ({ meetingId: planMeeting(db, draft) }),
  'meetings.planMany': (db, { bodyId, meetings }) => ({ meetingIds: planMeetings(db, bodyId, meetings) }),
  'meetings.update': (db, input) => {
    updateMeeting(db, input)
    return {}
  },
  'meetings.cancel': (db, { meetingId }) => {
    cancelMeeting(db, meetingId)
    return {}
  },
  'meetings.reinstate': (db, { meetingId }) => {
    reinstateMeeting(db, meetingId)
    return {}
  },
}
