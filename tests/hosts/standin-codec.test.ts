import { describe, expect, it } from 'vitest'
import { makeCodec } from '../standin/codec.ts'

const { encode, decode } = makeCodec()
const cyclic: Record<string, unknown> = { name: 'a' }
cyclic['self'] = cyclic

describe('the stand-in’s messages', () => {
  it.each([
    ['text', 'é\u0000🐎'],
    ['numbers', [0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY]],
    ['nothing', [undefined, null]],
    ['a big integer', 12345678901234567890n],
    ['a date', new Date(0)],
    ['a map', new Map([['a', { b: 1 }]])],
    ['a set', new Set([1, 'x'])],
    ['bytes', new Uint8Array([0, 255])],
    ['a view', new Float64Array([1.5])],
    ['a buffer', new Uint8Array([1, 2]).buffer],
    ['an error', new Error('words')],
    ['a key named __proto__', JSON.parse('{"__proto__": 1}')],
    ['a circle', cyclic],
  ])('carry %s as structured clone does', (_name, value) => {
    expect(decode(encode(value))).toEqual(structuredClone(value))
  })

  it('keep one object one', () => {
    const shared = {}
    const [a, b] = decode(encode([shared, shared])) as [object, object]
    expect(a).toBe(b)
  })

  it('refuse a function, in Electron’s words', () => {
    expect(() => encode({ call: () => 1 })).toThrow('An object could not be cloned.')
  })
})
