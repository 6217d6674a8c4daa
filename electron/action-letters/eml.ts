/** Somebody in a header of a mail. */
export interface Mailbox {
  readonly name: string
  readonly email: string
}

export interface UnsentMail {
  /** Null where no address of the writer is known: the mail program puts in its own. */
  readonly from: Mailbox | null
  readonly to: Mailbox | null
  readonly subject: string
  readonly text: string
  /** UTC instant. */
  readonly at: string
}

/**
 * A mail that is still to be sent (RFC 5322). `X-Unsent` has Outlook open it for writing. Words outside ASCII stand in
 * headers as encoded words (RFC 2047), and the text as UTF-8 in base64, so that no mail program can spoil them.
 */
export const emlOf = ({ from, to, subject, text, at }: UnsentMail): string =>
  [
    'X-Unsent: 1',
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    ...(from === null ? [] : [`From: ${mailbox(from)}`]),
    ...(to === null ? [] : [`To: ${mailbox(to)}`]),
    `Subject: ${words(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...inLines(Buffer.from(text.replaceAll(/\r\n|\r|\n/g, '\r\n')).toString('base64')),
    '',
  ].join('\r\n')

/** Of a line of base64 (RFC 2045 6.8). */
const LINE = 76

const inLines = (base64: string): string[] => base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []

/** A line break in a header would begin another one. */
const onOneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()

const mailbox = ({ name, email }: Mailbox): string => {
  const plain = onOneLine(name)
  if (plain === '') return email
  const phrase = isPlain(plain) ? `"${plain.replaceAll(/["\\]/g, '\\$&')}"` : encodedWords(plain)
  return `${phrase}\r\n <${email}>`
}

const words = (text: string): string => {
  const plain = onOneLine(text)
  return isPlain(plain) ? plain : encodedWords(plain)
}

/** Of a header line; a longer one is folded between encoded words. */
const SHORT = 66

const isPlain = (text: string): boolean =>
  text.length <= SHORT && /^[\x20-\x7E]*$/.test(text) && !text.includes('=?')

/** Octets in one encoded word: a line with one has 76 characters at most, the name of its header included (RFC 2047 2). */
const OCTETS = 39

const encodedWords = (text: string): string => {
  const pieces: string[] = ['']
  for (const character of text) {
    const last = pieces.at(-1) ?? ''
    if (Buffer.byteLength(last + character) <= OCTETS) pieces[pieces.length - 1] = last + character
    else pieces.push(character) // no character is torn apart
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ')
}
