import { createHash } from 'node:crypto'
import { deflateRawSync, deflateSync } from 'node:zlib'

/** What goes into a PDF of one page; all of it is written as it stands. */
interface Parts {
  readonly content?: string
  readonly page?: string
  readonly catalog?: string
  readonly info?: string
  /** Objects from number 10 on. */
  readonly objects?: readonly (string | Buffer)[]
  readonly before?: string
  readonly after?: string
}

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'

/** A small whole PDF with a page that says "Nothing to see." */
export function pdfWith({
  content = '',
  page = '',
  catalog = '',
  info = '',
  objects = [],
  before = '',
  after = '',
}: Parts): Buffer {
  const drawn = `BT /F1 12 Tf 72 700 Td (Nothing to see.) Tj ET\n${content}`
  const all: (string | Buffer)[] = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X1 10 0 R>>/Properties<</MC0 11 0 R>>>>${page}>>`,
    stream('', Buffer.from(drawn)),
    FONT,
    `<</Producer(Test)${info}>>`,
    'null',
    'null',
    'null',
    ...objects,
  ]
  const chunks = [Buffer.from(`%PDF-1.7\n${before}`)]
  const offsets = all.map((object, index) => {
    const at = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
    chunks.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
    return at
  })
  const at = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = all.length + 1
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${at}\n%%EOF\n${after}`,
    ),
  )
  return Buffer.concat(chunks)
}

export function stream(entries: string, bytes: Buffer, isPacked = false): Buffer {
  const body = isPacked ? deflateSync(bytes) : bytes
  const filter = isPacked ? '/Filter/FlateDecode' : ''
  return Buffer.concat([
    Buffer.from(`<<${entries}${filter}/Length ${body.length}>>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ])
}

export const utf16 = (text: string): string =>
  `<feff${Array.from(text)
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')}>`
const utf8 = (text: string): string => `<efbbbf${Buffer.from(text).toString('hex')}>`
const plain = (text: string): string => `(${text.replaceAll(/[()\\]/g, String.raw`\$&`)})`
const shouted = (text: string): string => text.toUpperCase()
/** "fi" and "fl" as one sign each, as typesetting programs write them. */
const ligatured = (text: string): string => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')

const note = (entries: string): Parts => ({
  page: '/Annots[10 0 R]',
  objects: [`<</Type/Annot/Subtype/Text/Rect[0 0 20 20]${entries}>>`],
})
const field = (entries: string): Parts => ({
  page: '/Annots[10 0 R]',
  catalog: '/AcroForm<</Fields[10 0 R]>>',
  objects: [`<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 90 20]${entries}>>`],
})
const tagged = (entries: string): Parts => ({
  catalog: '/StructTreeRoot 10 0 R',
  objects: ['<</Type/StructTreeRoot/K 11 0 R>>', `<</Type/StructElem/S/Figure/P 10 0 R/Pg 3 0 R${entries}>>`],
})
const drawing = (
  content: string,
  entries = '/Type/XObject/Subtype/Form/BBox[0 0 200 50]/Resources<</Font<</F1 5 0 R>>>>',
) => stream(entries, Buffer.from(content), true)
const show = (text: string): string => `BT /F1 9 Tf 20 20 Td ${plain(text)} Tj ET`
const attached = (bytes: Buffer, name = 'notes.txt'): Parts => ({
  catalog: '/Names<</EmbeddedFiles<</Names[(notes)10 0 R]>>>>',
  objects: [`<</Type/Filespec/F${plain(name)}/EF<</F 11 0 R>>>>`, stream('/Type/EmbeddedFile', bytes, true)],
})
const layer = (name: string, content = ''): Parts => ({
  content,
  catalog: '/OCProperties<</OCGs[11 0 R]/D<</OFF[11 0 R]>>>>',
  objects: [drawing(''), `<</Type/OCG/Name${plain(name)}>>`],
})

/** A picture's bytes: the head of a JPEG with words of a camera in it. */
const photograph = (words: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, words.length + 8]),
    Buffer.from(`Exif\0\0${words}`),
    Buffer.alloc(600, 7),
  ])

/** A zip with one file, as Word documents are. */
export function zipOf(name: string, content: string): Buffer {
  const body = deflateRawSync(Buffer.from(content))
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(body.length, 4)
  sizes.writeUInt32LE(content.length, 8)
  const head = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0])
  const lengths = Buffer.from([name.length, 0, 0, 0])
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, sizes, lengths, Buffer.from(name), body])
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    head,
    sizes,
    lengths,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

/** Letter by letter, each moved by itself. */
const spread = (text: string): string =>
  `BT /F1 9 Tf 20 20 Td [${Array.from(text)
    .map((letter) => `${plain(letter)} -40`)
    .join(' ')}] TJ ET`
