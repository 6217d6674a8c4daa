import { z } from 'zod'
import {
  dispatch,
  dispatchId,
  issue,
  issueId,
  issueKind,
  packChange,
  waysOfSending,
} from '../entities/issue.ts'
import { meetingId } from '../entities/meeting.ts'
import { audience } from '../entities/pack.ts'
import { personId } from '../entities/person.ts'
import { day, line } from '../entities/primitives.ts'
import { command, job, query } from './define.ts'
import { pdfPassword, report } from './pack.ts'

const issueOnScreen = issue
  .pick({
    id: true,
    kind: true,
    audience: true,
    fileName: true,
    sha256: true,
    pageCount: true,
    isProtected: true,
    programVersion: true,
    issuedAt: true,
    issuedOn: true,
  })
  .extend({
    /** "Pack", "Supplement 1", "Consolidated pack". */
    title: z.string(),
    /** In the middle of a sentence: "pages 213 to 230". */
    pages: z.string(),
    /** Whether this program is of the version that made it, and so makes the same bytes again. */
    isThisVersion: z.boolean(),
    /** What its change sheet says; empty for a pack. */
    changes: z.array(packChange),
    /** To whom it was sent, the earliest first. */
    dispatches: z.array(dispatch),
    /** Only the last one, while nobody has been sent it. */
    canWithdraw: z.boolean(),
  })
export type IssueOnScreen = z.infer<typeof issueOnScreen>

/** All that was issued to one audience, and what has changed since. */
const round = z.object({
  audience,
  /** In the middle of a sentence: "members". */
  forWhom: z.string(),
  /** The earliest first; the first is the pack. */
  issues: z.array(issueOnScreen).min(1),
  /** What readers do not know yet. */
  changes: z.array(packChange),
  /** The number that the next page will get. */
  nextPage: z.number().int(),
})
export type IssueRound = z.infer<typeof round>

/** That the day for sending has passed, and what then holds; null while it has not. */
const lateness = z.object({
  sentence: z.string(),
  /** The rule for what is urgent; empty where none is known. */
  rule: z.string(),
  /** Where it stands; empty where none is known. */
  provision: z.string(),
})

const what = z.object({
  meetingId,
  kind: issueKind,
  audience,
  /** Points, 11 to 14. */
  textSize: z.number().int().min(11).max(14),
  /** Whether scans and photographs are brought down to a size for mailing. */
  isShrunk: z.boolean().default(false),
  /** Whether words across each page say for whom it is; null: as usual, and for a supplement as in the pack. */
  hasWatermark: z.boolean().nullable().default(null),
  password: pdfPassword,
})

export const issuesContract = {
  'issues.list': query(
    z.object({ meetingId }),
    z.object({ rounds: z.array(round), lateness: lateness.nullable() }),
  ),
  /** Makes what would be issued, to look at; nothing is recorded. */
  'issues.preview': job(what.omit({ password: true }), z.object({ outputId: z.string(), report })),
  /**
   * Makes it, saves it where the person says, and freezes it. Null when cancelled. Refused (`conflict`) where the audience
   * has the pack already, or has it not yet, or nothing has changed.
   */
  'issues.issue': job(
    what,
    z.object({ issueId, fileName: z.string(), sha256: z.string(), report }).nullable(),
  ),
  /** Makes the same file again and says whether it is the same, byte for byte. Null when cancelled. */
  'issues.makeAgain': job(
    z.object({ issueId, password: pdfPassword }),
    z.object({ fileName: z.string(), isSame: z.boolean(), sentence: z.string() }).nullable(),
  ),
  /** Takes back what was issued by mistake and never sent. Refused (`conflict`) when it was sent, or is not the last. */
  'issues.withdraw': command(z.object({ issueId, reason: line(500, 'The reason') }), z.object({})),
  'dispatches.record': command(
    z.object({
      issueId,
      how: z.enum(waysOfSending),
      sentOn: day,
      /** `members`: everyone on the board in post that day. */
      toWhom: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('members') }),
        z.object({ kind: z.literal('people'), personIds: z.array(personId).min(1).max(200) }),
        z.object({ kind: z.literal('other'), name: line(200, 'To whom it was sent') }),
      ]),
    }),
    z.object({ count: z.number().int() }),
  ),
  'dispatches.withdraw': command(
    z.object({ dispatchIds: z.array(dispatchId).min(1).max(200), reason: line(500, 'The reason') }),
    z.object({}),
  ),
}
