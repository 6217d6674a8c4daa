/**
 * JSON that carries bytes: for the browser fallback, where there is no structured clone between page and program. Bytes
 * travel as `{"$bytes": "<base64>"}`; an object of the sender's own with a key that begins with `$` is wrapped, so that
 * nothing that was typed can pass for bytes.
 *
 * Dates, maps and the like are not carried: the contract has none.
 */
export const encode = (value: unknown): string => JSON.stringify(toWire(value))

/** Throws `SyntaxError` when it is not JSON, or the bytes are no base64. */
export const decode = (text: string): unknown => fromWire(JSON.parse(text))

// Every runtime has these two; the types of none are wanted here.
declare const btoa: (binary: string) => string
declare const atob: (text: string) => string

type Plain = Record<string, unknown>

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null

const mapValues = (object: Plain, change: (value: unknown) => unknown): Plain => {
  const result: Plain = {}
  for (const [key, value] of Object.entries(object)) {
    // Defined, not assigned: a key named __proto__ stays a key and changes nothing else.
    Object.defineProperty(result, key, {
      value: change(value),
      writable: true,
      enumerable: true,
      configurable: true,
    })
  }
  return result
}

const toWire = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) }
  if (Array.isArray(value)) return value.map(toWire)
  if (!isPlain(value)) return value
  const inner = mapValues(value, toWire)
  return Object.keys(value).some((key) => key.startsWith('$')) ? { $object: inner } : inner
}

const fromWire = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromWire)
  if (!isPlain(value)) return value
  if (typeof value['$bytes'] === 'string') return fromBase64(value['$bytes'])
  const held = value['$object']
  return mapValues(isPlain(held) ? held : value, fromWire)
}

// In pieces: a call takes only so many arguments.
const piece = 0x8000

const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}

const fromBase64 = (text: string): Uint8Array => {
  let binary: string
  try {
    binary = atob(text)
  } catch {
    throw new SyntaxError('These bytes are not base64.')
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
