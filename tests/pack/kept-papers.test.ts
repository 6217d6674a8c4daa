import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formPaper } from '../../bench/papers/form.ts'
import { anItem, aPaper, MEETING, sha256Of } from '../../bench/papers/model.ts'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { encryptedCopy } from '../../bench/papers/text.ts'
import { KeptPapers } from '../../electron/pack/kept-papers.ts'
import { makePack } from '../../electron/pack/make-pack.ts'
import type { PackModel } from '../../electron/pack/model.ts'
import type { PackReport } from '../../electron/pack/report.ts'
import { FONTS } from './make-a-pack.ts'

const bytesOf: Readonly<Record<string, Uint8Array>> = {
  form: formPaper(2),
  otherForm: formPaper(1),
  tagged: taggedPaper(3, 1),
  unlike: taggedPaper(2, 2, { meaning: 'Span' }),
  encrypted: await encryptedCopy(taggedPaper(2, 3)),
  scan: scannedPaper(2, { bytesPerPage: 60_000 }),
  broken: Buffer.from('%PDF-1.7\nnothing of it left'),
}
const blobs = new Map(Object.values(bytesOf).map((bytes) => [sha256Of(bytes), bytes]))

const pack = (names: readonly string[], title = 'Budget'): PackModel => ({
  ...MEETING,
  items: names.map((name, index) =>
    anItem(String(118 + index), `${title} ${name}`, {
      papers: [
        { ...aPaper(0, `${name}.pdf`, sha256Of(bytesOf[name] ?? Buffer.alloc(0))), id: `paper-${name}` },
      ],
    }),
  ),
})

/** A desk at which previews are made one after the other, and the same packs afresh. */
const aDesk = () => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const papers = new KeptPapers()
  const at = join(folder, 'kept')
  let count = 0
  const make = async (model: PackModel, isKept: boolean) => {
    const path = join(folder, `${++count}.pdf`)
    const read: string[] = []
    const report = await makePack(
      model,
      {
        readBlob: async (sha256) => {
          const bytes = blobs.get(sha256)
          if (!bytes) throw new Error('no such bytes')
          read.push(sha256)
          return bytes
        },
        writeTo: path,
        fontsFolder: FONTS,
        madeAt: new Date('2026-11-18T09:00:00Z'),
        seed: '77'.repeat(32),
        ...(isKept && { keep: { papers, at } }),
      },
      () => undefined,
      new AbortController().signal,
    )
    return { report, read, bytes: readFileSync(path) }
  }
  return { make, at }
}

const first = ['form', 'tagged', 'unlike', 'encrypted', 'scan']

describe('a preview after another', () => {
  it.each<[string, readonly string[], string, number]>([
    ['nothing changed', first, 'Budget', 0],
    ['an item has another title', first, 'Premises', 0],
    ['a paper was added at the end', [...first, 'otherForm'], 'Budget', 1],
    ['a paper was taken off', ['form', 'tagged', 'encrypted', 'scan'], 'Budget', 2],
    ['a paper was replaced by another', ['form', 'otherForm', 'unlike', 'encrypted', 'scan'], 'Budget', 4],
    ['a paper came that cannot be read', [...first, 'broken'], 'Budget', 1],
    ['the first paper was taken off', ['tagged', 'unlike'], 'Budget', 2],
  ])(
    'is the same as a new one, and reads only what changed, when %s',
    async (_what, names, title, reads) => {
      const { make } = aDesk()
      await make(pack(first), true)
      const again = await make(pack(names, title), true)
      const fresh = await make(pack(names, title), false)
      const said = ({ report }: { report: PackReport }) => report
      expect(said(again)).toEqual(said(fresh))
      expect(again.bytes.equals(fresh.bytes)).toBe(true)
      expect(again.report.sha256).toBe(sha256Of(again.bytes))
      expect(again.read).toHaveLength(reads)
      const third = await make(pack(first, 'Third'), true)
      expect(third.bytes.equals((await make(pack(first, 'Third'), false)).bytes)).toBe(true)
    },
    60_000,
  )

  it('begins anew when somebody has touched what was kept, or a preview failed', async () => {
    const { make, at } = aDesk()
    await make(pack(first), true)
    appendFileSync(at, 'x')
    expect((await make(pack(first), true)).read).toHaveLength(5)
    await expect(make({ ...pack(first), body: null } as unknown as PackModel, true)).rejects.toThrow()
    const after = await make(pack(first), true)
    expect(after.read).toHaveLength(5)
    expect(after.bytes.equals((await make(pack(first), false)).bytes)).toBe(true)
  }, 60_000)
})