/** Cut in two with a hyphen, as at the end of a line. */
const hyphenated = (text: string): string => {
  const at = text.length >> 1
  return `BT /F1 9 Tf 20 40 Td ${plain(`${text.slice(0, at)}-`)} Tj 0 -12 Td ${plain(text.slice(at))} Tj ET`
}
/** By glyphs that mean something only through the font's map. */
const mapped = (text: string): Parts => {
  const rows = Array.from(text).map(
    (letter, at) => `<${code(at)}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`,
  )
  const map = `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${text.length} beginbfchar ${rows.join(' ')} endbfchar endcmap`
  return {
    content:
      'BT /F2 9 Tf 20 20 Td <' +
      Array.from(text)
        .map((_letter, at) => code(at))
        .join('') +
      '> Tj ET',
    page: '/Resources<</Font<</F1 5 0 R/F2 10 0 R>>>>',
    objects: [
      '<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+X/Encoding/Identity-H/ToUnicode 11 0 R>>',
      stream('', Buffer.from(map), true),
    ],
  }
}
const code = (at: number): string => (at + 1).toString(16).padStart(4, '0')

/** Every place of a PDF in which text can hide, each as a PDF with it there, and what the clerk is told. */
export const HIDING_PLACES: Readonly<
  Record<string, { readonly put: (secret: string) => Buffer; readonly told: RegExp }>
