/** What a paper is, told by its first bytes. Names lie: a `.pdf` saved from a mail is often something else. */
export type PaperKind =
  'empty' | 'pdf' | 'png' | 'jpeg' | 'word' | 'other-office' | 'picture-we-cannot-read' | 'unknown'

const SIGNATURES: readonly (readonly [PaperKind, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]], // the old Office container: .doc, sometimes .xls or .ppt
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
  ['picture-we-cannot-read', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['picture-we-cannot-read', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['picture-we-cannot-read', [0x4d, 0x4d, 0x00, 0x2a]],
]

/** Readers accept junk before `%PDF-`, up to this many bytes (ISO 32000-2, implementation notes). */
const HEADER_WINDOW = 1024

export function paperKind(bytes: Uint8Array): PaperKind {
  if (bytes.length === 0) return 'empty'
  for (const [kind, signature] of SIGNATURES) if (startsWith(bytes, signature)) return kind
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WINDOW))
  if (head.includes('%PDF-')) return 'pdf'
  if (
    head.includes('ftypheic') ||
    head.includes('ftypmif1') ||
    (startsWith(bytes, RIFF) && head.includes('WEBP'))
  ) {
    return 'picture-we-cannot-read'
  }
  if (startsWith(bytes, ZIP)) return zipKind(bytes)
  return 'unknown'
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const RIFF = [0x52, 0x49, 0x46, 0x46]

/** Office files are zips; the names of their parts stand in clear. */
function zipKind(bytes: Uint8Array): PaperKind {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (all.includes('word/') || all.includes('opendocument.text')) return 'word'
  if (all.includes('xl/') || all.includes('ppt/') || all.includes('opendocument')) return 'other-office'
  return 'unknown'
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
