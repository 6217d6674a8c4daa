import { squeeze } from './squeeze.ts'

/** Something that a reader may not see. */
export interface Secret {
  /** For the clerk, without giving it away: "the title of item 120". */
  readonly what: string
  /** As it stands in the file. */
  readonly text: string
  /** Whether it is a leak also where the same words stand in what these readers may see: left out means no. */
  readonly isForbidden?: boolean
}

/** Where a secret was met in a squeezed text. */
export interface Match {
  readonly secret: Secret
  /** The squeezed letters that were met: all of a short secret, a part of a long one. */
  readonly letters: string
  /** In the squeezed text. */
  readonly at: number
}

/** Squeezed letters below which a secret is too common to look for. */
const SHORTEST = 4
/** A secret of at least this many letters is met by any run of its letters of that length, not only whole. */
const LONG = 32
/** Letters of such a run; runs start at every `STEP` letters, so any 31 letters in a row hold one. */
const RUN = 24
const STEP = 8

/** Looks for thousands of secrets in a text at once: one pass over the text for each length of key. */
export class SecretIndex {
  private readonly keys = new Map<number, KeyTable>()
  private readonly lengths: number[] = []

  constructor(secrets: Iterable<Secret>) {
    for (const secret of secrets) this.add(secret, squeeze(secret.text))
    this.lengths = [...this.keys.keys()].toSorted((a, b) => a - b)
  }

  get isEmpty(): boolean {
    return this.keys.size === 0
  }

  private add(secret: Secret, letters: string): void {
    if (letters.length < SHORTEST) return
    if (letters.length < LONG) return this.table(Math.min(letters.length, 8)).add({ secret, letters })
    for (let at = 0; at + RUN <= letters.length; at += STEP)
      this.table(RUN).add({ secret, letters: letters.slice(at, at + RUN) })
  }

  private table(keyLength: number): KeyTable {
    const known = this.keys.get(keyLength)
    if (known) return known
    const fresh = new KeyTable(keyLength)
    this.keys.set(keyLength, fresh)
    return fresh
  }

  /** @param squeezed as `squeeze` makes it */
  search(squeezed: string): Match[] {
    const found: Match[] = []
    for (const length of this.lengths) this.keys.get(length)?.search(squeezed, found)
    return found
  }
}

interface Entry {
  readonly secret: Secret
  readonly letters: string
}

const BITS = 20
const FACTOR = 0x01000193

/** Secrets by the hash of their first letters. The hash rolls along the text; a bitmap turns nearly every place away. */
class KeyTable {
  private readonly bitmap = new Uint8Array(1 << (BITS - 3))
  private readonly entries = new Map<number, Entry[]>()
  private readonly length: number
  /** What the letter that leaves the window is worth. */
  private readonly leaving: number

  constructor(length: number) {
    this.length = length
    let leaving = 1
    for (let i = 1; i < length; i++) leaving = Math.imul(leaving, FACTOR)
    this.leaving = leaving
  }

  add(entry: Entry): void {
    const hash = this.hashOf(entry.letters)
    const bit = place(hash)
    this.bitmap[bit >>> 3] = (this.bitmap[bit >>> 3] ?? 0) | (1 << (bit & 7))
    const same = this.entries.get(hash)
    if (same) same.push(entry)
    else this.entries.set(hash, [entry])
  }

  search(text: string, found: Match[]): void {
    const { length, leaving, bitmap } = this
    if (text.length < length) return
    let hash = this.hashOf(text)
    for (let at = 0; ; at++) {
      const bit = place(hash)
      if ((bitmap[bit >>> 3] ?? 0) & (1 << (bit & 7))) this.collect(text, at, hash, found)
      if (at + length >= text.length) return
      hash = Math.imul(hash - Math.imul(text.charCodeAt(at), leaving), FACTOR) + text.charCodeAt(at + length)
      hash |= 0
    }
  }

  private collect(text: string, at: number, hash: number, found: Match[]): void {
    for (const { secret, letters } of this.entries.get(hash) ?? [])
      if (text.startsWith(letters, at)) found.push({ secret, letters, at })
  }

  private hashOf(text: string): number {
    let hash = 0
    for (let i = 0; i < this.length; i++) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i)) | 0
    return hash
  }
}

/** Spreads the hash over the bitmap. */
function place(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS)
}
