import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import {
  attendance,
  attendanceId,
  meetingEvent,
  meetingEventId,
  meetingEventKinds,
  suspension,
  suspensionId,
} from '../entities/attendance.ts'
import { bodyId } from '../entities/body.ts'
import { meetingId } from '../entities/meeting.ts'
import { membership, person, personId } from '../entities/person.ts'
import { clockTime, day } from '../entities/primitives.ts'
import { confidence, source } from '../entities/rule.ts'
import { command, job, query } from './define.ts'

/** Somebody at a meeting: by the record of them, or by the person while nothing is marked of them. */
const who = z.union([z.object({ attendanceId }), z.object({ personId })])
export type Who = z.infer<typeof who>

const rollEntry = attendance
  .pick({
    personId: true,
    name: true,
    capacity: true,
    note: true,
    status: true,
    consent: true,
    consentReason: true,
    mode: true,
  })
  .extend({
    /** Null while nothing was marked of them. */
    attendanceId: attendanceId.nullable(),
    /** Role and category, or what a guest is there as. */
    role: z.string(),
    hasVote: z.boolean(),
    /** Where they are at the moment asked for; `away` for all who are not there. */
    where: z.enum(['room', 'remote', 'withdrawn', 'away']),
    /** Whether they count towards the quorum at that moment. */
    counts: z.boolean(),
    isSuspended: z.boolean(),
    /** What stands behind their status in the printed table. */
    code: z.string(),
  })
export type RollEntry = z.infer<typeof rollEntry>

const listedEvent = meetingEvent
  .pick({ id: true, kind: true, attendanceId: true, itemId: true, at: true, reasonCode: true, reason: true })
  .extend({
    /** Such as "item 5"; empty before the first item. */
    itemName: z.string(),
    sentence: z.string(),
  })
export type ListedEvent = z.infer<typeof listedEvent>

const attendanceView = z.object({
  people: z.array(rollEntry),
  /** Everything that happened, in order. */
  events: z.array(listedEvent),
  quorum: z.object({
    needed: z.number().int(),
    present: z.number().int(),
    inPost: z.number().int(),
    suspended: z.number().int(),
    isQuorate: z.boolean(),
    isAdjourned: z.boolean(),
    /** "6 needed, 8 present: there is a quorum." */
    sentence: z.string(),
    /** The sum, such as "Half of the 12 members in post: 6." */
    explanation: z.string(),
    source: source.nullable(),
    /** `own` where the body has set its own rule. */
    confidence: z.union([confidence, z.literal('own')]),
  }),
  /** Parts of the meeting without a quorum, in sentences; empty while nobody is marked present. */
  gaps: z.array(z.object({ sentence: z.string(), itemIds: z.array(agendaItemId) })),
  remote: z.object({
    counts: z.boolean(),
    /** What the rule of this kind of body says; empty where none is known. */
    summary: z.string(),
    source: source.nullable(),
    confidence: confidence.nullable(),
    /** The clerk's reason for departing from it at this meeting; null where it stands. */
    ownReason: z.string().nullable(),
  }),
  /** Grounds for withdrawing, of this kind of body. */
  grounds: z.array(z.object({ code: z.string(), label: z.string() })),
  /** Why nothing can be changed any more; null while it can. */
  refusal: z.string().nullable(),
})
export type AttendanceView = z.infer<typeof attendanceView>

const about = { summary: z.string(), source, confidence }

const absenceRow = z.object({
  personId,
  name: z.string(),
  since: day,
  missed: z.number().int(),
  warnOn: day,
  limitOn: day,
  state: z.enum(['running', 'warn', 'reached']),
  sentence: z.string(),
})
export type AbsenceRow = z.infer<typeof absenceRow>

const absencesView = z.object({
  /** Null where no rule on absence is known for this kind of body. */
  rule: z.object({ title: z.string(), ...about }).nullable(),
  absences: z.array(absenceRow),
})
export type AbsencesView = z.infer<typeof absencesView>

const suspensionsView = z.object({
  /** The longest that a suspension can be; null where no rule limits it. */
  limit: z.object({ months: z.number().int(), ...about }).nullable(),
  suspensions: z.array(
    suspension
      .pick({ id: true, membershipId: true, fromOn: true, toOn: true, reason: true })
      .extend({ personId, isRunning: z.boolean() }),
  ),
})
export type SuspensionsView = z.infer<typeof suspensionsView>

const attendanceReport = z.object({
  /** The year of the body. */
  startsOn: day,
  endsOn: day,
  /** Such as "2026/27". */
  label: z.string(),
  /** Years that have a meeting, the latest first. */
  years: z.array(z.object({ startsOn: day, label: z.string() })),
  /** Held, and somebody marked; the earliest first. */
  meetings: z.array(z.object({ meetingId, meetsOn: day })),
  rows: z.array(
    z.object({
      personId,
      name: z.string(),
      possible: z.number().int(),
      attended: z.number().int(),
      consented: z.number().int(),
      percent: z.number().int(),
    }),
  ),
})
export type AttendanceReport = z.infer<typeof attendanceReport>

