import type { FileFormat } from '@shared/entities/file-format.ts'
import type { PaperProblem } from '../report.ts'

/** The sentences a clerk reads when a paper cannot be merged. All in one place, so that they sound alike. */
export const PROBLEMS = {
  empty: {
    code: 'empty',
    reason: 'The file is empty: it has a name but nothing in it (0 bytes).',
    remedy: 'Ask the author to send it again, then add the new file to this item.',
  },
  password: {
    code: 'password',
    reason: 'The file opens only with a password.',
    remedy: 'Enter its password beside the paper, or save a copy without one and add that to this item.',
  },
  damaged: {
    code: 'damaged',
    reason: 'The file is damaged and could not be repaired.',
    remedy: 'Open it in a PDF reader and print it to a new PDF, or ask the author for another copy.',
  },
  noPages: {
    code: 'no-pages',
    reason: 'The file is a PDF, but it has no pages.',
    remedy: 'Ask the author to save it again, then add the new file to this item.',
  },
  lockedOffice: {
    code: 'password',
    reason: 'The file is an office document that opens only with a password.',
    remedy:
      'Open it with the password in its own program, save it as a PDF without one, and add the PDF to this item.',
  },
  tiff: {
    code: 'unsupported',
    reason: 'The picture is a TIFF of a kind that Packhorse cannot read.',
    remedy: 'Open it in a picture viewer, save it as a PDF, JPEG or PNG, and add that to this item.',
  },
  tooLong: {
    code: 'too-hard',
    reason:
      'The text is longer than any paper: over six hundred thousand characters, about two hundred pages.',
    remedy: 'Save the part that the board needs as a PDF, and add that to this item.',
  },
  script: {
    code: 'unsupported',
    reason: 'The text is in a script that the fonts of Packhorse do not have.',
    remedy: 'Open it in the program that made it, save it as a PDF, and add the PDF to this item.',
  },
  mail: {
    code: 'damaged',
    reason: 'The e-mail could not be read.',
    remedy: 'Open it in the mail program, print it to a PDF, and add the PDF to this item.',
  },
  mailTooLarge: {
    code: 'too-hard',
    reason: 'The e-mail is larger than 100 MB.',
    remedy: 'Save its attachments, and add them to this item one by one.',
  },
  missing: {
    code: 'missing',
    reason: 'The file could not be read from the Packhorse file.',
    remedy: 'Run “Check this file”, then add the paper to this item again.',
  },
  awaited: {
    code: 'awaited',
    reason: 'The paper had not arrived when this pack was made.',
    remedy: 'Add the file to this item when it comes, and make the pack again.',
  },
  tooMuch: {
    code: 'too-hard',
    reason: 'The file unfolds into more than a reader can show: it is damaged, or was made to do harm.',
    remedy: 'Do not pass it on. Ask the author to print it to a new PDF, then add that to this item.',
  },
  spoils: {
    code: 'too-hard',
    reason: 'With this file in it, the finished PDF could not be read back.',
    remedy: 'Open it in a PDF reader and print it to a new PDF, then add that to this item.',
  },
  tooHard: {
    code: 'too-hard',
    reason: 'Reading the file took too long or too much memory.',
    remedy: 'Open it in a PDF reader and print it to a new PDF, then add that to this item.',
  },
} as const satisfies Record<string, PaperProblem>

const SAVE_AS_PDF = 'Open it in the program that made it, save it as a PDF, and add the PDF to this item.'
const OPEN_AND_SAVE = 'Open it, save or export it as a PDF, and add the PDF to this item.'
const IN_WORD = 'Open it in Word or LibreOffice, save it as a PDF, and add the PDF to this item.'

const OTHERS: Readonly<Record<Exclude<FileFormat, 'pdf' | 'png' | 'jpeg'>, PaperProblem>> = {
  empty: PROBLEMS.empty,
  word: { code: 'word', reason: 'The file is a Word document, not a PDF.', remedy: IN_WORD },
  odt: { code: 'word', reason: 'The file is an OpenDocument text, not a PDF.', remedy: IN_WORD },
  rtf: { code: 'word', reason: 'The file is a rich text document, not a PDF.', remedy: IN_WORD },
  excel: unsupported('The file is an Excel spreadsheet, not a PDF.', OPEN_AND_SAVE),
  ods: unsupported('The file is an OpenDocument spreadsheet, not a PDF.', OPEN_AND_SAVE),
  powerpoint: unsupported('The file holds PowerPoint slides, not a PDF.', OPEN_AND_SAVE),
  odp: unsupported('The file holds OpenDocument slides, not a PDF.', OPEN_AND_SAVE),
  'locked-office': PROBLEMS.lockedOffice,
  tiff: PROBLEMS.tiff,
  heic: unsupported(
    'The file is a photograph in the HEIC format of phones, which cannot go into a PDF as it is.',
    'Save the photograph as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), and add that to this item.',
  ),
  'other-picture': unsupported(
    'The file is a picture of a kind that cannot go into a PDF as it is.',
    'Save the picture as JPEG or PNG, or as a PDF, and add that to this item.',
  ),
  text: unsupported('The file is plain text, not a PDF.', SAVE_AS_PDF),
  markdown: unsupported('The file is a Markdown text, not a PDF.', SAVE_AS_PDF),
  email: unsupported('The file is an e-mail, not a PDF.', SAVE_AS_PDF),
  outlook: unsupported('The file is an e-mail from Outlook, not a PDF.', SAVE_AS_PDF),
  'web-page': unsupported(
    'The file is a web page.',
    'Open it in a browser, print it to a PDF, and add the PDF to this item.',
  ),
  zip: unsupported(
    'The file is a zip archive: a parcel with other files in it.',
    'Open the archive, take out the documents that the board needs, and add those to this item.',
  ),
  program: unsupported(
    'The file is a program, not a document.',
    'Do not open it. Ask whoever sent it for the document that they meant.',
  ),
  unknown: unsupported('The file is not of a kind that Packhorse knows.', SAVE_AS_PDF),
}

function unsupported(reason: string, remedy: string): PaperProblem {
  return { code: 'unsupported', reason, remedy }
}

/** Why a file that is neither PDF nor PNG nor JPEG cannot go into a pack as it is. */
export function notAPdf(format: Exclude<FileFormat, 'pdf' | 'png' | 'jpeg'>): PaperProblem {
  return OTHERS[format]
}
