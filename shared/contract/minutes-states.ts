import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import { meetingId } from '../entities/meeting.ts'
import {
  correction,
  correctionId,
  minutesPart,
  minutesState,
  minutesVersion,
  minutesVersionId,
  signing,
  signingId,
} from '../entities/minutes.ts'
import { personId } from '../entities/person.ts'
import { day, line, words } from '../entities/primitives.ts'
import { source } from '../entities/rule.ts'
import { command, query } from './define.ts'

const step = z.object({ to: minutesState, does: z.string(), says: z.string() })
const inTime = z.object({ meetingId, title: z.string(), meetsOn: day })
const somebody = z.object({ personId, name: z.string() })

const correctionOnScreen = correction
  .pick({ id: true, part: true, itemId: true, was: true, now: true, kind: true, reason: true, madeOn: true })
  .extend({
    /** Number and title of the item; empty where it concerns none. */
    item: z.string(),
    /** The meeting that agreed it; null for the chair's own, and while none has. */
    decidedAt: inTime.nullable(),
    /** "Agreed when the minutes were approved, on 4 February 2027." */
    says: z.string(),
    /** While no meeting has agreed it, it can be taken back. */
    canWithdraw: z.boolean(),
  })
export type CorrectionOnScreen = z.infer<typeof correctionOnScreen>

const versionOnScreen = minutesVersion.pick({
  id: true,
  ordinal: true,
  state: true,
  label: true,
  madeAt: true,
  madeOn: true,
})

/** All about how far the minutes of one meeting are. */
const standing = z.object({
  state: minutesState,
  name: z.string(),
  /** What may still be changed, in a sentence or two. */
  says: z.string(),
  next: step.nullable(),
  back: step.nullable(),
  /** What a correction is called now; null in a draft, which is simply written. */
  corrects: correction.shape.kind.nullable(),
  hasConfidential: z.boolean(),
  approvedAt: inTime.nullable(),
  /** Meetings that may approve them, the earliest first; `refusal` says why one may not. */
  approvers: z.array(inTime.extend({ refusal: z.string().nullable() })),
  corrections: z.array(correctionOnScreen),
  signings: z.array(
    signing.pick({
      id: true,
      part: true,
      signedName: true,
      signedAs: true,
      signedOn: true,
    }),
  ),
  /** Who signs. */
  signing: z.object({
    /** The chair of the meeting that approved them; null while its minutes do not say. */
    chair: somebody.nullable(),
    /** To choose from where nothing says who presided. */
    members: z.array(somebody),
    rule: z.object({ summary: z.string(), source, isChecked: z.boolean() }).nullable(),
  }),
  /** The latest first. */
  versions: z.array(versionOnScreen),
})
export type MinutesStanding = z.infer<typeof standing>

/** What two versions say in one place; the words that differ are found by whoever shows them. */
const comparedPlace = z.object({
  part: minutesPart,
  /** Number and title of the item; "Before the items" for what stands above them. */
  title: z.string(),
  before: z.string(),
  after: z.string(),
})
export type ComparedPlace = z.infer<typeof comparedPlace>

export const minutesStatesContract = {
  /** Null while the minutes of that meeting have not been opened. */
  'minutesStates.get': query(z.object({ meetingId }), standing.nullable()),
  /**
   * To the chair, out as a draft, or back with a reason. Keeps a version. Refused (`conflict`) where that is not the next
   * step, and back from what is approved.
   */
  'minutesStates.move': command(
    z.object({
      meetingId,
      to: z.enum(['draft', 'with-chair', 'circulated']),
      /** Needed to recall them. */
      reason: words(500),
    }),
    z.object({}),
  ),
  /**
   * A later meeting of the same body approves them, with the corrections that it agreed; the others are taken back.
   * Refused (`conflict`) for the same or an earlier meeting, another body's, a cancelled one, one still to come.
   */
  'minutesStates.approve': command(
    z.object({ meetingId, atMeetingId: meetingId, agreedIds: z.array(correctionId).max(500) }),
    z.object({}),
  ),
  /** One part, once. Refused (`conflict`) before approval, a second time, by another than who chaired that meeting. */
  'minutesStates.sign': command(
    z.object({
      meetingId,
      part: minutesPart,
      signedById: personId.nullable(),
      signedName: line(120, 'The name of the signatory'),
      signedOn: day,
    }),
    z.object({}),
  ),
  /** For a signature that was noted wrongly. */
  'minutesStates.withdrawSignature': command(
    z.object({ signingId, reason: line(500, 'The reason') }),
    z.object({}),
  ),
  /** The lines that can be corrected, item by item, as they stand. */
  'minutesStates.lines': query(
    z.object({ meetingId }),
    z.array(
      z.object({
        itemId: agendaItemId,
        part: minutesPart,
        /** Number and title. */
        item: z.string(),
        lines: z.array(z.object({ lineId: z.uuid().nullable(), text: z.string() })),
      }),
    ),
  ),
  /**
   * The chair's goes into the text at once; that of a circulated draft waits for the meeting that approves them; after
   * approval it stands beside the text, with its reason and the meeting that agreed it. Refused (`conflict`) in a draft.
   */
  'minutesStates.correct': command(
    z.object({
      meetingId,
      part: minutesPart,
      itemId: agendaItemId.nullable(),
      lineId: z.uuid().nullable(),
      was: words(5000),
      now: words(5000),
      reason: words(500),
      decidedAtMeetingId: meetingId.nullable(),
    }),
    z.object({}),
  ),
  /** One that no meeting has agreed yet. Refused (`conflict`) for others: they are in the record. */
  'minutesStates.withdrawCorrection': command(z.object({ correctionId }), z.object({})),
  /** Place by place, only those that differ. `afterId` null: as they stand now. */
  'minutesStates.compare': query(
    z.object({ meetingId, beforeId: minutesVersionId, afterId: minutesVersionId.nullable() }),
    z.object({ places: z.array(comparedPlace) }),
  ),
  /** Minutes of earlier meetings of the same body that this meeting may approve, or has approved, the latest first. */
  'minutesStates.before': query(
    z.object({ meetingId }),
    z.array(
      inTime.extend({
        state: minutesState,
        /** Such as "Circulated draft". */
        name: z.string(),
        isApprovedHere: z.boolean(),
        /** Corrections with which it was approved here. */
        agreedCount: z.number().int(),
        /** Parts that nobody has signed yet. */
        unsigned: z.array(minutesPart),
      }),
    ),
  ),
}