const atMoment = { itemId: agendaItemId.nullable(), at: clockTime.nullable() }
const because = { reasonCode: z.string().max(60).nullable(), reason: z.string().trim().max(500) }

/** Appointments have a method of their own: they make the membership too. */
const recordedKind = z.enum(meetingEventKinds).exclude(['appointed', 'suspended', 'reinstated'])

export const attendanceContract = {
  /** Who is there and whether that is enough, at the end of an item so far (null: as the business begins). */
  'attendance.get': query(z.object({ meetingId, itemId: agendaItemId.nullable() }), attendanceView),
  /** Says of one or many how they stand and, where it is given, where they were from the start. */
  'attendance.mark': command(
    z.object({
      meetingId,
      people: z.array(who).min(1).max(500),
      status: attendance.shape.status,
      mode: attendance.shape.mode.nullable(),
    }),
    z.object({}),
  ),
  /** Every member who is not marked yet is present. The file says who that is, not the screen: marks may be on their way. */
  'attendance.markRest': command(z.object({ meetingId }), z.object({})),
  /** What the board decided on an absence: a fact apart from apologies. */
  'attendance.setConsent': command(
    z.object({ meetingId, who, consent: attendance.shape.consent, reason: attendance.shape.consentReason }),
    z.object({}),
  ),
  /** Puts somebody down who is no member: present, in attendance or as an observer. */
  'attendance.addGuest': command(
    z.object({
      meetingId,
      personId: personId.nullable(),
      name: attendance.shape.name,
      capacity: attendance.shape.capacity.exclude(['member']),
      note: attendance.shape.note,
    }),
    z.object({ attendanceId }),
  ),
  /** Corrects what is printed of somebody: the name, and what a guest is there as. */
  'attendance.change': command(
    z.object({ attendanceId, name: attendance.shape.name, note: attendance.shape.note }),
    z.object({}),
  ),
  /** Takes a guest out of the record. */
  'attendance.removeGuest': command(z.object({ attendanceId }), z.object({})),
  /** Notes what happened, at the end of an item so far. `who` null for an adjournment. */
  'attendance.record': command(
    z.object({ meetingId, kind: recordedKind, who: who.nullable(), ...atMoment, ...because }),
    z.object({ eventId: meetingEventId }),
  ),
  /** Says of somebody marked present that they came during this item, and not at the start. */
  'attendance.markLate': command(
    z.object({ meetingId, who, ...atMoment }),
    z.object({ eventId: meetingEventId }),
  ),
  'attendance.changeEvent': command(
    z.object({ eventId: meetingEventId, at: clockTime.nullable(), ...because }),
    z.object({}),
  ),
  'attendance.takeBack': command(z.object({ eventId: meetingEventId }), z.object({})),
  /** Appoints somebody at the meeting: the membership begins on its day, and counts from this moment. */
  'attendance.appoint': command(
    z.object({
      meetingId,
      ...atMoment,
      /** A guest who is there, or null. */
      attendanceId: attendanceId.nullable(),
      /** Somebody in the file, or null. */
      personId: personId.nullable(),
      /** A new person, or null. */
      person: person.pick({ name: true, email: true }).nullable(),
      isPresent: z.boolean(),
      membership: membership.pick({
        role: true,
        category: true,
        appointingBody: true,
        termTo: true,
        hasVote: true,
      }),
    }),
    z.object({ eventId: meetingEventId }),
  ),
  /** Suspends a member at the meeting: they count in neither number from this moment. The reason is never printed. */
  'attendance.suspendAtMeeting': command(
    z.object({
      meetingId,
      who,
      ...atMoment,
      toOn: suspension.shape.toOn,
      reason: suspension.shape.reason,
    }),
    z.object({ eventId: meetingEventId }),
  ),
  /** Whether those who are remote count at this meeting; `counts` null for the rule of its kind. */
  'attendance.setRemote': command(
    z.object({ meetingId, counts: z.boolean().nullable(), reason: z.string().trim().max(500) }),
    z.object({}),
  ),
  /** Members away without consent for so long that the clerk should know, on a day (null: today). */
  'attendance.absences': query(z.object({ bodyId, on: day.nullable() }), absencesView),
  'attendance.suspensions': query(z.object({ bodyId }), suspensionsView),
  'attendance.suspend': command(
    suspension.pick({ membershipId: true, fromOn: true, toOn: true, reason: true }),
    z.object({ suspensionId }),
  ),
  /** `endedOn` is its last day; before its first day it is taken back whole. */
  'attendance.endSuspension': command(z.object({ suspensionId, endedOn: day }), z.object({})),
  /** Who attended how many of the meetings of the body's year in which `on` falls (null: today). */
  'attendance.report': query(z.object({ bodyId, on: day.nullable() }), attendanceReport),
  'attendance.saveReport': job(
    z.object({ bodyId, on: day, format: z.enum(['pdf', 'csv']) }),
    z.object({ fileName: z.string() }).nullable(),
  ),
}
