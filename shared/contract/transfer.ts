import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { personId } from '../entities/person.ts'
import { instant, words } from '../entities/primitives.ts'
import { exportMark, transfer } from '../entities/transfer.ts'
import { job, query } from './define.ts'

const counts = z.object({
  meetings: z.number().int(),
  papers: z.number().int(),
  actions: z.number().int(),
  resolutions: z.number().int(),
  people: z.number().int(),
  /** Of papers, evidence and logos together. */
  bytes: z.number().int(),
})
export type TransferCounts = z.infer<typeof counts>

const candidate = z.object({ id: personId, name: z.string(), email: z.string() })

const personThere = z.object({
  personId,
  name: z.string(),
  email: z.string(),
  /** `here`: the very same. `known`: settled before. `ask`: the clerk says who it is. */
  kind: z.enum(['here', 'known', 'email', 'ask', 'new']),
  /** Who they are in this file; for `ask` who they may be; none where they are new. */
  candidates: z.array(candidate),
  /** Where the one here stands otherwise, such as "Here the e-mail address is …". The one here stays. */
  differs: z.array(z.string()),
})
export type PersonThere = z.infer<typeof personThere>

const bodyThere = z.object({
  id: bodyId,
  name: z.string(),
  organisation: z.string(),
  isArchived: z.boolean(),
  counts,
  /** When something was done to it last, by that file's log; null where nothing was. */
  changedAt: instant.nullable(),
  standing: z.enum(['new', 'same', 'behind', 'ahead', 'apart', 'name-taken']),
  /** What that means and what can be done, for the clerk. */
  sentence: z.string(),
  canCome: z.boolean(),
  people: z.array(personThere),
  /** What of it does not come, each a sentence. */
  leftOut: z.array(z.string()),
  /** Changes to bank holidays that this file has not got: they would hold for every board of it. */
  holidays: z.number().int(),
})
export type BodyThere = z.infer<typeof bodyThere>

const look = z.object({
  /** What `transfer.bring` takes: what was looked at is what comes. */
  lookId: z.string(),
  fileName: z.string(),
  /** Null where the file was not made as an export of one body. */
  mark: exportMark.omit({ cut: true }).nullable(),
  /** Whether it was of an older version, and a copy of it was brought up to date. */
  wasOlder: z.boolean(),
  bodies: z.array(bodyThere),
})
export type TransferLook = z.infer<typeof look>

/** One body out into a file of its own, and in from another. */
export const transferContract = {
  /** What would go out with a body, and what would stay. */
  'transfer.describe': query(z.object({ bodyId }), z.object({ counts, leftOut: z.array(z.string()) })),
  /**
   * Makes a file of one body, where the clerk says; never in the place of another. `isMove`: the body is archived here after
   * that, and nothing is deleted. Null when cancelled.
   */
  'transfer.export': job(
    z.object({ bodyId, isMove: z.boolean(), note: words(500) }),
    z.object({ fileName: z.string(), counts, leftOut: z.array(z.string()) }).nullable(),
  ),
  /** Reads a file that the clerk chooses, or one that has come in by `uploads`, and changes nothing. Null when cancelled. */
  'transfer.look': job(z.object({ uploadId: z.string().max(100).nullable().default(null) }), look.nullable()),
  /**
   * Brings a body in from what was looked at last: a backup, then all of it in one transaction, or nothing. Throws
   * `conflict` where somebody has not been asked about, and where the body stands so that it cannot come.
   */
  'transfer.bring': job(
    z.object({
      lookId: z.string(),
      bodyId,
      /** For each of those who were asked about: who they are here, or null for another person. */
      answers: z.array(z.object({ personId, sameAs: personId.nullable() })).max(5000),
      withHolidays: z.boolean(),
    }),
    z.object({
      bodyId,
      name: z.string(),
      /** Whether it was here before, and was brought up to date. */
      wasHere: z.boolean(),
      counts,
      newPeople: z.number().int(),
      /** The file as it was before, for `file.restore`. */
      backupId: z.string(),
    }),
  ),
  /** Lets go of what was looked at. */
  'transfer.forget': job(z.object({}), z.object({})),
  /** What went out and came in, the latest first; and what this file says of itself. */
  'transfer.list': query(
    z.object({}),
    z.object({
      mark: exportMark.omit({ cut: true }).nullable(),
      transfers: z.array(transfer.omit({ people: true }).extend({ bodyName: z.string() })),
    }),
  ),
} as const
