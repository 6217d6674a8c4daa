import { PDFString, type PDFRef } from '@cantoo/pdf-lib'
import type { PdfFile } from './pdf-file.ts'

/** Labels that a PDF can say in one entry: figures that run on, or one label as it stands. */
interface LabelEntry {
  /** Index of the first page. */
  readonly from: number
  /** The number of that page, from which the next ones run on; `null`: `label` stands for one page. */
  readonly start: number | null
  readonly label: string
}

/**
 * Writes what readers' programs show as the number of each page, and find when a number is typed. Answers `undefined` where
 * labels are what every program takes for granted: 1, 2, 3 …
 */
export function pageLabels(file: PdfFile, labels: readonly string[]): PDFRef | undefined {
  if (labels.every((label, index) => label === String(index + 1))) return undefined
  const nums = labelEntries(labels).flatMap(({ from, start, label }) => [
    from,
    start === null ? { P: PDFString.of(label) } : { S: 'D', St: start },
  ])
  return file.add(file.context.obj({ Nums: nums }))
}

/** As few entries as can say them. */
export function labelEntries(labels: readonly string[]): LabelEntry[] {
  const entries: LabelEntry[] = []
  labels.forEach((label, index) => {
    const start = /^\d+$/.test(label) ? Number(label) : null
    const last = entries.at(-1)
    const isNext = last && last.start !== null && start === last.start + index - last.from
    if (!isNext) entries.push({ from: index, start, label })
  })
  return entries
}
