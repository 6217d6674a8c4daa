import { PDFDocument } from '@cantoo/pdf-lib'
import { readPageTree, type PageLeaf } from './page-tree.ts'
import { quickenParser } from './quick-parser.ts'

quickenParser()

/** A PDF opened for copying. Its streams are views into the bytes it was opened from, not copies. */
export interface OpenPdf {
  readonly document: PDFDocument
  readonly pages: readonly PageLeaf[]
  /** The count of pages that its page tree gives, which other readers may trust; `null`: none. */
  readonly saidCount: number | null
  /** It was encrypted and opened with the empty password, as any reader would. */
  readonly wasEncrypted: boolean
}

/** The file asks for a password that we do not have. */
export class PasswordNeeded extends Error {}

/**
 * Opens a PDF with the empty password, which is what files have that only forbid printing or copying.
 *
 * @throws {PasswordNeeded} when it needs a real password
 * @throws {TooMuch} when it has more pages than any paper
 * @throws whatever the parser says when the file is damaged; the caller then tries a repair
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await load(bytes)
  return { document, ...readPageTree(document), wasEncrypted: document.context.isDecrypted }
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  // A Node Buffer's slice() is a view. The parser slices each stream out, so this saves a copy of the whole paper.
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return await PDFDocument.load(view, { updateMetadata: false, password: '', parseSpeed: Infinity })
  } catch (error) {
    if (error instanceof Error && /NEEDS PASSWORD|Password incorrect/.test(error.message))
      throw new PasswordNeeded()
    throw error
  }
}
