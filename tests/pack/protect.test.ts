import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formPaper } from '../../bench/papers/form.ts'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { encryptedCopy } from '../../bench/papers/text.ts'
import { passwordBytes } from '../../electron/pack/assemble/password.ts'
import { packOf } from './make-a-pack.ts'
import { fieldValues, outsideTool, wordsOn } from './read-back.ts'

const PASSWORD = 'tŷ gwyn №5'
const SEED = '5e'.repeat(32)

const papers = async () => ({
  'form.pdf': formPaper(2),
  'tagged.pdf': await encryptedCopy(taggedPaper(2, 1)),
  'scan.pdf': scannedPaper(1, { bytesPerPage: 60_000 }),
})

const open = async (bytes: Uint8Array, password?: string) => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, password })
  onTestFinished(async () => await task.destroy())
  return await task.promise
}

describe('a pack with a password', () => {
  it('opens with the password only, and holds all that it held without one', async () => {
    const made = await packOf(await papers(), { protect: { password: PASSWORD }, seed: SEED })
    await expect(open(made.bytes)).rejects.toBeInstanceOf(PasswordException)
    await expect(open(made.bytes, 'ty gwyn No5')).rejects.toBeInstanceOf(PasswordException)
    const pdf = await open(made.bytes, PASSWORD.normalize('NFKC'))
    const plain = await open((await packOf(await papers())).bytes)
    expect(pdf.numPages).toBe(plain.numPages)
    for (let page = 1; page <= pdf.numPages; page++) {
      expect(await wordsOn(pdf, page)).toBe(await wordsOn(plain, page))
    }
    expect(await fieldValues(pdf)).toEqual(await fieldValues(plain))
    expect(await pdf.getOutline()).toMatchObject((await plain.getOutline()).map(({ title }) => ({ title })))
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Oakfield Primary School · Governing board: Full governing board, 26 November 2026',
    })
    expect(await pdf.getPermissions()).not.toContain(0x008) // changing the pages
  }, 30_000)

  it('shows no word of it in its bytes, and is the same from the same seed', async () => {
    const protect = { password: PASSWORD }
    const made = await packOf(await papers(), { protect, seed: SEED })
    const again = await packOf(await papers(), { protect, seed: SEED })
    const other = await packOf(await papers(), { protect: { password: 'another' }, seed: SEED })
    expect(again.bytes.equals(made.bytes)).toBe(true)
    expect(fileKeyEntries(other.bytes)).not.toBe(fileKeyEntries(made.bytes))
    const text = made.bytes.toString('latin1')
    for (const word of ['value 0', 'Oakfield', Buffer.from('Oakfield', 'utf16le').swap16().toString('hex')]) {
      expect(text.toLowerCase()).not.toContain(word.toLowerCase())
    }
  }, 30_000)

  it('is opened by other programs, which find nothing wrong', async () => {
    const { path, report } = await packOf(await papers(), { protect: { password: PASSWORD } })
    const password = passwordBytes(PASSWORD).toString('utf8')
    const pages = `from pypdf import PdfReader; r = PdfReader(r'${path}', password='${password}'); print(len(r.pages), 'pages')`
    const found = [
      outsideTool('qpdf', [`--password=${password}`, '--check', path]),
      outsideTool('qpdf', [`--password=${password}`, '--show-encryption', path]),
      outsideTool('pdfinfo', ['-upw', password, path]),
      outsideTool('mutool', ['info', '-p', password, path]),
      outsideTool('python3', ['-c', pages]),
    ]
    const [check, encryption, poppler, mupdf, pypdf] = found
    if (check) expect(check, check.output).toMatchObject({ status: 0 })
    if (encryption) expect(encryption.output).toContain('stream encryption method: AESv3')
    if (poppler) expect(poppler.output).toMatch(new RegExp(`Pages: +${report.pageCount}\n[^]*AES-256`))
    if (mupdf) expect(mupdf.output).toContain(`Pages: ${report.pageCount}`)
    if (pypdf?.status === 0) expect(pypdf.output).toContain(`${report.pageCount} pages`)
  }, 30_000)

  it('refuses a password that nobody could type', async () => {
    const empty = packOf(await papers(), { protect: { password: '\u00AD' } })
    await expect(empty).rejects.toMatchObject({ code: 'invalid_input' })
    const control = packOf(await papers(), { protect: { password: 'a\u0007b' } })
    await expect(control).rejects.toMatchObject({ code: 'invalid_input' })
  })
})

const fileKeyEntries = (bytes: Buffer): string => /\/UE<[0-9a-f]+>/.exec(bytes.toString('latin1'))?.[0] ?? ''

describe('passwordBytes', () => {
  it.each([
    ['plain', 'plain'],
    ['I\u00ADX', 'IX'],
    ['\u00AA', 'a'],
    ['\u2168', 'IX'],
    ['a\u00A0b', 'a b'],
    ['e\u0301', 'é'],
    ['x'.repeat(200), 'x'.repeat(127)],
  ])('reads %j as RFC 4013 does', (typed, read) => {
    expect(passwordBytes(typed).toString('utf8')).toBe(read)
  })
})
