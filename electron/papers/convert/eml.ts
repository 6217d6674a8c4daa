import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { PROBLEMS } from '../../pack/papers/problems.ts'
import type { LetterAttachment } from './attachments.ts'
import { CannotConvert, type Converted, type ConvertingPorts } from './converted.ts'
import { type Letter, letterAsPdf } from './letter.ts'
import { readableHtml } from './readable-html.ts'

const LARGEST = 100_000_000

/** An e-mail as mail programs save it (RFC 5322, MIME). A message within it is one of its attachments. */
export async function emlAsPdf(
  bytes: Uint8Array,
  _fileName: string,
  ports: ConvertingPorts,
): Promise<Converted> {
  if (bytes.length > LARGEST) throw new CannotConvert(PROBLEMS.mailTooLarge)
  return await letterAsPdf(letterOf(await parse(bytes)), ports)
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' })
  } catch {
    throw new CannotConvert(PROBLEMS.mail) // nested too deep, or headers without end: nobody sent that by hand
  }
}

function letterOf(email: Email): Letter {
  const sentAt = email.date === undefined ? null : new Date(email.date)
  const plain = email.text?.trim() ?? ''
  return {
    subject: email.subject ?? '',
    from: email.from === undefined ? '' : addresses([email.from]),
    to: addresses(email.to ?? []),
    cc: addresses(email.cc ?? []),
    sentAt: sentAt === null || Number.isNaN(sentAt.getTime()) ? null : sentAt,
    body: (plain === '' ? readableHtml(email.html ?? '') : plain).replaceAll('\r\n', '\n'),
    attachments: email.attachments.map(attachment),
  }
}

const addresses = (list: readonly Address[]): string =>
  list
    .map(({ name, address, group }) =>
      group ? `${name} (${addresses(group)})` : nameAndAddress(name, address ?? ''),
    )
    .join(', ')

/** "Ann Reed (ann@example.org)", or whichever of the two there is. */
export const nameAndAddress = (name: string, address: string): string => {
  if (name === '' || name === address) return address
  return address === '' ? name : `${name} (${address})`
}

function attachment(part: Attachment, index: number): LetterAttachment {
  const { content, mimeType, disposition, related } = part
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  const fallback = mimeType === 'message/rfc822' ? 'Message.eml' : `Attachment ${index + 1}`
  const isInline = related === true || (disposition === 'inline' && mimeType.startsWith('image/'))
  return { fileName: part.filename ?? fallback, bytes, mediaType: mimeType, isInline }
}
