import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@shared/errors.ts'
import { returnHead, returnMagic, type ReturnHead } from '@shared/entities/return-file.ts'
import { takeIn } from '../../electron/returns/open-return.service.ts'
import { decodeReturn, encodeReturn } from '../../electron/returns/return-file.ts'
import { aReturn } from '../helpers/a-return.ts'

/** A return whose checksum is right, whatever it says: what somebody makes who knows the format. */
const resealed = (head: unknown, bytes: Uint8Array, version = 1): Buffer => {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes])
  const sha256 = createHash('sha256').update(rest).digest('hex')
  return Buffer.concat([Buffer.from(`${returnMagic} ${version}\n${sha256}\n`), rest])
}

const uuid = '01900000-0000-7000-8000-000000000001'

describe('a return', () => {
  it('is read as it was written', async () => {
    const { returnPath, photograph } = await aReturn()
    const bytes = readFileSync(returnPath)
    const file = decodeReturn(bytes)
    expect(file.head.entries.map(({ kind }) => kind)).toEqual([
      'action-update',
      'evidence',
      'apologies',
      'declaration',
    ])
    expect([...file.files.values()].map((each) => Buffer.from(each))).toEqual([photograph])
    expect(encodeReturn(file).equals(bytes)).toBe(true)
  })

  it('is refused whole with the reason, even where its checksum is right', async () => {
    const work = await aReturn()
    const good = readFileSync(work.returnPath)
    const { head } = decodeReturn(good)
    const change = (more: Partial<Record<keyof ReturnHead, unknown>>) =>
      resealed({ ...head, ...more }, work.photograph)
    const [update, ...others] = head.entries
    const cases: readonly (readonly [Buffer, RegExp])[] = [
      [good.subarray(0, -1), /cut short or changed/],
      [Buffer.from('%PDF-1.7\n'), /not a return/],
      [Buffer.alloc(0), /not a return/],
      [resealed(head, work.photograph, 2), /newer Packhorse/],
      [change({ originId: uuid }), /another Packhorse file/],
      [change({ copyId: uuid }), /does not know the review copy/],
      [change({ personId: work.reed }), /somebody else/],
      [change({ entries: [{ ...update, actionId: uuid }, ...others] }), /not in that review copy/],
      [change({ entries: [update, ...head.entries] }), /do not agree/],
      [change({ entries: [{ ...update, kind: 'command' }, ...others] }), /form of a return/],
      [change({ extra: 1 } as object), /form of a return/],
      [change({ files: [] }), /do not agree/],
      [resealed(head, Buffer.alloc(work.photograph.byteLength)), /not the one that it names/],
    ]
    const { sql } = work.app.files.required
    const before = sql.serialize()
    for (const [bytes, why] of cases) expect(() => takeIn(work.app, bytes)).toThrow(why)
    expect(sql.serialize().equals(before)).toBe(true)
    const { returnId } = takeIn(work.app, good)
    expect(() => takeIn(work.app, change({ madeAt: '2026-11-20T09:00:00.000Z' }))).toThrow(/changed by hand/)
    const reworded = { ...update, text: 'Four came in' }
    expect(() => takeIn(work.app, change({ returnId: uuid, entries: [reworded, ...others] }))).toThrow(
      /other words/,
    )
    expect(sql.prepare('SELECT id FROM returnReceipts').pluck().all()).toEqual([returnId])
  })

  it('never crashes, half-applies or changes the file in 10,000 spoilt forms', async () => {
    const work = await aReturn()
    const good = readFileSync(work.returnPath)
    const { head } = decodeReturn(good)
    const text = JSON.stringify(head)
    const { sql } = work.app.files.required
    const before = sql.serialize()
    const at = fc.integer({ min: 0, max: good.byteLength - 1 })
    const spoilt = fc.oneof(
      fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([index, mask]) => {
        const bytes = Buffer.from(good)
        bytes[index] = (bytes[index] ?? 0) ^ mask
        return bytes
      }),
      at.map((length) => good.subarray(0, length)),
      fc
        .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 20 }))
        .map(([index, more]) => Buffer.concat([good.subarray(0, index), more, good.subarray(index)])),
      // Edited by hand, and sealed again: a key or a value of the head is spoilt.
      fc
        .tuple(
          fc.integer({ min: 0, max: text.length - 1 }),
          fc.integer({ min: 0, max: 40 }),
          fc.string({ maxLength: 6 }),
        )
        .map(([from, length, more]) =>
          sealedText(text.slice(0, from) + more + text.slice(from + length), work.photograph),
        ),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    )
    let refused = 0
    let wellFormed = 0
    fc.assert(
      fc.property(spoilt, (bytes) => {
        try {
          decodeReturn(bytes)
          wellFormed += 1 // edited into another return that is sound in form
        } catch (cause) {
          expect(cause).toBeInstanceOf(AppError)
          expect((cause as AppError).code).toBe('file_unusable')
          expect(() => takeIn(work.app, bytes)).toThrow(/nothing was changed/)
          refused += 1
        }
      }),
      { numRuns: 10_000, seed: 5 },
    )
    expect(sql.serialize().equals(before)).toBe(true)
    expect(refused + wellFormed).toBe(10_000)
    expect(refused).toBeGreaterThan(9000)
  }, 120_000)

  it('says nothing beyond the names that its head is known by', () => {
    expect(Object.keys(returnHead.shape)).toEqual([
      'returnId',
      'originId',
      'copyId',
      'personId',
      'madeAt',
      'entries',
      'files',
    ])
  })
})

const sealedText = (text: string, bytes: Uint8Array): Buffer => {
  const rest = Buffer.concat([Buffer.from(`${text}\n`), bytes])
  const sha256 = createHash('sha256').update(rest).digest('hex')
  return Buffer.concat([Buffer.from(`${returnMagic} 1\n${sha256}\n`), rest])
}
