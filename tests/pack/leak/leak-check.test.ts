import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findLeaks } from '../../../electron/pack/leak/leak-check.ts'
import type { LeakRules } from '../../../electron/pack/leak/leak-rules.ts'
import { HIDING_PLACES, pdfWith, sha256Of } from './hiding-places.ts'

const folder = mkdtempSync(join(tmpdir(), 'packhorse-leak-'))
const kept = (bytes: Uint8Array) => {
  const path = join(folder, `${sha256Of(bytes).slice(0, 12)}.pdf`)
  writeFileSync(path, bytes)
  return { path, password: '' }
}
const rules = (over: Partial<LeakRules> = {}): LeakRules => ({
  secrets: { words: [], papers: [] },
  lawful: [],
  open: [],
  readBlob: () => Promise.reject(new Error('no papers here')),
  ...over,
})
const keeping = (...texts: string[]): LeakRules =>
  rules({ secrets: { words: texts.map((text) => ({ what: 'the title of item 9', text })), papers: [] } })

/** Six kinds of secret for each place: a name, a title, a long sentence, figures, accents, a word with ligatures. */
const SECRETS = [
  'Ottoline Zebedee',
  'Grievance against the deputy bursar',
  'The trustees are asked to approve a settlement of forty-eight thousand pounds to the former caretaker.',
  'Contract 4471-B of 2026',
  'Señora Núñez resigns',
  'Official file on flooding',
]

describe('findLeaks', () => {
  for (const [place, { put, told }] of Object.entries(HIDING_PLACES)) {
    it(`finds what hides in ${place}, and says where`, async () => {
      const missed: string[] = []
      for (const secret of SECRETS) {
        const leaks = await findLeaks(kept(put(writable(secret))), keeping(secret))
        if (!leaks.some(({ what, where }) => what === 'the title of item 9' && told.test(where)))
          missed.push(`${secret}: ${JSON.stringify(leaks)}`)
      }
      expect(missed).toEqual([])
    })
  }
})

/** Byte strings of these tests are written in UTF-8, which nobody promises: accents go where they are not the point. */
function writable(secret: string): string {
  return secret.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

it('has 300 secrets in all', () => {
  expect(Object.keys(HIDING_PLACES).length * SECRETS.length).toBeGreaterThanOrEqual(300)
})

describe('what is no leak', () => {
  it.each([
    ['a short title in another word', 'Pay', 'The repayment is due.'],
    ['words that only resemble it', 'Appeal of Mr X', 'An appeal of Mrs Xu was heard.'],
    ['a title that is cut short', 'Catering contract award', 'The catering contract is due.'],
  ])('%s', async (_what, secret, text) => {
    expect(
      await findLeaks(kept(pdfWith({ content: `BT /F1 9 Tf (${text}) Tj ET` })), keeping(secret)),
    ).toEqual([])
  })

  const budget = pdfWith({ content: 'BT /F1 9 Tf 20 20 Td (The Budget for 2027) Tj ET' })
  const open = { open: [sha256Of(budget)], readBlob: async () => budget }

  it('a title that also stands in the record for these readers', async () => {
    const found = await findLeaks(kept(budget), { ...keeping('Budget'), lawful: ['Budget'] })
    expect(found).toEqual([])
  })

  it('a title that also stands on a page of a paper which they may see', async () => {
    expect(await findLeaks(kept(budget), { ...keeping('Budget'), ...open })).toEqual([])
  })

  it('but it is one where it only hides in that paper', async () => {
    const hidden = pdfWith({
      page: '/Annots[10 0 R]',
      objects: ['<</Subtype/Text/Rect[0 0 9 9]/Contents(Budget)>>'],
    })
    const inIt = { open: [sha256Of(hidden)], readBlob: async () => hidden }
    expect(await findLeaks(kept(hidden), { ...keeping('Budget'), ...inIt })).toHaveLength(1)
  })

  it.each(['text beyond the page', 'a layer that is off', 'unseen text'])(
    'nor does %s make it lawful',
    async (place) => {
      const hidden = HIDING_PLACES[place]?.put('Grievance of Zebedee') ?? Buffer.alloc(0)
      const inIt = { open: [sha256Of(hidden)], readBlob: async () => hidden }
      expect(await findLeaks(kept(hidden), { ...keeping('Grievance of Zebedee'), ...inIt })).toHaveLength(1)
    },
  )
})

describe('papers that are left out', () => {
  const sentence = 'The caretaker was seen to leave by the north gate with three boxes of candles on Monday.'
  const secret = pdfWith({ content: `BT /F1 9 Tf 20 20 Td (${sentence}) Tj ET` })
  const leftOut = (blobs: readonly Uint8Array[], open: readonly Uint8Array[] = []): LeakRules =>
    rules({
      secrets: { words: [], papers: [{ what: 'paper 9a', sha256: sha256Of(secret) }] },
      open: open.map(sha256Of),
      readBlob: async (sha256) => {
        const found = blobs.find((bytes) => sha256Of(bytes) === sha256)
        if (!found) throw new Error('no such bytes')
        return found
      },
    })

  it('are found by six words of their text', async () => {
    const quoting = pdfWith({
      content: 'BT /F1 9 Tf 9 9 Td (She says he was seen to leave by the north gate with three.) Tj ET',
    })
    expect(await findLeaks(kept(quoting), leftOut([secret]))).toEqual([
      { what: 'the text of paper 9a', where: 'in the text on page 1', page: 1 },
    ])
  })

  it('are no alarm where the same words stand in a paper that is in', async () => {
    const same = pdfWith({ content: `BT /F1 9 Tf 20 20 Td (Quoted: ${sentence}) Tj ET` })
    expect(await findLeaks(kept(same), leftOut([secret, same], [same]))).toEqual([])
  })
})
