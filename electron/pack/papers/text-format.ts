import type { FileFormat } from '@shared/entities/file-format.ts'
import { decodeText } from './decode-text.ts'

/** Enough to tell by. Cut where a line ends, so that no letter is cut in two. */
const SAMPLE = 65_536

const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,60}):(?: |\t|$)/
const MAIL_HEADERS = new Set(['from', 'to', 'date', 'subject', 'message-id', 'received', 'mime-version'])

/** Which sort of text it is; `null` when it is no text. */
export function textFormat(bytes: Uint8Array, fileName: string): FileFormat | null {
  const text = decodeText(sampleOf(bytes))
  if (text === null || text.trim() === '') return null
  if (isMail(text)) return 'email'
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?<(!doctype html|html|head|body)[\s>]/i.test(text))
    return 'web-page'
  return /\.(md|markdown|mdown)$/i.test(fileName) ? 'markdown' : 'text'
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const isWide = bytes[1] === 0xfe || bytes[1] === 0xff
  const end = isWide ? SAMPLE : bytes.lastIndexOf(0x0a, SAMPLE)
  return bytes.subarray(0, end > 0 ? end : SAMPLE)
}

/** A message begins with headers, three of them at least among those that every message has. */
function isMail(text: string): boolean {
  const found = new Set<string>()
  for (const line of text.split('\n')) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue // goes on with the header before
    const name = HEADER.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) return false
    if (MAIL_HEADERS.has(name)) found.add(name)
  }
  return found.size >= 3 && (found.has('from') || found.has('received'))
}
