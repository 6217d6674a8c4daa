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
    remedy: 'Open it with the password, save a copy without one, and add the copy to this item.',
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
  word: {
    code: 'word',
    reason: 'The file is a word-processor document, not a PDF.',
    remedy: 'Open it in Word or LibreOffice, save it as a PDF, and add the PDF to this item.',
  },
  office: {
    code: 'unsupported',
    reason: 'The file is a spreadsheet or a presentation, not a PDF.',
    remedy: 'Open it, save or export it as a PDF, and add the PDF to this item.',
  },
  picture: {
    code: 'unsupported',
    reason: 'The file is a picture of a kind that cannot go into a PDF as it is.',
    remedy: 'Save the picture as JPEG or PNG, or as a PDF, and add that to this item.',
  },
  unknown: {
    code: 'unsupported',
    reason: 'The file is not a PDF or a picture.',
    remedy: 'Open it in the program that made it, save it as a PDF, and add the PDF to this item.',
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
  tooHard: {
    code: 'too-hard',
    reason: 'Reading the file took too long or too much memory.',
    remedy: 'Open it in a PDF reader and print it to a new PDF, then add that to this item.',
  },
} as const satisfies Record<string, PaperProblem>