> = {
  'the text of a page': { put: (s) => pdfWith({ content: show(s) }), told: /in the text on page 1/ },
  'text letter by letter': { put: (s) => pdfWith({ content: spread(s) }), told: /in the text on page 1/ },
  'text in capitals': { put: (s) => pdfWith({ content: show(shouted(s)) }), told: /in the text on page 1/ },
  'a hyphenated word': { put: (s) => pdfWith({ content: hyphenated(s) }), told: /in the text on page 1/ },
  'glyphs with a map': { put: (s) => pdfWith(mapped(s)), told: /in the text on page 1/ },
  'a font with a map of ligatures': {
    put: (s) => pdfWith(mapped(ligatured(s))),
    told: /in the text on page 1/,
  },
  'unseen text': { put: (s) => pdfWith({ content: `3 Tr ${show(s)}` }), told: /on page 1/ },
  'text beyond the page': {
    put: (s) => pdfWith({ content: `BT /F1 9 Tf -900 20 Td ${plain(s)} Tj ET` }),
    told: /on page 1/,
  },
  'a comment in the drawing': { put: (s) => pdfWith({ content: `% ${s}\n` }), told: /on page 1/ },
  'marked content': {
    put: (s) => pdfWith({ content: `/Span <</ActualText ${utf16(s)}>> BDC EMC` }),
    told: /on page 1/,
  },
  'a layer that is off': {
    put: (s) => pdfWith(layer('Draft', `/OC /MC0 BDC ${show(s)} EMC`)),
    told: /on page 1/,
  },
  'the name of a layer': { put: (s) => pdfWith(layer(s)), told: /name of a layer/ },
  'a form that is drawn': {
    put: (s) => pdfWith({ content: '/X1 Do', objects: [drawing(show(s))] }),
    told: /on page 1/,
  },
  'a form that nothing draws': {
    put: (s) => pdfWith({ objects: ['null', drawing(show(s))] }),
    told: /drawing/,
  },
  'a pattern': {
    put: (s) =>
      pdfWith({
        objects: [drawing(show(s), '/PatternType 1/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>')],
      }),
    told: /drawing/,
  },
  'the appearance of a field': {
    put: (s) =>
      pdfWith({
        ...field('/T(x)/AP<</N 11 0 R>>'),
        objects: ['<</Subtype/Widget/FT/Tx/T(x)/Rect[0 0 9 9]/AP<</N 11 0 R>>>>', drawing(show(s))],
      }),
    told: /form field on page 1/,
  },
  'a comment': { put: (s) => pdfWith(note(`/Contents${plain(s)}`)), told: /in a comment on page 1/ },
  'a comment in UTF-16': {
    put: (s) => pdfWith(note(`/Contents${utf16(s)}`)),
    told: /in a comment on page 1/,
  },
  'a comment in UTF-8': { put: (s) => pdfWith(note(`/Contents${utf8(s)}`)), told: /in a comment on page 1/ },
  'who wrote a comment': {
    put: (s) => pdfWith(note(`/T${plain(s)}`)),
    told: /who wrote a comment on page 1/,
  },
  'rich text': { put: (s) => pdfWith(note(`/RC(<p>${s}</p>)`)), told: /in a comment/ },
  'the name of a field': { put: (s) => pdfWith(field(`/T${plain(s)}`)), told: /form field on page 1/ },
  'the value of a field': { put: (s) => pdfWith(field(`/T(x)/V${utf16(s)}`)), told: /form field on page 1/ },
  'what a field was before': { put: (s) => pdfWith(field(`/T(x)/DV${plain(s)}`)), told: /form field/ },
  'the help of a field': { put: (s) => pdfWith(field(`/T(x)/TU${plain(s)}`)), told: /form field/ },
  'the choices of a field': { put: (s) => pdfWith(field(`/T(x)/Opt[(no)${plain(s)}]`)), told: /form field/ },
  'the title of the file': {
    put: (s) => pdfWith({ info: `/Title${utf16(s)}` }),
    told: /properties of the file/,
  },
  'a property of its own': { put: (s) => pdfWith({ info: `/Remark${plain(s)}` }), told: /inside the file/ },
  XMP: {
    put: (s) =>
      pdfWith({
        catalog: '/Metadata 10 0 R',
        objects: [stream('/Type/Metadata/Subtype/XML', Buffer.from(`<x><dc:title>${s}</dc:title></x>`))],
      }),
    told: /metadata/,
  },
  'a bookmark': {
    put: (s) =>
      pdfWith({
        catalog: '/Outlines 10 0 R',
        objects: ['<</First 11 0 R/Last 11 0 R>>', `<</Title${utf16(s)}/Parent 10 0 R/Dest[3 0 R/Fit]>>`],
      }),
    told: /bookmark/,
  },
  'a named place': {
    put: (s) =>
      pdfWith({ catalog: '/Names<</Dests 10 0 R>>', objects: [`<</Names[${plain(s)}[3 0 R/Fit]]>>`] }),
    told: /name/,
  },
  'a page label': {
    put: (s) => pdfWith({ catalog: `/PageLabels<</Nums[0<</P${plain(s)}>>]>>` }),
    told: /inside the file|label/,
  },
  'alternative text': {
    put: (s) => pdfWith(tagged(`/Alt${utf16(s)}`)),
    told: /screen readers on page 1|screen readers/,
  },
  'replacement text': { put: (s) => pdfWith(tagged(`/ActualText${plain(s)}`)), told: /screen readers/ },
  'an abbreviation': { put: (s) => pdfWith(tagged(`/E${plain(s)}`)), told: /screen readers/ },
  'the title of a tag': { put: (s) => pdfWith(tagged(`/T${plain(s)}`)), told: /title of a tag/ },
  'an attached text': {
    put: (s) => pdfWith(attached(Buffer.from(`Dear all, ${s}.`))),
    told: /attached file/,
  },
  'an attached PDF': {
    put: (s) => pdfWith(attached(pdfWith({ content: show(s) }), 'inner.pdf')),
    told: /attached file/,
  },
  'an attached document': {
    put: (s) => pdfWith(attached(zipOf('word/document.xml', `<w:p>${s}</w:p>`), 'a.docx')),
    told: /attached file/,
  },
  'the name of an attachment': { put: (s) => pdfWith(attached(Buffer.from('x'), s)), told: /attached file/ },
  'a script': {
    put: (s) => pdfWith({ catalog: `/OpenAction<</S/JavaScript/JS(// ${s})>>` }),
    told: /script/,
  },
  'a script in a stream': {
    put: (s) =>
      pdfWith({
        catalog: '/OpenAction<</S/JavaScript/JS 10 0 R>>',
        objects: [stream('', Buffer.from(`// ${s}`), true)],
      }),
    told: /other data/,
  },
  'the target of a link': {
    put: (s) => pdfWith(note(`/A<</S/URI/URI(https://x.example/${s.replaceAll(' ', '-')})>>`)),
    told: /in a link/,
  },
  'private data of a program': {
    put: (s) => pdfWith({ page: `/PieceInfo<</Word<</Private<</Draft${plain(s)}>>>>>>` }),
    told: /inside the file/,
  },
  'a name': {
    put: (s) => pdfWith({ page: `/${s.replaceAll(' ', '#20')} true` }),
    told: /name inside the file/,
  },
  'a photograph': {
    put: (s) =>
      pdfWith({
        objects: [stream('/Type/XObject/Subtype/Image/Width 9/Height 9/Filter/DCTDecode', photograph(s))],
      }),
    told: /picture/,
  },
  'a thumbnail': {
    put: (s) =>
      pdfWith({ page: '/Thumb 10 0 R', objects: [stream('/Subtype/Image/Width 9/Height 9', photograph(s))] }),
    told: /picture on page 1/,
  },
  'an object that nothing uses': {
    put: (s) => pdfWith({ objects: ['null', 'null', plain(s)] }),
    told: /inside the file/,
  },
  'an older version of an object': {
    put: (s) => pdfWith({ before: `30 0 obj\n${plain(s)}\nendobj\n` }),
    told: /inside the file/,
  },
  'between the objects': { put: (s) => pdfWith({ before: `% ${s}\n` }), told: /between the objects/ },
  'behind the end': { put: (s) => pdfWith({ after: `${s}\n` }), told: /between the objects/ },
  'an object stream': {
    put: (s) =>
      pdfWith({
        objects: [
          stream(
            '/Type/ObjStm/N 1/First 5',
            Buffer.from(`40 0 <</Type/Annot/Subtype/Text/Rect[0 0 1 1]/Contents${plain(s)}>>`),
            true,
          ),
        ],
      }),
    told: /in a comment/,
  },
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
