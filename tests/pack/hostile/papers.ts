import { closePages, HELVETICA, RawPdf } from '../../../bench/papers/raw-pdf.ts'
import { aPage, contentBomb, objectStreamBomb } from './bombs.ts'

const WORDS = 'BT /F1 20 Tf 100 700 Td (Hostile) Tj ET'

/** A page with these entries, and objects before it. */
function page(entries: string, objects: (pdf: RawPdf) => number = (pdf) => pdf.addStream(WORDS)): Buffer {
  const pdf = new RawPdf()
  const contents = objects(pdf)
  const tree = pdf.reserve()
  const leaf = pdf.add(`<< /Type /Page /Parent ${tree} 0 R /Contents ${contents} 0 R ${entries} >>`)
  return pdf.toBuffer(closePages(pdf, tree, [leaf]))
}

const A4 = '/MediaBox [0 0 595 842]'
const form = '/Type /XObject /Subtype /Form /BBox [0 0 600 850]'

/** A page tree of `levels` levels, each with ten times the same kid: 10 to the power of `levels` pages. */
function sharedKids(levels: number): Buffer {
  const pdf = new RawPdf()
  const contents = pdf.addStream(WORDS)
  let kid = pdf.add(`<< /Type /Page ${A4} /Contents ${contents} 0 R >>`)
  for (let level = 1; level <= levels; level++)
    kid = pdf.add(`<< /Type /Pages /Count ${10 ** level} /Kids [${`${kid} 0 R `.repeat(10)}] >>`)
  return pdf.toBuffer(pdf.add(`<< /Type /Catalog /Pages ${kid} 0 R >>`))
}

