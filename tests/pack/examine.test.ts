import { describe, expect, it } from 'vitest'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { encryptedCopy, textPaper } from '../../bench/papers/text.ts'
import { examinePaper } from '../../electron/pack/papers/examine.ts'

describe('examinePaper', () => {
  it('tells a tagged text from a scan', async () => {
    expect((await examinePaper(taggedPaper(2, 1))).examination).toEqual({
      kind: 'pdf',
      format: 'pdf',
      needs: null,
      pageCount: 2,
      problem: null,
      isTagged: true,
      hasText: true,
      notes: [],
      accessibility: expect.objectContaining({ tags: 'tagged', headings: 2, language: 'en-GB' }) as object,
    })
    expect((await examinePaper(scannedPaper(1, { bytesPerPage: 60_000 }))).examination).toEqual({
      kind: 'pdf',
      format: 'pdf',
      needs: null,
      pageCount: 1,
      problem: null,
      isTagged: false,
      hasText: false,
      notes: ['It has no text: it is a scan, and cannot be searched or read aloud.'],
      accessibility: expect.objectContaining({ tags: 'none', fonts: 0 }) as object,
    })
  })

  it('opens what only forbids printing, and asks for a password where one is needed', async () => {
    const text = await textPaper(1, 'text', 1)
    expect((await examinePaper(await encryptedCopy(text))).examination).toMatchObject({
      pageCount: 1,
      problem: null,
    })
    expect((await examinePaper(await encryptedCopy(text, 'secret'))).examination).toMatchObject({
      needs: 'password',
      pageCount: null,
      problem: expect.stringContaining('opens only with a password') as string,
    })
  })
})
