import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import { paper, paperId, paperVersion, paperVersionId } from '../entities/paper.ts'
import { command, job, query } from './define.ts'

const uploadId = z.string().min(1).max(100)

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
  /** A paper that is awaited: title and author known, no file yet. */
  'papers.expect': command(
    z.object({
      itemId: agendaItemId,
      title: z.string().trim().min(1).max(300),
      author: z.string().trim().max(120),
    }),
    z.object({ paperId }),
  ),
  'papers.addVersion': job(
    z.object({ paperId, uploadId }),
    z.object({ version: z.number().int(), problem: z.string().nullable() }),
  ),
  'papers.versions': query(z.object({ paperId }), z.array(paperVersion)),
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
