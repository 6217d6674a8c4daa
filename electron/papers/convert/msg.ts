import type { FieldsData } from '@kenjiuno/msgreader'
import * as msgreader from '@kenjiuno/msgreader'
import { PROBLEMS } from '../../pack/papers/problems.ts'
import type { LetterAttachment } from './attachments.ts'
import { CannotConvert, type Converted, type ConvertingPorts } from './converted.ts'
import { nameAndAddress } from './eml.ts'
import { type Letter, letterAsPdf } from './letter.ts'
import { readableHtml } from './readable-html.ts'

const LARGEST = 100_000_000

type Reader = InstanceType<typeof msgreader.default>

/** An e-mail as Outlook saves it (MS-OXMSG). Who was copied in secret stays secret. */
export async function msgAsPdf(
  bytes: Uint8Array,
  _fileName: string,
  ports: ConvertingPorts,
): Promise<Converted> {
  if (bytes.length > LARGEST) throw new CannotConvert(PROBLEMS.mailTooLarge)
  return await letterAsPdf(read(bytes), ports)
}

function read(bytes: Uint8Array): Letter {
  try {
    const reader = new (readerClass())(new Uint8Array(bytes).buffer)
    const fields = reader.getFileData()
    if (fields.error !== undefined) throw new Error(fields.error)
    return letterOf(reader, fields)
  } catch {
    throw new CannotConvert(PROBLEMS.mail) // damaged in one of many ways; none is worth telling apart
  }
}

/** The package was written for `require`: bundled, its class is the default; in Node, the default of the default. */
function readerClass(): typeof msgreader.default {
  const { default: found } = msgreader
  return 'default' in found ? (found as unknown as { default: typeof found }).default : found
}

function letterOf(reader: Reader, fields: FieldsData): Letter {
  const recipients = (kind: 'to' | 'cc'): string =>
    (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === kind)
      .map(({ name = '', smtpAddress, email = '' }) =>
        nameAndAddress(name, smtpAddress ?? asMailAddress(email)),
      )
      .join(', ')
  const { senderSmtpAddress, senderEmail = '', body = '' } = fields
  return {
    subject: fields.subject ?? '',
    from: nameAndAddress(fields.senderName ?? '', senderSmtpAddress ?? asMailAddress(senderEmail)),
    to: recipients('to'),
    cc: recipients('cc'),
    sentAt: instantOf(fields.clientSubmitTime ?? fields.messageDeliveryTime),
    body: (body.trim() === '' ? readableHtml(htmlOf(fields)) : body).replaceAll('\r\n', '\n'),
    attachments: (fields.attachments ?? []).map((of, index) => attachment(reader, of, index)),
  }
}

/** Within one office, Outlook keeps directory entries (`/O=…`) in place of addresses. */
const asMailAddress = (address: string): string => (address.startsWith('/') ? '' : address)

function instantOf(words: string | undefined): Date | null {
  const date = words === undefined ? null : new Date(words)
  return date === null || Number.isNaN(date.getTime()) ? null : date
}

function htmlOf({ bodyHtml, html, internetCodepage }: FieldsData): string {
  if (bodyHtml) return bodyHtml
  if (!html) return ''
  const isWindows = internetCodepage !== undefined && internetCodepage >= 1250 && internetCodepage <= 1258
  return new TextDecoder(isWindows ? `windows-${internetCodepage}` : 'utf-8').decode(html)
}

function attachment(reader: Reader, of: FieldsData, index: number): LetterAttachment {
  const { fileName, content } = reader.getAttachment(index)
  const mediaType = of.attachMimeTag ?? (/\.(png|jpe?g|gif|bmp)$/i.test(fileName) ? 'image/any' : '')
  const isInline = of.attachmentHidden === true || (of.pidContentId ?? '') !== ''
  return { fileName, bytes: content, mediaType, isInline }
}
