import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileFormat } from '@shared/entities/file-format.ts'
import type { Examination, Rendition } from '@shared/entities/paper.ts'
import type { ConvertingPorts } from '../../papers/convert/converted.ts'
import { examinePaper } from './examine.ts'
import { fileFormatOf } from './kind.ts'

/** What is known of a file once it was looked at. Plain data: it travels between processes. */
export interface LookedAt {
  readonly size: number
  readonly mediaType: string
  /** As the file names itself, such as the subject of an e-mail; null: it does not. */
  readonly title: string | null
  readonly examination: Examination
  /** The PDF that was made of it and where that lies for now; null when none was made. */
  readonly rendition: MadeRendition | null
  /** The words of each page as it stands in packs; empty where there are none. */
  readonly pageTexts: readonly string[]
  /** Files that came inside it and become papers of their own. */
  readonly attachments: readonly Attachment[]
  /** A copy for LibreOffice, told how to lie on pages; null: it takes the file as it is. */
  readonly prepared: string | null
}

export interface MadeRendition extends Omit<Rendition, 'sha256'> {
  readonly path: string
}

export interface Attachment {
  readonly fileName: string
  readonly path: string
}

export const unknownMediaType = 'application/octet-stream'

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const mediaTypes: Partial<Record<FileFormat, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  heic: 'image/heic',
  text: 'text/plain',
  markdown: 'text/markdown',
  'web-page': 'text/html',
  word: `${office}.wordprocessingml.document`,
  excel: `${office}.spreadsheetml.sheet`,
  powerpoint: `${office}.presentationml.presentation`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  odp: `${openDocument}.presentation`,
  rtf: 'application/rtf',
  email: 'message/rfc822',
  outlook: 'application/vnd.ms-outlook',
  zip: 'application/zip',
}

export const mediaTypeOf = (format: FileFormat): string => mediaTypes[format] ?? unknownMediaType

/**
 * Looks at one file and, where it is of a kind that we can set on pages ourselves, makes the PDF that will stand for it.
 * Throws only when it cannot be read from the disk, or the PDF cannot be written.
 *
 * @param converting null: only look
 */
export const lookAtFile = async (
  path: string,
  fileName: string,
  converting: ConvertingPorts | null,
): Promise<LookedAt> => {
  const bytes = await readFile(path)
  const format = fileFormatOf(bytes, fileName)
  const found = { size: bytes.length, mediaType: mediaTypeOf(format), title: null, attachments: [] }
  if (converting !== null) {
    const { convertFile } = await import('../../papers/convert/convert-file.ts')
    const converted = await convertFile(bytes, format, fileName, converting)
    if (converted !== null) return { ...found, prepared: null, ...converted }
    if (format === 'excel' || format === 'ods')
      return { ...found, ...(await spreadsheet(bytes, fileName, format, converting)) }
  }
  return { ...found, prepared: null, rendition: null, ...(await examinePaper(bytes, fileName)) }
}

const spreadsheet = async (
  bytes: Uint8Array,
  fileName: string,
  format: 'excel' | 'ods',
  { workFolder }: ConvertingPorts,
) => {
  const examined = { rendition: null, ...(await examinePaper(bytes, fileName)) }
  const copy = await tryToPrepare(bytes, format)
  if (copy === null) return { ...examined, prepared: null }
  const prepared = join(workFolder, 'prepared')
  await writeFile(prepared, copy)
  return { ...examined, prepared }
}

const tryToPrepare = async (bytes: Uint8Array, format: 'excel' | 'ods'): Promise<Uint8Array | null> => {
  const { prepareSpreadsheet } = await import('../../papers/convert/prepare-spreadsheet.ts')
  try {
    return prepareSpreadsheet(bytes, format)
  } catch {
    return null // of before 2007, or damaged: LibreOffice may know better
  }
}
