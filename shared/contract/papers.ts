import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import { meetingId } from '../entities/meeting.ts'
import { paper, paperId, paperVersion, paperVersionId } from '../entities/paper.ts'
import { day, instant } from '../entities/primitives.ts'
import { command, job, query } from './define.ts'

const uploadId = z.string().min(1).max(100)

const expected = z.object({
  itemId: agendaItemId,
  title: paper.shape.title,
  awaitedFrom: paper.shape.awaitedFrom.optional(),
  awaitedBy: paper.shape.awaitedBy.optional(),
})

/** A paper that somebody owes. */
const owed = z.object({
  paperId,
  title: z.string(),
  itemNumber: z.string(),
  /** Null where the item is confidential: its title is not for letters. */
  itemTitle: z.string().nullable(),
  awaitedFrom: z.string(),
  dueOn: day.nullable(),
  daysLate: z.number().int(),
})

/** Somebody who owes papers, with the words that ask for them. */
const chaser = z.object({
  who: z.string(),
  /** Empty where none is known. */
  email: z.string(),
  subject: z.string(),
  text: z.string(),
  papers: z.array(owed),
})

/** One thing that was done to a paper. */
const deed = z.object({
  at: instant,
  who: z.string(),
  /** Such as "New version of “Budget”". */
  label: z.string(),
  /** What it changed, each such as "Title: Budget → Budget 2027". */
  changes: z.array(z.string()),
})
export type PaperDeed = z.infer<typeof deed>

/**
 * Files come in as bytes in pieces of at most 1 MB, the same way from every host: begin, append in order, then a job that
 * takes the finished uploads. What is not taken within an hour is forgotten.
 */
export const papersContract = {
  'uploads.begin': job(
    z.object({
      fileName: z.string().trim().min(1).max(300),
      size: z.number().int().min(0).max(2_000_000_000),
    }),
    z.object({ uploadId }),
  ),
  'uploads.append': job(
    z.object({ uploadId, bytes: z.instanceof(Uint8Array) }),
    z.object({ received: z.number().int() }),
  ),
  /** Adds one paper for each upload. A file that cannot be merged is kept all the same, with the reason. */
  'papers.add': job(
    z.object({ itemId: agendaItemId, uploadIds: z.array(uploadId).min(1).max(200) }),
    z.object({
      paperIds: z.array(paperId),
      problems: z.array(z.object({ fileName: z.string(), problem: z.string() })),
    }),
  ),
  /** Asks for files with the system's dialog and adds them; null when cancelled or where there are no dialogs. */
  'papers.addByDialog': job(
    z.object({ itemId: agendaItemId }),
    z
      .object({
        paperIds: z.array(paperId),
        problems: z.array(z.object({ fileName: z.string(), problem: z.string() })),
      })
      .nullable(),
  ),
  /** A paper that is awaited: title and author known, no file yet. Without `awaitedFrom` the author owes it. */
  'papers.expect': command(expected.extend({ author: paper.shape.author }), z.object({ paperId })),
  /** Several at once, of one meeting: all or none. */
  'papers.expectMany': command(
    z.object({ papers: z.array(expected).min(1).max(100) }),
    z.object({ paperIds: z.array(paperId) }),
  ),
  /** Marks a paper as handed out at the meeting, so that the pack names it and leaves it out; or takes that back. */
  'papers.table': command(z.object({ paperId, isTabled: z.boolean() }), z.object({})),
  /** Who owes papers for a meeting, each with words to send; and the papers for which nobody is named. */
  'papers.chase': query(
    z.object({ meetingId }),
    z.object({ chasers: z.array(chaser), unnamed: z.array(owed) }),
  ),
  /** What was done to a paper and by whom, the latest first. */
  'papers.history': query(z.object({ paperId }), z.array(deed)),
  /** Makes an earlier version the newest again, as a version of its own. Throws `conflict` when it is the newest. */
  'papers.restoreVersion': command(
    z.object({ versionId: paperVersionId }),
    z.object({ version: z.number().int() }),
  ),
  'papers.addVersion': job(
    z.object({ paperId, uploadId }),
    z.object({ version: z.number().int(), problem: z.string().nullable() }),
  ),
  /**
   * Opens a locked PDF with its password; what goes into packs is then the unlocked copy, kept beside the original. The
   * password is used for this and kept nowhere. Throws `invalid_input` when it is not the password.
   */
  'papers.unlock': job(
    z.object({ versionId: paperVersionId, password: z.string().min(1).max(500) }),
    z.object({}),
  ),
  /** Has LibreOffice make the PDFs of office files that were added while it was not there. */
  'papers.convert': job(
    z.object({ versionIds: z.array(paperVersionId).min(1).max(200) }),
    z.object({ problems: z.array(z.object({ fileName: z.string(), problem: z.string() })) }),
  ),
  /** The newest first. */
  'papers.versions': query(z.object({ paperId }), z.array(paperVersion.extend({ addedBy: z.string() }))),
  'papers.update': command(
    z.object({
      paperId,
      changes: paper
        .pick({
          title: true,
          author: true,
          purpose: true,
          ownReference: true,
          isConfidential: true,
          reasonCode: true,
          confidentialUntil: true,
          publicLine: true,
          awaitedFrom: true,
          awaitedBy: true,
          coverSheet: true,
        })
        .partial(),
    }),
    z.object({}),
  ),
  /** Moves to an item, before another of its papers (null: last). */
  'papers.move': command(
    z.object({ paperId, itemId: agendaItemId, beforeId: paperId.nullable() }),
    z.object({}),
  ),
  'papers.withdraw': command(z.object({ paperId }), z.object({})),
  /** Makes the stored file available to the page; answers an output id for `/output/…`. */
  'papers.view': job(
    z.object({ versionId: paperVersionId }),
    z.object({ outputId: z.string(), mediaType: z.string() }),
  ),
  /** Saves the file as it came. Null when cancelled. */
  'papers.saveOriginal': job(
    z.object({ versionId: paperVersionId }),
    z.object({ fileName: z.string() }).nullable(),
  ),
}
