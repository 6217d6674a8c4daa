import { extname } from 'node:path'
import { AppError } from '@shared/errors.ts'

/** What shows that something was done: pictures, and documents that run nothing. */
const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
}

/** The media type of a file by its ending. Throws `invalid_input` for what is no evidence, such as a program. */
export const evidenceType = (fileName: string): string => {
  const type = types[extname(fileName).toLowerCase()]
  if (type !== undefined) return type
  throw new AppError(
    'invalid_input',
    `“${fileName}” cannot go with an action: pictures, PDFs, and Word, Excel, OpenDocument and text files can. Nothing was added.`,
  )
}

/** Whether the page can show it; anything else is saved and opened with its own program. */
export const canBeLookedAt = (fileName: string): boolean =>
  /^(image\/(jpeg|png|webp|gif)|application\/pdf)$/.test(types[extname(fileName).toLowerCase()] ?? '')
