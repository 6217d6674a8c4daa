import type { FileFormat } from '../entities/file-format.ts'
import { plural } from './dates.ts'

/** What each kind of file is called. */
export const formatWords: Readonly<Record<FileFormat, string>> = {
  pdf: 'PDF',
  png: 'Picture (PNG)',
  jpeg: 'Picture (JPEG)',
  tiff: 'Scan (TIFF)',
  heic: 'Photograph (HEIC)',
  'other-picture': 'Picture',
  text: 'Plain text',
  markdown: 'Markdown text',
  'web-page': 'Web page',
  word: 'Word document',
  excel: 'Excel spreadsheet',
  powerpoint: 'PowerPoint slides',
  odt: 'OpenDocument text',
  ods: 'OpenDocument spreadsheet',
  odp: 'OpenDocument slides',
  rtf: 'Rich text document',
  'locked-office': 'Office document with a password',
  email: 'E-mail',
  outlook: 'E-mail from Outlook',
  zip: 'Zip archive',
  program: 'Program',
  empty: 'Empty file',
  unknown: 'Unknown file',
}

interface Looked {
  readonly format: FileFormat
  readonly pageCount: number | null
  readonly hasText: boolean | null
}

/** What a file is, at a glance: "Word document, 4 pages", "Scan (PDF), 2 pages", "Zip archive". */
export const fileWords = ({ format, pageCount, hasText }: Looked): string => {
  const name = format === 'pdf' && hasText === false ? 'Scan (PDF)' : formatWords[format]
  return pageCount === null ? name : `${name}, ${plural(pageCount, 'page')}`
}
