import { randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits as text that fits an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Compares in a time that does not tell how much was right. */
export const isSameSecret = (given: string | undefined, kept: string): boolean => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(kept)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const lifetime = 10 * 60_000

/** Codes that open the page: each works once, within ten minutes. */
export class OneTimeCodes {
  readonly #codes = new Map<string, number>()
  readonly #now: () => number

  /** `now` in milliseconds. */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  make(): string {
    const code = newSecret()
    this.#codes.set(code, this.#now() + lifetime)
    return code
  }

  /** True once for each code that was made; then it is used up. */
  use(given: string): boolean {
    const found = [...this.#codes.keys()].find((code) => isSameSecret(given, code))
    const until = found === undefined ? 0 : this.#codes.get(found)
    if (found !== undefined) this.#codes.delete(found)
    return until !== undefined && until > this.#now()
  }
}
