import type { FileFormat } from '@shared/entities/file-format.ts'
import { cfbFormat } from './cfb-format.ts'
import { textFormat } from './text-format.ts'
import { zipFormat } from './zip-format.ts'

const SIGNATURES: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['other-picture', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['other-picture', [0x42, 0x4d]], // BMP; only counts where the rest is no text, see below
  ['program', [0x4d, 0x5a]], // Windows: MZ
  ['program', [0x7f, 0x45, 0x4c, 0x46]], // Linux: ELF
  ['program', [0xcf, 0xfa, 0xed, 0xfe]], // macOS
  ['program', [0xca, 0xfe, 0xba, 0xbe]],
]

/** Two bytes may also begin a text. */
const SURE_FROM = 3
/** Readers accept junk before `%PDF-`, up to this many bytes (ISO 32000-2, implementation notes). */
const HEADER_WINDOW = 1024
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
const RIFF = [0x52, 0x49, 0x46, 0x46]

/**
 * What a paper is, told by what is in it. Names lie: a `.pdf` saved from a mail is often something else. Only between text
 * and Markdown does the name decide, since nothing else tells them apart.
 */
export function fileFormatOf(bytes: Uint8Array, fileName = ''): FileFormat {
  if (bytes.length === 0) return 'empty'
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))
  if (signed && signed[1].length >= SURE_FROM) return signed[0]
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WINDOW))
  if (head.includes('%PDF-')) return 'pdf'
  if (isHeic(head)) return 'heic'
  if (startsWith(bytes, RIFF) && head.includes('WEBP')) return 'other-picture'
  if (startsWith(bytes, CFB)) return cfbFormat(bytes)
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return zipFormat(bytes)
  return textFormat(bytes, fileName) ?? signed?.[0] ?? 'unknown'
}

/** Pictures that phones take: the brands of ISO 23008-12 in the first box. AVIF is of the same family. */
function isHeic(head: Buffer): boolean {
  return /^ftyp(heic|heix|heim|heis|hevc|mif1|msf1|avif)$/.test(head.toString('latin1', 4, 12))
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
