import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileFormatOf } from '../../electron/pack/papers/kind.ts'
import { decodeText } from '../../electron/pack/papers/decode-text.ts'
import { fileWords } from '../../shared/words/file-words.ts'
import { aZip, aWordFile } from '../helpers/files.ts'
import { aCompoundFile } from '../helpers/compound-file.ts'

const mail = 'From: a@b.c\nTo: d@e.f\nSubject: Budget\n\nDear all'
const openDocument = (kind: string, manifest = ''): Uint8Array =>
  aZip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'META-INF/manifest.xml': manifest })

describe('fileFormatOf', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a PDF with junk before it', Buffer.from('junk\n%PDF-1.7'), 'pdf'],
    ['a TIFF of Windows', Buffer.from('II*\0rest'), 'tiff'],
    ['a TIFF of a Mac', Buffer.from('MM\0*rest'), 'tiff'],
    ['a photograph of a phone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
    ['a GIF', Buffer.from('GIF89a...'), 'other-picture'],
    ['a Word file', aWordFile('Dear all'), 'word'],
    ['a workbook', aZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'excel'],
    ['slides', aZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'powerpoint'],
    [
      'a zip with a Word file in it',
      aZip({ 'word/document.xml': '', 'notes.txt': 'word/document.xml' }),
      'zip',
    ],
    ['a zip with nothing in it', aZip({}), 'zip'],
    ['a zip cut short', aWordFile('Dear all').subarray(0, 200), 'zip'],
    ['an OpenDocument text', openDocument('text'), 'odt'],
    ['an OpenDocument spreadsheet', openDocument('spreadsheet'), 'ods'],
    ['a locked OpenDocument', openDocument('text', '<manifest:encryption-data/>'), 'locked-office'],
    ['a Word file of before 2007', aCompoundFile({ WordDocument: 'text' }), 'word'],
    ['a workbook of before 2007', aCompoundFile({ Workbook: 'cells' }), 'excel'],
    ['a locked Word file', aCompoundFile({ EncryptedPackage: 'x', EncryptionInfo: 'y' }), 'locked-office'],
    ['a message of Outlook', aCompoundFile({ '__properties_version1.0': 'x' }), 'outlook'],
    ['a compound file of something else', aCompoundFile({ Thumbs: 'x' }), 'unknown'],
    ['a compound file cut short', aCompoundFile({ WordDocument: 'text' }).subarray(0, 300), 'unknown'],
    ['rich text', Buffer.from('{\\rtf1 Dear all}'), 'rtf'],
    ['a message', Buffer.from(mail), 'email'],
    ['a letter that looks like one', Buffer.from('To: all\nFrom the clerk: please come'), 'text'],
    ['a web page', Buffer.from('<!DOCTYPE html><html><body>x'), 'web-page'],
    ['a program', Buffer.from('MZ\x90\0\x03\0', 'latin1'), 'program'],
    ['text that begins as a bitmap does', Buffer.from('BM is short for…'), 'text'],
    ['bytes that mean nothing', Buffer.from([0, 1, 2, 3]), 'unknown'],
  ] as const)('tells %s', (_what, bytes, format) => {
    expect(fileFormatOf(bytes)).toBe(format)
  })

  it('goes by the name only between text and Markdown', () => {
    const text = Buffer.from('# Budget\n\nDear all')
    expect(fileFormatOf(text, 'budget.md')).toBe('markdown')
    expect(fileFormatOf(text, 'budget.txt')).toBe('text')
    expect(fileFormatOf(text, 'budget.docx')).toBe('text')
    expect(fileFormatOf(aWordFile('x'), 'budget.pdf')).toBe('word')
  })

  it('knows the papers of the sample', () => {
    const folder = join(import.meta.dirname, '../../resources/sample/papers')
    const of = (name: string) => fileFormatOf(readFileSync(join(folder, name)), name)
    expect(
      ['oakfield-lettings-charges.docx', 'oakfield-visit-notes.jpg', 'oakfield-budget.pdf'].map(of),
    ).toEqual(['word', 'jpeg', 'pdf'])
  })
})

describe('decodeText', () => {
  const welsh = 'Ŵyl Dewi\nŷ £5'
  it.each([
    ['UTF-8', Buffer.from(welsh)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${welsh}`)],
    ['UTF-16 of Windows', Buffer.from(`\ufeff${welsh}`, 'utf16le')],
    ['UTF-16 of a Mac', Buffer.from(`\ufeff${welsh}`, 'utf16le').swap16()],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(welsh)
  })

  it('reads what older programs of Windows wrote, with their line ends', () => {
    expect(decodeText(Buffer.from('caf\xe9 \x96 \xa35\r\nnext\rlast', 'latin1'))).toBe(
      'café – £5\nnext\nlast',
    )
  })

  it('takes bytes of no text for none', () => {
    expect(decodeText(Buffer.from([0x50, 0x00, 0x51]))).toBe(null)
  })
})

describe('fileWords', () => {
  it('says at a glance what a file is', () => {
    const of = { pageCount: 3, hasText: true }
    expect(fileWords({ ...of, format: 'word' })).toBe('Word document, 3 pages')
    expect(fileWords({ ...of, format: 'tiff', hasText: false })).toBe('Scan (TIFF), 3 pages')
    expect(fileWords({ format: 'pdf', pageCount: 1, hasText: false })).toBe('Scan (PDF), 1 page')
    expect(fileWords({ format: 'zip', pageCount: null, hasText: null })).toBe('Zip archive')
  })
})
