import { copyFile, mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { FileFormat } from '@shared/entities/file-format.ts'
import type { Examination } from '@shared/entities/paper.ts'
import { formatWords } from '@shared/words/file-words.ts'
import type { JobContext } from '../../app/handler.ts'
import { refusal } from '../../pack/papers/examine-words.ts'
import type { LookedAt } from '../../pack/papers/look-at-file.ts'
import type { Looking } from '../../pack/papers/look-in-process.ts'
import { findOffice } from './find-office.ts'
import type { Office } from './office.ts'
import { convertWithOffice, type OfficeJob, type OfficeOutcome } from './run-office.ts'

type OfficeFormat = 'word' | 'odt' | 'rtf' | 'excel' | 'ods' | 'powerpoint' | 'odp'

/** What LibreOffice opens each with; the endings of a new file, and of one of before 2007 where there is one. */
const formats: Readonly<
  Record<OfficeFormat, { module: OfficeJob['module']; ending: string; oldEnding?: string }>
> = {
  word: { module: 'writer', ending: 'docx', oldEnding: 'doc' },
  odt: { module: 'writer', ending: 'odt' },
  rtf: { module: 'writer', ending: 'rtf' },
  excel: { module: 'calc', ending: 'xlsx', oldEnding: 'xls' },
  ods: { module: 'calc', ending: 'ods' },
  powerpoint: { module: 'impress', ending: 'pptx', oldEnding: 'ppt' },
  odp: { module: 'impress', ending: 'odp' },
}

export const isOfficeFormat = (format: FileFormat): format is OfficeFormat => Object.hasOwn(formats, format)

interface Work {
  readonly looking: Looking
  readonly job: JobContext
  readonly workFolder: string
  readonly tell: (doing: string) => void
}

/** Has LibreOffice make the PDF that stands for an office file, where it is installed; else says what to do. */
export const makeOfficePdf = async (found: LookedAt, path: string, work: Work): Promise<LookedAt> => {
  const { format } = found.examination
  const { office } = await findOffice(work.job.app.host.dataFolder)
  if (!isOfficeFormat(format)) return found
  if (office === null) return { ...found, examination: notInstalled(format) }
  work.tell('Converting with LibreOffice:')
  const outcome = await convert(office, format, found.prepared ?? path, work)
  if (!outcome.ok) return { ...found, examination: refusal(format, failures[outcome.why]) }
  const looked = await work.looking.look(outcome.pdf, 'paper.pdf', null)
  const { pageCount, problem } = looked.examination
  if (pageCount === null || problem !== null)
    return { ...found, examination: refusal(format, failures.failed) }
  return {
    ...found,
    examination: { ...looked.examination, kind: 'other', format },
    rendition: { path: outcome.pdf, pageCount, how: 'office', notes: [] },
    pageTexts: looked.pageTexts,
  }
}

const convert = async (
  office: Office,
  format: OfficeFormat,
  path: string,
  { workFolder, job }: Work,
): Promise<OfficeOutcome> => {
  const { module, ending, oldEnding } = formats[format]
  const folder = await roomFor(office, workFolder)
  const copy = join(folder, `paper.${oldEnding !== undefined && (await isOld(path)) ? oldEnding : ending}`)
  try {
    await copyFile(path, copy)
    const outcome = await convertWithOffice(office, { path: copy, module, folder }, { signal: job.signal })
    if (!outcome.ok) return outcome
    const pdf = join(workFolder, 'office.pdf')
    await copyFile(outcome.pdf, pdf)
    return { ok: true, pdf }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A snap may only see a folder of its own: hidden folders, where our passing files lie, are shut to it. */
const roomFor = async ({ path }: Office, workFolder: string): Promise<string> => {
  const base = path.startsWith('/snap/') ? join(homedir(), 'snap/libreoffice/common') : workFolder
  await mkdir(base, { recursive: true })
  return mkdtemp(join(base, 'packhorse-'))
}

/** Files of before 2007 are compound files, later ones zips. */
const isOld = async (path: string): Promise<boolean> => {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0xd0
  } finally {
    await file.close()
  }
}

const SAVE_IT = 'Open it in the program that made it, save it as a PDF, and add that as a newer version.'

const failures = {
  failed: {
    code: 'damaged',
    reason: 'LibreOffice could not make a PDF of it: it may be damaged, or locked with a password.',
    remedy: SAVE_IT,
  },
  'too-long': {
    code: 'too-hard',
    reason: 'LibreOffice needed more than two minutes for it and was stopped.',
    remedy: SAVE_IT,
  },
} as const

const notInstalled = (format: OfficeFormat): Examination => ({
  ...refusal(format, {
    code: 'word',
    reason: `${formatWords[format]}: to go into a pack it must become a PDF, and LibreOffice, which would do that, was not found on this computer.`,
    remedy:
      'Save it as a PDF in the program that made it, and add that as a newer version. Or install LibreOffice, then choose “Convert now”.',
  }),
  needs: 'libreoffice',
})