function treeInCircle(): Buffer {
  const pdf = new RawPdf()
  const contents = pdf.addStream(WORDS)
  const tree = pdf.reserve()
  const leaf = pdf.add(`<< /Type /Page /Parent ${tree} 0 R ${A4} /Contents ${contents} 0 R >>`)
  pdf.set(tree, `<< /Type /Pages /Parent ${tree} 0 R /Count 3 /Kids [${leaf} 0 R ${tree} 0 R ${tree} 0 R] >>`)
  return pdf.toBuffer(pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`))
}

/** Forms that each draw the next ten times: 10 to the power of `levels` drawings. */
function laughs(levels: number): Buffer {
  return page(`${A4} /Resources << /XObject << /X ${levels + 1} 0 R >> >>`, (pdf) => {
    pdf.addStream('0 0 1 1 re f', form)
    for (let level = 1; level <= levels; level++)
      pdf.addStream('/X Do '.repeat(10), `${form} /Resources << /XObject << /X ${level} 0 R >> >>`)
    return pdf.addStream('/X Do')
  })
}

const selfDrawingForm = () =>
  page(`${A4} /Resources << /XObject << /X 1 0 R >> >>`, (pdf) => {
    pdf.addStream('/X Do', `${form} /Resources << /XObject << /X 1 0 R >> >>`)
    return pdf.addStream('/X Do')
  })

const formsDrawingEachOther = () =>
  page(`${A4} /Resources << /XObject << /X 1 0 R /Y 2 0 R >> >>`, (pdf) => {
    pdf.addStream('/Y Do', `${form} /Resources << /XObject << /Y 2 0 R >> >>`)
    pdf.addStream('/X Do', `${form} /Resources << /XObject << /X 1 0 R >> >>`)
    return pdf.addStream('/X Do /Y Do')
  })

const letterOfItself = () =>
  page(`${A4} /Resources << /Font << /F 2 0 R >> >>`, (pdf) => {
    pdf.addStream('500 0 d0 BT /F 1 Tf (a) Tj ET')
    pdf.add(
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 97 /Widths [500]' +
        ' /Encoding << /Differences [97 /a] >> /CharProcs << /a 1 0 R >> /Resources << /Font << /F 2 0 R >> >> >>',
    )
    return pdf.addStream('BT /F 20 Tf 100 700 Td (a) Tj ET')
  })

const patternOfItself = () =>
  page(`${A4} /Resources << /Pattern << /P 1 0 R >> >>`, (pdf) => {
    pdf.addStream(
      '/Pattern cs /P scn 0 0 9 9 re f',
      '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 1 0 R >> >>',
    )
    return pdf.addStream('/Pattern cs /P scn 0 0 500 500 re f')
  })

const colourOfItself = () =>
  page(`${A4} /Resources << /ColorSpace << /C 1 0 R >> >>`, (pdf) => {
    pdf.add('[/Indexed 1 0 R 255 (abc)]')
    return pdf.addStream('/C cs 1 scn 0 0 500 500 re f')
  })

const functionOfItself = () =>
  page(
    `${A4} /Resources << /Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function 1 0 R >> >> >>`,
    (pdf) => {
      pdf.add('<< /FunctionType 3 /Domain [0 1] /Functions [1 0 R 1 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>')
      return pdf.addStream('/S sh')
    },
  )

const maskOfItself = () =>
  page(`${A4} /Resources << /XObject << /I 1 0 R >> >>`, (pdf) => {
    pdf.addStream(
      'abc',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /SMask 1 0 R',
    )
    return pdf.addStream('100 0 0 100 0 0 cm /I Do')
  })

const catalogWith = (entries: string, objects: (pdf: RawPdf) => void = () => undefined): Buffer => {
  const pdf = new RawPdf()
  objects(pdf)
  const contents = pdf.addStream(WORDS)
  const tree = pdf.reserve()
  const font = pdf.add(HELVETICA)
  const leaf = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R ${A4} /Contents ${contents} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
  )
  return pdf.toBuffer(closePages(pdf, tree, [leaf], entries))
}

const fieldsInCircle = () =>
  catalogWith('/AcroForm << /Fields [1 0 R] >>', (pdf) => {
    pdf.add('<< /T (a) /Kids [2 0 R] /Parent 2 0 R >>')
    pdf.add('<< /T (b) /Kids [1 0 R] /Parent 1 0 R >>')
  })

const outlineInCircle = () =>
  catalogWith('/Outlines 1 0 R', (pdf) => {
    pdf.add('<< /First 2 0 R /Last 2 0 R >>')
    pdf.add('<< /Title (Round) /Next 2 0 R /First 1 0 R /Parent 1 0 R >>')
  })

const namesInCircle = () =>
  catalogWith('/Names << /Dests 1 0 R /JavaScript 1 0 R /EmbeddedFiles 1 0 R >>', (pdf) => {
    pdf.add('<< /Kids [1 0 R 1 0 R] /Names [(a) 1 0 R] >>')
  })

const tagsInCircle = () =>
  catalogWith('/MarkInfo << /Marked true >> /StructTreeRoot 1 0 R', (pdf) => {
    pdf.add('<< /Type /StructTreeRoot /K [2 0 R] /ParentTree << /Kids [1 0 R] /Nums [0 [2 0 R]] >> >>')
    pdf.add('<< /Type /StructElem /S /P /P 2 0 R /K [2 0 R 2 0 R] >>')
  })

const deepTags = (levels: number) =>
  catalogWith('/MarkInfo << /Marked true >> /StructTreeRoot 1 0 R', (pdf) => {
    pdf.add('<< /Type /StructTreeRoot /K [2 0 R] /ParentTree << /Nums [] >> >>')
    for (let level = 2; level < levels; level++)
      pdf.add(`<< /Type /StructElem /S /Div /P ${level - 1} 0 R /K [${level + 1} 0 R] >>`)
    pdf.add(`<< /Type /StructElem /S /P /P ${levels - 1} 0 R >>`)
  })

const endlessExtends = () =>
  catalogWith('', (pdf) => {
    pdf.addStream('9 0 << /A 1 >>', '/Type /ObjStm /N 1 /First 4 /Extends 2 0 R')
    pdf.addStream('10 0 << /A 1 >>', '/Type /ObjStm /N 1 /First 5 /Extends 1 0 R')
  })

const tablesInCircle = () => {
  const text = catalogWith('').toString('latin1')
  const start = /startxref\n(\d+)/.exec(text)?.[1] ?? '0'
  return Buffer.from(text.replace('trailer\n<<', `trailer\n<< /Prev ${start}`), 'latin1')
}

const lengthOfItself = () => {
  const text = aPage((pdf) => pdf.addStream(WORDS)).toString('latin1')
  return Buffer.from(text.replace(/\/Length \d+/, '/Length 3 0 R'), 'latin1')
}

const drawing = (words: string): Buffer => aPage((pdf) => pdf.addStream(words))

/** What is to become of each: `in`, or the code of the reason that the clerk is given. */
export const HOSTILE: readonly (readonly [name: string, make: () => Buffer, outcome: string])[] = [
  ['a drawing that unfolds into 700 MB', () => contentBomb(700), 'too-hard'],
  ['objects that unfold into 700 MB', () => objectStreamBomb(700), 'too-hard'],
  ['ten million pages of one', () => sharedKids(7), 'too-hard'],
  ['a hundred pages of one', () => sharedKids(2), 'in'],
  ['a page tree in a circle', treeInCircle, 'in'],
  [
    '100,000 arrays in one another',
    () => page(`${A4} /X ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    'in',
  ],
  [
    '2,000 dictionaries in one another',
    () => page(`${A4} /X ${'<< /X '.repeat(2000)}1${' >>'.repeat(2000)}`),
    'in',
  ],
  [
    'a page of a million miles',
    () => page('/MediaBox [0 0 99999999999999999999 99999999999999999999]'),
    'in',
  ],
  ['a page of no size', () => page('/MediaBox [7 7 7 7]'), 'in'],
  ['a page whose box is no box', () => page('/MediaBox [/a (b) null << >>] /Rotate 17 /UserUnit -4'), 'in'],
  ['ten thousand million drawings of one', () => laughs(10), 'too-hard'],
  ['a form that draws itself', selfDrawingForm, 'in'],
  ['forms that draw each other', formsDrawingEachOther, 'in'],
  ['a letter made of itself', letterOfItself, 'in'],
  ['a pattern made of itself', patternOfItself, 'in'],
  ['a colour made of itself', colourOfItself, 'in'],
  ['a function made of itself', functionOfItself, 'in'],
  ['a mask that masks itself', maskOfItself, 'in'],
  ['fields in a circle', fieldsInCircle, 'in'],
  ['bookmarks in a circle', outlineInCircle, 'in'],
  ['names in a circle', namesInCircle, 'in'],
  ['tags in a circle', tagsInCircle, 'in'],
  ['20,000 tags in one another', () => deepTags(20_000), 'in'],
  ['compressed objects that extend each other', endlessExtends, 'in'],
  ['tables in a circle', tablesInCircle, 'in'],
  ['a length that is its own', lengthOfItself, 'in'],
  ['three states too many taken back', () => drawing(`1 0 0 1 900 900 cm ${WORDS} Q Q Q`), 'in'],
  ['three states never taken back', () => drawing(`q q q 9 0 0 9 0 0 cm ${WORDS}`), 'in'],
  [
    'numbers beyond all measure',
    () => drawing(`${'9'.repeat(400)} w ${WORDS} -${'9'.repeat(400)}.9 0 m`),
    'in',
  ],
  [
    'a picture of a hundred thousand million dots',
    () =>
      page(`${A4} /Resources << /XObject << /I 1 0 R >> >>`, (pdf) => {
        pdf.addStream(
          'abc',
          '/Type /XObject /Subtype /Image /Width 400000 /Height 400000 /ColorSpace /DeviceGray /BitsPerComponent 8',
        )
        return pdf.addStream('100 0 0 100 0 0 cm /I Do')
      }),
    'too-hard',
  ],
  ['nothing but a header', () => Buffer.from('%PDF-1.7\n'), 'damaged'],
  [
    'no pages',
    () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
    'damaged',
  ],
]
