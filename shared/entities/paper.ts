import { z } from 'zod'
import { accessibility } from './accessibility.ts'
import { agendaItemId, purpose } from './agenda-item.ts'
import { coverSheet } from './cover-sheet.ts'
import { fileFormat } from './file-format.ts'
import { day, id, instant, line, sha256, stored, words } from './primitives.ts'

export const paperId = id<'paper'>()
export type PaperId = z.infer<typeof paperId>

/** A document for one item. It has versions; the newest is the one that goes out. */
export const paper = z.object({
  id: paperId,
  itemId: agendaItemId,
  position: z.string(),
  title: line(300, 'The title'),
  author: words(120),
  purpose,
  /** The body's own reference in place of the computed one (119a); empty for the computed one. */
  ownReference: words(40),
  /** Kept from the public by itself, though its item may be open. */
  isConfidential: z.boolean(),
  /** Reason code of the body's confidentiality scheme; null while open. */
  reasonCode: z.string().nullable(),
  /** Last day on which it is confidential, or null for no end. */
  confidentialUntil: day.nullable(),
  /** What the public reads in its place; empty means the scheme's own line. */
  publicLine: words(300),
  /** Who is to send it: a name or an office, in words; empty where nobody was named. */
  awaitedFrom: words(120),
  /** By when it is wanted, or null for the day on which the meeting's papers go out. */
  awaitedBy: day.nullable(),
  /** Handed out at the meeting: it is named in the pack and does not stand in it. */
  isTabled: z.boolean(),
  coverSheet: coverSheet.nullable(),
  ...stored,
})
export type Paper = z.infer<typeof paper>

export const paperVersionId = id<'paperVersion'>()
export type PaperVersionId = z.infer<typeof paperVersionId>

/** What was found when the file was looked at alone. */
export const examination = z.object({
  kind: z.enum(['pdf', 'picture', 'other']),
  /** What it is, as the clerk is told it. */
  format: fileFormat,
  /** What is missing before it can go in: its password, or LibreOffice on this machine; null when nothing, or no help. */
  needs: z.enum(['password', 'libreoffice']).nullable(),
  /** Pages in the pack; null when it could not be read. */
  pageCount: z.number().int().nullable(),
  /** A sentence for the clerk: why it cannot be merged and what to do; null when it can. */
  problem: z.string().nullable(),
  isTagged: z.boolean().nullable(),
  /** Whether any page has text; false means a scan. Null when not known. */
  hasText: z.boolean().nullable(),
  /** Things that were left out or mended, each a sentence. */
  notes: z.array(z.string()),
  /** What a screen reader finds; left out where it could not be read, and of papers looked at before this was asked. */
  accessibility: accessibility.optional(),
  /** Looking at it took too long or too much memory: packs do not try again. */
  isTooHard: z.boolean().optional(),
})
export type Examination = z.infer<typeof examination>

/** The PDF that stands for a file in packs, kept beside the file as it came. */
export const rendition = z.object({
  sha256,
  pageCount: z.number().int().min(1),
  how: z.enum(['office', 'text', 'markdown', 'email', 'tiff', 'unlocked']),
  /** What was left out or changed on the way, each a sentence. */
  notes: z.array(z.string()),
})
export type Rendition = z.infer<typeof rendition>

export const paperVersion = z.object({
  id: paperVersionId,
  paperId,
  /** 1, 2, 3 … */
  version: z.number().int().min(1),
  fileName: z.string().min(1).max(300),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number().int().min(0),
  sha256,
  addedAt: instant,
  examination,
  /** Null where the file goes in as it is, or cannot. */
  rendition: rendition.nullable(),
  ...stored,
})
export type PaperVersion = z.infer<typeof paperVersion>
