import { createRequire } from 'node:module'
import * as quick from '@cantoo/pdf-lib'
import { array, assert, asyncProperty, constantFrom, integer, tuple } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { formPaper } from '../../bench/papers/form.ts'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { encryptedCopy } from '../../bench/papers/text.ts'
import { quickenParser } from '../../electron/pack/papers/quick-parser.ts'

/** The library's other build, which nobody has touched. */
const slow = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof quick

quickenParser()
vi.spyOn(console, 'warn').mockImplementation(() => undefined) // of numbers too large for some readers

/** All that was read, or the kind of refusal. */
const reading = async ({ PDFDocument, PDFRawStream }: typeof quick, bytes: Uint8Array): Promise<unknown> => {
  const options = { updateMetadata: false, password: '', parseSpeed: Infinity }
  try {
    const { context } = await PDFDocument.load(Buffer.from(bytes), options)
    const objects = context.enumerateIndirectObjects().map(([ref, object]) => {
      const contents = object instanceof PDFRawStream ? Buffer.from(object.contents).toString('latin1') : ''
      return [ref.tag, object.constructor.name, String(object), contents]
    })
    return [objects, context.largestObjectNumber, String(context.trailerInfo.Root)]
  } catch (error) {
    return (error as Error).constructor.name
  }
}

const expectSame = async (bytes: Uint8Array): Promise<void> => {
  expect(await reading(quick, bytes)).toEqual(await reading(slow, bytes))
}

const tagged = taggedPaper(2, 1)
const packed = await (await quick.PDFDocument.load(tagged)).save({ useObjectStreams: true })
const papers = {
  form: formPaper(1),
  tagged,
  packed,
  encrypted: await encryptedCopy(taggedPaper(1, 2)),
  scan: scannedPaper(1, { bytesPerPage: 2_000 }),
}
const tokens =
  '<< >> [ ] ( ) < > / % \\ \n /Type /Page /Catalog /Pages /A#20b /a#zz 0 1 -1 +2 12 0 R 007 -0 -.5 4. .7 1.5.2 3-4 -- . R ' +
  '123456789012345678 0.1234567890123456789 9007199254740993 true false null nul tru (a\\)b) (a(b)c) <41> obj endobj stream xref'
const words = [...tokens.split(' '), ' ', '  ', '\r\n', '\0']

describe('quickenParser', () => {
  it('leaves the other build of the library alone, or nothing would be compared', () => {
    expect(slow.PDFName.of('Type')).not.toBe(quick.PDFName.of('Type'))
    expect(slow.PDFObjectParser.prototype.parseObject.toString()).toContain('Keywords')
    expect(quick.PDFObjectParser.prototype.parseObject.toString()).not.toContain('Keywords')
  })

  it.each(Object.entries(papers))('reads a %s as the library does', async (_name, bytes) => {
    await expectSame(bytes)
  })

  it('reads damaged papers as the library does', async () => {
    const damage = array(tuple(integer({ min: 0, max: 1_000_000 }), integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    })
    await assert(
      asyncProperty(constantFrom(...Object.values(papers)), damage, async (paper, places) => {
        const bytes = Uint8Array.from(paper)
        for (const [at, byte] of places) bytes[at % bytes.length] = byte
        await expectSame(bytes)
      }),
      { numRuns: 60 },
    )
  })

  it('reads any heap of words as the library does', async () => {
    const heap = array(constantFrom(...words), { maxLength: 24 })
    const separator = constantFrom(' ', '', '\n')
    await assert(
      asyncProperty(heap, separator, async (some, between) => {
        const body = `1 0 obj\n${some.join(between)}\nendobj\n2 0 obj\n<</Type/Catalog>>\nendobj\n`
        await expectSame(Buffer.from(`%PDF-1.7\n${body}trailer\n<</Root 2 0 R>>\n`, 'latin1'))
      }),
      { numRuns: 600 },
    )
  })
})
