import { flushCompileCache } from 'node:module'
import { TEXT_FONT, TITLE_FONT } from '../pack/build/styles.ts'
import type { WarmUp } from './minutes-job.ts'

/**
 * Loads the libraries and fonts of a format before they are needed. Never throws: what cannot be loaded now is missed,
 * and told, when the minutes are made.
 */
export const loadForMinutes = async ({ format, fontsFolder }: WarmUp): Promise<void> => {
  try {
    await import('./run-minutes-job.ts')
    if (format === 'word') await import('./word/make-minutes-word.ts')
    if (format === 'page') await import('./html/minutes-page.ts')
    if (format === 'pdf') await loadForPdf(fontsFolder)
    flushCompileCache() // by itself it is written when a process ends well, and this one is ended from outside
  } catch {
    return // see above
  }
}

/** A page with a word in each font: fonts are opened when they are first used. */
const loadForPdf = async (fontsFolder: string): Promise<void> => {
  await import('./make-minutes-pdf.ts')
  const { pdfium } = await import('../pack/papers/pdfium.ts')
  const { render } = await import('../pack/render.ts')
  const content = [TEXT_FONT, TITLE_FONT].flatMap((font) => [
    { text: 'Minutes', font },
    { text: 'Minutes', font, bold: true },
    { text: 'Minutes', font, italics: true },
  ])
  await Promise.all([pdfium(), render({ content: [{ stack: content }] }, fontsFolder)])
}
