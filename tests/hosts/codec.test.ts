import { decode, encode } from '@shared/codec.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('$bytes', '$object', '__proto__', 'constructor')),
      tie('any'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).any

describe('codec', () => {
  it('brings back what was sent, bytes and awkward keys among it', () => {
    fc.assert(
      fc.property(value, (sent) => {
        expect(decode(encode(sent))).toEqual(sent)
      }),
      { numRuns: 2000 },
    )
  })

  it('carries a megabyte of bytes', () => {
    const bytes = Uint8Array.from({ length: 1_000_000 }, (_, index) => index % 251)
    expect(decode(encode({ bytes }))).toEqual({ bytes })
  })

  it('does not take typed text for bytes', () => {
    expect(decode(encode({ title: { $bytes: 'AAAA' } }))).toEqual({ title: { $bytes: 'AAAA' } })
  })

  it('lets no key reach a prototype', () => {
    const result = decode('{"__proto__": {"isAdmin": true}}') as Record<string, unknown>
    expect(Object.hasOwn(result, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype)
  })

  it.each(['', '{', 'undefined', '{"$bytes":"*"}'])('refuses %j', (text) => {
    expect(() => decode(text)).toThrow(SyntaxError)
  })
})
