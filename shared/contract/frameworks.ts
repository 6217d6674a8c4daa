import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import {
  framework,
  frameworkConfidence,
  frameworkOverride,
  frameworkOverrideId,
  ownFramework,
  ownFrameworkDraft,
  ownFrameworkId,
  realClock,
} from '../entities/framework.ts'
import { day } from '../entities/primitives.ts'
import { command, query } from './define.ts'

/** One version in the list. */
const listedVersion = z.object({
  id: z.string(),
  version: z.string(),
  /** As far as the source goes: "Since 10 November 2025". */
  inForce: z.string(),
  isInForce: z.boolean(),
  confidence: frameworkConfidence,
  /** How many things about it are not confirmed. */
  openCount: z.number().int(),
  /** How many facts of it this board changed, each with a reason. */
  changedCount: z.number().int(),
})
export type ListedVersion = z.infer<typeof listedVersion>

const listedFamily = z.object({
  family: z.string(),
  name: z.string(),
  inspectorate: z.string(),
  inspects: z.string(),
  /** Whether boards of this kind usually meet it. */
  isLikely: z.boolean(),
  /** A frame to fill, with no areas of its own. */
  isFrame: z.boolean(),
  /** The latest first. */
  versions: z.array(listedVersion).min(1),
  /** Stretches in which no version is in force. */
  gaps: z.array(z.string()),
})
export type ListedFamily = z.infer<typeof listedFamily>

/** The version of a family for one day, or why there is none. */
const choice = z.object({
  family: z.string(),
  name: z.string(),
  isLikely: z.boolean(),
  frameworkId: z.string().nullable(),
  version: z.string(),
  /** What to check, or why there is none; null where nothing needs saying. */
  sentence: z.string().nullable(),
})
export type FrameworkChoice = z.infer<typeof choice>

const dueClock = z.object({
  eventId: z.string(),
  title: z.string(),
  dueOn: day,
  orOn: day.nullable(),
  sentence: z.string(),
  caution: z.string().nullable(),
  /** How sure the number of days is, and what must be known with it; null where nothing needs saying. */
  confidence: frameworkConfidence,
  note: z.string().nullable(),
})

const keptOverride = frameworkOverride.pick({
  id: true,
  part: true,
  entryId: true,
  reason: true,
  createdAt: true,
})
const days = z.object({
  notice: day.nullable(),
  starts: day.nullable(),
  ends: day.nullable(),
  'draft-received': day.nullable(),
  'report-received': day.nullable(),
  published: day.nullable(),
})

const done = z.object({})

/** Inspection frameworks: the versions that come with the program, and a board's own. */
export const frameworksContract = {
  /** Every family: those that boards of this kind usually meet first, frames to fill last, the board's own apart. */
  'frameworks.list': query(
    z.object({ bodyId }),
    z.object({
      today: day,
      families: z.array(listedFamily),
      own: z.array(listedVersion.extend({ name: z.string() })),
    }),
  ),
  /** One version as it holds for this board: with its own word on single facts in place. Throws `not_found`. */
  'frameworks.get': query(
    z.object({ bodyId, frameworkId: z.string() }),
    z.object({
      framework,
      inForce: z.string(),
      isInForce: z.boolean(),
      overrides: z.array(keptOverride),
      /** How long reports of its family really took, or null. */
      realClock: realClock.nullable(),
      /** The board's own record, to change; null for a shipped version. */
      own: ownFramework.nullable(),
      /** Other versions that it can be read beside, those of its family first. */
      others: z.array(
        z.object({ id: z.string(), name: z.string(), version: z.string(), isFamily: z.boolean() }),
      ),
    }),
  ),
  /** Which version of each family an inspection falls under that begins on a day. */
  'frameworks.choose': query(z.object({ bodyId, on: day }), z.object({ choices: z.array(choice) })),
  /** When what is due by a framework is due, for these days of an inspection; the soonest first. */
  'frameworks.clocks': query(
    z.object({ bodyId, frameworkId: z.string(), days }),
    z.object({
      clocks: z.array(dueClock),
      /** What to expect of publication, from how long reports really took; null where nobody counted. */
      reallyTook: z.string().nullable(),
    }),
  ),
  /** The board's own word on one fact, in place of what was there. Throws `not_found`, `invalid_input`. */
  'frameworks.override': command(
    z.object({
      bodyId,
      frameworkId: z.string(),
      part: frameworkOverride.shape.part,
      entryId: frameworkOverride.shape.entryId,
      value: frameworkOverride.shape.value,
      reason: frameworkOverride.shape.reason,
    }),
    z.object({ overrideId: frameworkOverrideId }),
  ),
  /** Back to what comes with the program. */
  'frameworks.takeBackOverride': command(z.object({ overrideId: frameworkOverrideId }), done),
  /** Keeps a framework of the board's own. */
  'frameworks.define': command(
    z.object({ bodyId, basedOn: z.string().nullable(), draft: ownFrameworkDraft }),
    z.object({ ownFrameworkId }),
  ),
  /** Throws `conflict` where an inspection uses an area that would go. */
  'frameworks.change': command(z.object({ ownFrameworkId, draft: ownFrameworkDraft }), done),
  /** Takes it out of the list. Throws `conflict` where an inspection uses it. */
  'frameworks.withdraw': command(z.object({ ownFrameworkId }), done),
  'frameworks.undoState': query(
    z.object({ bodyId }),
    z.object({ undo: z.string().nullable(), redo: z.string().nullable() }),
  ),
  'frameworks.undo': command(z.object({ bodyId }), z.object({ label: z.string() })),
  'frameworks.redo': command(z.object({ bodyId }), z.object({ label: z.string() })),
}
