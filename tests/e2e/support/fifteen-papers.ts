import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formPaper } from '../../../bench/papers/form.ts'
import { noiseJpeg } from '../../../bench/papers/noise-jpeg.ts'
import { scannedPaper } from '../../../bench/papers/scan.ts'
import { taggedPaper } from '../../../bench/papers/tagged.ts'
import { encryptedCopy, rotatedCopy, textPaper } from '../../../bench/papers/text.ts'
import { aWordFile } from '../../helpers/files.ts'
import { aPdf } from './a-pdf.ts'

/** What opens the locked one. */
export const PASSWORD = 'heron-42'

export const AWKWARD_NAME = "Kent - children's services (5 July 2022) & notes, v2.pdf"

/** How many pages the longest has. */
export const APPENDIX_PAGES = 800

const builders: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'Head teacher report.docx': () => aWordFile('Head teacher report', 'Attendance is 94.1 per cent.'),
  'Attendance.docx': () => aWordFile('Attendance by year group'),
  'Signed lettings agreement.pdf': () => scannedPaper(2, { bytesPerPage: 200_000 }),
  'Fire certificate.pdf': () => scannedPaper(1, { bytesPerPage: 200_000, rotate: 90, seed: 2 }),
  'Three-year forecast.pdf': () => taggedPaper(3, 5, { landscape: true }),
  'Site plan.pdf': async () => rotatedCopy(await textPaper(6, 'mixed', 2)),
  'Visit form.pdf': () => formPaper(2),
  'Staffing structure.pdf': async () => encryptedCopy(await textPaper(8, 'text', 2), PASSWORD),
  'Budget cut short.pdf': async () => cutShort(await textPaper(9, 'text', 3)),
  'Appendix of evidence.pdf': () => taggedPaper(APPENDIX_PAGES, 10),
  [AWKWARD_NAME]: () => aPdf(AWKWARD_NAME),
  'Clerk’s notes.txt': () => Buffer.from('Notes of the clerk\n\nThe heron was seen twice.\n'),
  'Policy changes.md': () => Buffer.from('# Policy changes\n\n- Lettings\n- Charging\n'),
  'Letter from parents.eml': () => Buffer.from(LETTER.join('\r\n')),
  'Playground.jpg': () => noiseJpeg(800, 600, 40_000, 15),
}

const LETTER = [
  'From: Parents <parents@oakfield.example>',
  'To: clerk@oakfield.example',
  'Subject: The crossing on Mill Lane',
  'Date: Mon, 9 Nov 2026 10:00:00 +0000',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Please put the crossing on the agenda.',
  '',
]

/** As a mail server leaves it: the end of the file, with its table of contents, is missing. */
const cutShort = (paper: Uint8Array): Uint8Array => paper.subarray(0, Math.floor(paper.length * 0.7))

/** Writes fifteen papers of every kind that people send; answers their paths by name. */
export const fifteenPapers = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const paths: Record<string, string> = {}
  for (const [name, build] of Object.entries(builders)) {
    const path = join(folder, name)
    writeFileSync(path, await build())
    paths[name] = path
  }
  return paths
}
