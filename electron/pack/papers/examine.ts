import type { Examination } from '@shared/entities/paper.ts'
import { accessibilityOf } from './accessibility.ts'
import { kindOf, refusal } from './examine-words.ts'
import { fileFormatOf } from './kind.ts'
import type { OpenPdf } from './open-pdf.ts'
import { openPaper } from './open-paper.ts'
import { readTexts } from './texts.ts'

/** What was found in a paper, and the words of its pages. */
export interface Examined {
  readonly examination: Examination
  /** Of each page; empty where it could not be read or has no text. */
  readonly pageTexts: readonly string[]
}

/**
 * Looks at one paper alone, as soon as it comes in, so that the clerk hears at once what the pack would say later.
 * Opens it as the pack does. Never throws for what is wrong with the paper.
 */
export async function examinePaper(bytes: Uint8Array, fileName = ''): Promise<Examined> {
  const format = fileFormatOf(bytes, fileName)
  const opened = await openPaper(bytes, fileName)
  if (!opened.ok) return { examination: refusal(format, opened.problem), pageTexts: [] }
  const kind = kindOf(format)
  const pageTexts = kind === 'pdf' ? await readTexts(bytes) : []
  const hasText = pageTexts && pageTexts.some((text) => text !== '')
  const accessibility = accessibilityOf(opened.pdf)
  return {
    examination: {
      kind,
      format,
      needs: null,
      pageCount: opened.pdf.pages.length,
      problem: null,
      isTagged: accessibility.tags === 'tagged',
      hasText,
      notes: notesOn(opened.pdf, opened.wasRepaired, kind === 'pdf' ? hasText : null),
      accessibility,
    },
    pageTexts: hasText === true ? (pageTexts ?? []) : [],
  }
}

function notesOn(pdf: OpenPdf, wasRepaired: boolean, hasText: boolean | null): string[] {
  return [
    ...(wasRepaired ? ['The file was damaged and has been repaired: look through it once.'] : []),
    ...(pdf.wasEncrypted
      ? ['The file forbids some uses, such as printing; in the pack that no longer holds.']
      : []),
    ...(hasText === false ? ['It has no text: it is a scan, and cannot be searched or read aloud.'] : []),
  ]
}
