import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findBlob } from '../../../electron/db/blobs.ts'
import { gather } from '../../../electron/pack/gather.ts'
import { checkLeaks } from '../../../electron/pack/leak/leak-check.ts'
import { leakRulesFor } from '../../../electron/pack/leak/leak-rules.ts'
import { makePack } from '../../../electron/pack/make-pack.ts'
import type { PackItem, PackModel, PackPaper } from '../../../electron/pack/model.ts'
import { FONTS } from '../make-a-pack.ts'
import { aSecretBoard, TODAY } from './a-secret-board.ts'
import { HIDING_PLACES } from './hiding-places.ts'
import { everythingIn, squeezed } from './independent-readers.ts'

/*
 * A build that is broken on purpose: the pipeline is handed what it must not have, after the gather or in place of a
 * paper. The check works from the record alone and must find it.
 */
const board = aSecretBoard()
const folder = mkdtempSync(join(tmpdir(), 'packhorse-broken-'))
const request = {
  meetingId: board.meeting.id,
  document: 'pack',
  audience: { kind: 'public' },
  textSize: 11,
} as const
const honest = gather(board.file.read, request, TODAY)
const readBlob = async (sha256: string): Promise<Uint8Array> =>
  findBlob(board.file.read, sha256) ?? new Uint8Array(0)
const rules = leakRulesFor(board.file.read, request, TODAY, readBlob)
/** The title of the first confidential item. */
const secret =
  board.planted.find(({ field, keptFrom }) => field === 'title of an item' && keptFrom === 'public')?.text ??
  ''

async function make(model: PackModel, readPaper = readBlob, password = ''): Promise<string> {
  const writeTo = join(folder, `${Math.random()}.pdf`)
  const ports = {
    readBlob: readPaper,
    checkLeaks: (file: Parameters<typeof checkLeaks>[0]) => checkLeaks(file, rules),
    writeTo,
    fontsFolder: FONTS,
    madeAt: new Date('2026-11-18T09:00:00Z'),
    protect: password === '' ? null : { password },
  }
  await makePack(model, ports, () => undefined, new AbortController().signal)
  return writeTo
}

const refused = { code: 'conflict', message: expect.stringContaining('the title of item') as string }
const [first, ...others] = honest.items
const withItem = (changes: Partial<PackItem>): PackModel => ({
  ...honest,
  items: [{ ...(first as PackItem), ...changes }, ...others],
})
const withPaper = (changes: Partial<PackPaper>): PackModel =>
  withItem({ papers: [{ ...(first?.papers[0] as PackPaper), ...changes }] })
const line = { label: 'Summary', isList: false, entries: [{ verb: null, text: secret }] }

const BROKEN: Readonly<Record<string, PackModel>> = {
  'the title of an item': withItem({ title: `About ${secret}` }),
  'who presents it': withItem({ lead: secret }),
  'its purpose': withItem({ purpose: secret }),
  'its number': withItem({ number: secret }),
  'the recommendation': withItem({ recommendation: `To note ${secret.toUpperCase()}.` }),
  'the options': withItem({ options: ['approve', secret] }),
  'why it is confidential': withItem({ confidentialLine: secret }),
  'why something is left out': withItem({ leftOut: [secret] }),
  'the notes for the chair': { ...withItem({ chairNotes: secret }), kind: 'chair-copy' },
  'an item below': withItem({
    children: [{ ...(first as PackItem), id: 'x', title: secret, papers: [], children: [] }],
  }),
  'the title of a paper': withPaper({ title: secret }),
  'its author': withPaper({ author: secret }),
  'its reference': withPaper({ reference: secret }),
  'the ground of a paper': withPaper({ confidentialLine: secret }),
  'its cover sheet': withPaper({ coverSheet: { lines: [line] } }),
  'the name of a file that is missing': withPaper({ fileName: secret, title: secret, sha256: 'missing' }),
  'the name of the board': { ...honest, body: { ...honest.body, name: secret } },
  'its organisation': { ...honest, body: { ...honest.body, organisation: secret } },
  'its address': { ...honest, body: { ...honest.body, organisation: '', name: secret, address: secret } },
  'the title of the meeting': { ...honest, meeting: { ...honest.meeting, title: secret } },
  'its place': { ...honest, meeting: { ...honest.meeting, place: secret } },
  'its day': { ...honest, meeting: { ...honest.meeting, dateWords: secret } },
  'the clerk': { ...honest, meeting: { ...honest.meeting, clerk: secret } },
  'the note on the cover': { ...honest, meeting: { ...honest.meeting, note: secret } },
  'for whom it is': { ...honest, audience: { ...honest.audience, label: secret } },
  'the watermark': { ...honest, watermark: secret },
}

describe('a model with a secret left in it', () => {
  it.each(Object.keys(BROKEN))('is refused for %s', async (place) => {
    await expect(make(BROKEN[place] as PackModel)).rejects.toMatchObject(refused)
  })

  it('is refused with a password as well', async () => {
    await expect(
      make(BROKEN['the recommendation'] as PackModel, readBlob, 'north gate'),
    ).rejects.toMatchObject(refused)
  })

  it('is refused when it holds a paper that is left out, and names the paper', async () => {
    const [leftOut] = rules.secrets.papers
    await expect(make(withPaper({ sha256: leftOut?.sha256 ?? '' }))).rejects.toMatchObject({
      message: expect.stringContaining(`the text of ${leftOut?.what}`) as string,
    })
  })

  it('names no secret in what it says', async () => {
    const failure = await make(withItem({ title: secret })).catch((error: unknown) => error as Error)
    expect(JSON.stringify(failure)).not.toContain(secret)
    expect((failure as Error).message).not.toContain(secret)
    expect((failure as Error).message).toContain('in the text on page 2')
  })
})

describe('a paper that was changed after the gather', () => {
  /** What is dropped from papers, or never copied, does not come into the pack: then there is nothing to refuse. */
  it.each(Object.keys(HIDING_PLACES))('is refused, or is not in the pack, with %s', async (place) => {
    const altered = HIDING_PLACES[place]?.put(secret) ?? Buffer.alloc(0)
    const readPaper = async (sha256: string) =>
      sha256 === board.openSha256 ? altered : await readBlob(sha256)
    const outcome = await make(honest, readPaper).catch((error: unknown) => error as Error)
    if (outcome instanceof Error) expect(outcome).toMatchObject(refused)
    else expect((await everythingIn(outcome)).includes(squeezed(secret))).toBe(false)
  })
})
