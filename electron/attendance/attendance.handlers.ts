import type { attendanceContract } from '@shared/contract/attendance.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { listAbsences } from './absences.service.ts'
import { viewAttendance } from './attendance-view.service.ts'
import {
  addGuest,
  changeRecord,
  markRest,
  markStatus,
  removeGuest,
  setConsent,
  setRemote,
} from './attendance.service.ts'
import { appointAtMeeting } from './appoint.service.ts'
import { readReport } from './report/report.service.ts'
import { saveReport } from './report/save-report.service.ts'
import { suspendAtMeeting } from './suspend-at-meeting.service.ts'
import { endSuspension, suspend, viewSuspensions } from './suspensions.service.ts'
import { changeEvent, markLate, recordEvent, takeBackEvent } from './movements.service.ts'

export const attendanceHandlers: Handlers<MethodsOf<typeof attendanceContract>> = {
  'attendance.get': (db, { meetingId, itemId }) => viewAttendance(db, meetingId, itemId),
  'attendance.mark': (db, input) => {
    markStatus(db, input)
    return {}
  },
  'attendance.markRest': (db, { meetingId }) => {
    markRest(db, meetingId)
    return {}
  },
  'attendance.setConsent': (db, input) => {
    setConsent(db, input)
    return {}
  },
  'attendance.addGuest': (db, input) => ({ attendanceId: addGuest(db, input) }),
  'attendance.change': (db, input) => {
    changeRecord(db, input)
    return {}
  },
  'attendance.removeGuest': (db, { attendanceId }) => {
    removeGuest(db, attendanceId)
    return {}
  },
  'attendance.record': (db, input) => ({ eventId: recordEvent(db, input) }),
  'attendance.markLate': (db, input) => ({ eventId: markLate(db, input) }),
  'attendance.changeEvent': (db, input) => {
    changeEvent(db, input)
    return {}
  },
  'attendance.takeBack': (db, { eventId }) => {
    takeBackEvent(db, eventId)
    return {}
  },
  'attendance.appoint': (db, input) => ({ eventId: appointAtMeeting(db, input) }),
  'attendance.suspendAtMeeting': (db, input) => ({ eventId: suspendAtMeeting(db, input) }),
  'attendance.setRemote': (db, input) => {
    setRemote(db, input)
    return {}
  },
  'attendance.absences': (db, { bodyId, on }, app) => listAbsences(db, bodyId, on ?? app.clock.today()),
  'attendance.suspensions': (db, { bodyId }, app) => viewSuspensions(db, bodyId, app.clock.today()),
  'attendance.suspend': (db, input) => ({ suspensionId: suspend(db, input) }),
  'attendance.endSuspension': (db, input) => {
    endSuspension(db, input)
    return {}
  },
  'attendance.report': (db, { bodyId, on }, app) => {
    const today = app.clock.today()
    return readReport(db, bodyId, on ?? today, today)
  },
  'attendance.saveReport': saveReport,
}
