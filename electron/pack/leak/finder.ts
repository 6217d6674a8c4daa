import { createHash } from 'node:crypto'
import { scanBytes, type ScanSink, type TextPlace } from './scan-pdf.ts'
import type { PdfDict } from './pdf-value.ts'
import { nameOf } from './pdf-value.ts'
import type { Secret, SecretIndex } from './secret-index.ts'
import { BREAK, squeeze } from './squeeze.ts'
import { textOfBytes } from './text-string.ts'
import { zipEntries } from './zip-entries.ts'

/** A secret that was met, and where. */
export interface Found {
  readonly secret: Secret
  /** The squeezed letters that were met; empty for a picture. */
  readonly letters: string
  /** Of a picture that was met; null for letters. */
  readonly picture: string | null
  readonly place: TextPlace
}

/** Texts are searched together up to this many letters. */
const BATCH = 64 * 1024
/** Letters below which a secret must stand as words of their own, and cannot be told from noise in what is no text. */
const DISTINCT = 12
/** Found this often, there is no need to look further. */
const ENOUGH = 500

/** Takes what a scan tells and looks for secrets in it. */
export class Finder implements ScanSink {
  readonly found: Found[] = []
  private readonly index: SecretIndex
  private readonly pictures: ReadonlyMap<string, Secret>
  private batch: string[] = []
  private size = 0
  private parts: {
    readonly start: number
    readonly text: string
    readonly place: TextPlace
    readonly isNoise: boolean
  }[] = []
  private depth = 0

  /** @param pictures secret pictures by their `pictureKey` */
  constructor(index: SecretIndex, pictures: ReadonlyMap<string, Secret>) {
    this.index = index
    this.pictures = pictures
  }

  readonly onText = (text: string, place: TextPlace): void => this.take(text, place, place.kind === 'name')

  readonly onBytes = (bytes: Uint8Array, place: TextPlace, dict: PdfDict): void => {
    if (nameOf(dict.get('Subtype')) === 'Image') return this.takePicture(bytes, place)
    if (startsWith(bytes, '%PDF-')) return this.within(bytes, place)
    if (startsWith(bytes, 'PK\u0003\u0004')) {
      for (const { name, bytes: part } of zipEntries(bytes)) {
        this.take(name, place, false)
        this.take(textOfBytes(part).replaceAll(/<[^>]*>/g, ''), place, false)
      }
      return
    }
    this.take(textOfBytes(bytes), place, looksBinary(bytes))
  }

  /** A PDF in the PDF, such as an attachment. */
  private within(bytes: Uint8Array, place: TextPlace): void {
    if (this.depth > 3) return
    this.depth++
    scanBytes(bytes, {
      onText: (text, inner) => this.take(text, place, inner.kind === 'name'),
      onBytes: (inner, _place, dict) => this.onBytes(inner, place, dict),
    })
    this.depth--
  }

  private takePicture(bytes: Uint8Array, place: TextPlace): void {
    const key = pictureKey(bytes)
    const secret = this.pictures.get(key)
    if (secret) this.found.push({ secret, letters: '', picture: key, place })
    this.take(textOfBytes(bytes), place, true)
  }

  private take(text: string, place: TextPlace, isNoise: boolean): void {
    const squeezed = squeeze(text)
    if (squeezed.length < 4 || this.found.length > ENOUGH) return
    this.parts.push({ start: this.size, text, place, isNoise })
    this.batch.push(squeezed, BREAK)
    this.size += squeezed.length + 1
    if (this.size > BATCH) this.flush()
  }

  /** Searches what has gathered; call it once more at the end. */
  flush(): void {
    const all = this.batch.join('')
    for (const { secret, letters, at } of this.index.search(all)) {
      const part = this.partAt(at)
      if (!part || (letters.length < DISTINCT && (part.isNoise || !standsAlone(part.text, letters)))) continue
      this.found.push({ secret, letters, picture: null, place: part.place })
    }
    this.batch = []
    this.parts = []
    this.size = 0
  }

  private partAt(at: number): (typeof this.parts)[number] | undefined {
    let [low, high] = [0, this.parts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.parts[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return this.parts[low]
  }
}

/** Whether these letters stand in a text as whole words, whatever stands between them. */
function standsAlone(text: string, letters: string): boolean {
  const pattern = Array.from(letters).join(String.raw`[^\p{L}\p{N}]*`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'iu').test(
    text.normalize('NFKD').replaceAll(/\p{M}/gu, ''),
  )
}

const PICTURE_HEAD = 4096
const SMALLEST_PICTURE = 400

/** Tells a picture by its first bytes; empty for one that is too small to be told from others. */
export function pictureKey(bytes: Uint8Array): string {
  if (bytes.length < SMALLEST_PICTURE) return ''
  return createHash('sha1').update(bytes.subarray(0, PICTURE_HEAD)).digest('hex')
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return Array.from(letters).every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512)
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return odd > head.length / 10 && !(head[0] === 0xfe || head[0] === 0xff || head[0] === 0)
}
