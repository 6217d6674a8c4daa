import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { returnMagic } from '../../shared/entities/return-file.ts'
import { takeIn } from '../../electron/returns/open-return.service.ts'
import { decodeReturn } from '../../electron/returns/return-file.ts'
import { aReturn } from './a-return.ts'

/** A return whose checksum is right, whatever it says: what somebody makes who knows the format. */
export const resealed = (head: unknown, bytes: Uint8Array, version = 1): Buffer =>
  sealedText(JSON.stringify(head), bytes, version)

const sealedText = (text: string, bytes: Uint8Array, version = 1): Buffer => {
  const rest = Buffer.concat([Buffer.from(`${text}\n`), bytes])
  const sha256 = createHash('sha256').update(rest).digest('hex')
  return Buffer.concat([Buffer.from(`${returnMagic} ${version}\n${sha256}\n`), rest])
}

const spoiltForms = (good: Buffer, text: string, files: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.integer({ min: 0, max: good.byteLength - 1 })
  const flipped = fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([index, mask]) => {
    const bytes = Buffer.from(good)
    bytes[index] = (bytes[index] ?? 0) ^ mask
    return bytes
  })
  const cut = at.map((length) => good.subarray(0, length))
  const more = fc
    .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 20 }))
    .map(([index, added]) => Buffer.concat([good.subarray(0, index), added, good.subarray(index)]))
  // Edited by hand, and sealed again: a key or a value of the head is spoilt.
  const edited = fc
    .tuple(
      fc.integer({ min: 0, max: text.length - 1 }),
      fc.integer({ min: 0, max: 40 }),
      fc.string({ maxLength: 6 }),
    )
    .map(([from, length, added]) =>
      sealedText(text.slice(0, from) + added + text.slice(from + length), files),
    )
  const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))
  return fc.oneof(flipped, cut, more, edited, noise)
}

/**
 * Has a clerk open a return in so many spoilt forms. Each is refused with the reason before a row is written; or it was
 * edited, sealed again and is sound as another return, and is taken in whole (and put aside again). Fails where neither
 * is so, or where the file is not byte for byte what it was.
 */
export const spoilReturns = async (count: number, seed: number) => {
  const work = await aReturn()
  const good = readFileSync(work.returnPath)
  const { head } = decodeReturn(good)
  const { sql } = work.app.files.required
  const before = sql.serialize()
  const writes = (): unknown => sql.prepare('SELECT total_changes()').pluck().get()
  const seen = { refused: 0, taken: 0 }
  fc.assert(
    fc.property(spoiltForms(good, JSON.stringify(head), work.photograph), (bytes) => {
      const written = writes()
      sql.exec('BEGIN')
      try {
        const { returnId } = takeIn(work.app, bytes)
        const kept = sql.prepare('SELECT entries FROM returnReceipts WHERE id = ?').pluck().get(returnId)
        expect(JSON.parse(String(kept))).toEqual(decodeReturn(bytes).head.entries)
        seen.taken += 1
      } catch (cause) {
        expect(cause).toBeInstanceOf(AppError)
        expect(cause).toMatchObject({
          code: 'file_unusable',
          message: expect.stringMatching(/nothing was changed/) as string,
        })
        expect(writes()).toBe(written)
        seen.refused += 1
      } finally {
        sql.exec('ROLLBACK')
      }
    }),
    { numRuns: count, seed, endOnFailure: true },
  )
  expect(sql.serialize().equals(before)).toBe(true)
  return seen
}
