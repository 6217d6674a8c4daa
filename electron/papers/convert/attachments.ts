import { plural } from '@shared/words/dates.ts'
import type { InnerFile } from './converted.ts'

/** A file that came with an e-mail. */
export interface LetterAttachment extends InnerFile {
  readonly mediaType: string
  /** It stands within the words, as a logo in a signature does. */
  readonly isInline: boolean
}

export interface SortedAttachments {
  /** Become papers of their own. */
  readonly documents: readonly InnerFile[]
  /** What was left out, in sentences. */
  readonly leftOut: readonly string[]
}

/** Pictures within the words that are smaller than this are logos and lines, not evidence. */
const SMALL_PICTURE = 60_000
/** More than these are not taken from one message. */
const MOST_FILES = 30
const MOST_BYTES = 200_000_000

/** For the mail program, not for a board: invitations, visiting cards, signatures. */
const FOR_MACHINES =
  /^(text\/calendar|text\/(x-)?vcard|application\/(x-)?pkcs7-(signature|mime)|application\/pgp-.*)$/
const MACHINE_NAMES = /\.(ics|vcf|p7s|p7m|asc|sig)$/i

/** Which of the files that came with a message a board would want to read. */
export function sortAttachments(attachments: readonly LetterAttachment[]): SortedAttachments {
  const isSmall = ({ isInline, mediaType, bytes }: LetterAttachment) =>
    isInline && mediaType.startsWith('image/') && bytes.length < SMALL_PICTURE
  const isForMachines = ({ mediaType, fileName }: LetterAttachment) =>
    FOR_MACHINES.test(mediaType) || MACHINE_NAMES.test(fileName)
  const small = attachments.filter(isSmall)
  const machine = attachments.filter((each) => !isSmall(each) && isForMachines(each))
  const others = attachments.filter((each) => !isSmall(each) && !isForMachines(each))
  const documents = withinLimits(others)
  const beyond = others.slice(documents.length)
  return {
    documents,
    leftOut: [
      ...(small.length > 0 ? [`${plural(small.length, 'small picture')} in the message left out.`] : []),
      ...(machine.length > 0 ? [`Left out, since no document: ${named(machine)}.`] : []),
      ...(beyond.length > 0
        ? [`Not taken, since there are too many: ${named(beyond)}. Save them from the message and add them.`]
        : []),
    ],
  }
}

const named = (files: readonly InnerFile[]): string =>
  files
    .map(({ fileName }) => fileName)
    .slice(0, 10)
    .join(', ')

function withinLimits(files: readonly LetterAttachment[]): LetterAttachment[] {
  let room = MOST_BYTES
  const end = files.findIndex(({ bytes }, index) => {
    room -= bytes.length
    return room < 0 || index >= MOST_FILES
  })
  return end === -1 ? [...files] : files.slice(0, end)
}
