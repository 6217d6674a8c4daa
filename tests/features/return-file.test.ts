import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { returnHead, type ReturnHead } from '@shared/entities/return-file.ts'
import { takeIn } from '../../electron/returns/open-return.service.ts'
import { decodeReturn, encodeReturn } from '../../electron/returns/return-file.ts'
import { aReturn } from '../helpers/a-return.ts'
import { resealed, spoilReturns } from '../helpers/spoilt-returns.ts'

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

  it('never crashes, half-applies or changes the file in 1,000 spoilt forms', async () => {
    const { refused, taken } = await spoilReturns(1000, 5)
    expect(refused + taken).toBe(1000)
    expect(refused).toBeGreaterThan(900)
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
