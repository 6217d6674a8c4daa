import { contentText } from './content-text.ts'
import { Lexer } from './lexer.ts'
import { sweepFile, sweepObject, type Sweep, type SweptObject } from './object-sweep.ts'
import { PdfObjects, type Decrypt } from './pdf-objects.ts'
import { sourceOf, type PdfSource } from './pdf-source.ts'
import { isDict, isList, nameOf, Ref, type PdfDict } from './pdf-value.ts'
import { textOfBytes } from './text-string.ts'

/** Where a text was met in a file. */
export interface TextPlace {
  /** The object that holds it; 0 where it stands outside all objects. */
  readonly object: number
  /** The dictionary entry, such as `Alt` or `Contents`; empty where it has none. */
  readonly key: string
  /** Pages on which it is drawn, from 1; 0 where that is not known. */
  readonly page: number
  readonly kind: 'page' | 'drawn' | 'string' | 'stream' | 'name' | 'stray'
}

/** What a scan tells of. */
export interface ScanSink {
  readonly onText: (text: string, place: TextPlace) => void
  /** A stream that holds no text of a PDF, such as an attachment or a picture: its unpacked bytes, or a picture's first ones. */
  readonly onBytes: (bytes: Uint8Array, place: TextPlace, dict: PdfDict) => void
}

/**
 * Reads a whole PDF for text wherever one can stand: drawn on pages, in forms, patterns and appearances, in any string or
 * name of any object, in streams, comments and between the objects. It looks at what is in the file, not at what a reader's
 * program would show, so that a layer which is off or an object which nothing uses is read as well.
 */
export function scanPdf(source: PdfSource, sink: ScanSink, decrypt: Decrypt = (bytes) => bytes): PdfObjects {
  const objects = new PdfObjects(source, decrypt)
  const streams: SweptObject[] = []
  const candidates: number[] = []
  const sweep: Sweep = {
    knownNames: new Set(),
    onString: (bytes, object, key) =>
      sink.onText(textOfBytes(decrypt(bytes)), { object, key, page: 0, kind: 'string' }),
    onName: (name, object) => sink.onText(name, { object, key: '', page: 0, kind: 'name' }),
    onStray: (bytes) =>
      sink.onText(withoutTables(textOfBytes(bytes)), { object: 0, key: '', page: 0, kind: 'stray' }),
    onObject: (object) => {
      objects.add(object)
      if (object.mayBePage) candidates.push(object.number)
      if (object.stream) streams.push(object)
    },
  }
  sweepFile(source, sweep)
  const open = streams.filter((stream) => !unpackObjects(objects, stream, sweep, candidates))
  const drawn = scanPages(objects, pageNumbers(objects, candidates), sink)
  for (const stream of open) if (!drawn.has(stream.number)) scanStream(objects, stream, sink)
  return objects
}

/** The rows of a cross-reference table: thousands of figures that mean nothing. */
function withoutTables(text: string): string {
  return text.replaceAll(/\d{10} \d{5} [nf]/g, '')
}

/** Sweeps the objects of an object stream. @returns whether it is one */
function unpackObjects(
  objects: PdfObjects,
  stream: SweptObject,
  sweep: Sweep,
  candidates: number[],
): boolean {
  const dict = objects.dict(objects.read(stream))
  if (dict === null || nameOf(dict.get('Type')) !== 'ObjStm') return false
  const holder = objects.bytesOf(stream, dict)
  const head = new Lexer(holder)
  const [count, first] = [Number(dict.get('N') ?? 0), Number(dict.get('First') ?? 0)]
  for (let i = 0; i < count && head.at < holder.length; i++) {
    const number = head.integer()
    const start = first + head.integer()
    if (number < 0) break
    const next = new Lexer(holder, head.at)
    next.integer()
    const end = i + 1 < count ? first + next.integer() : holder.length
    const { mayBePage } = sweepObject(new Lexer(holder.subarray(start, end)), number, sweep)
    objects.add({ number, start, end: holder.length, stream: null, holder, mayBePage })
    if (mayBePage) candidates.push(number)
  }
  return true
}

/** Pages in reading order, then those that hang in no tree. */
function pageNumbers(objects: PdfObjects, candidates: readonly number[]): number[] {
  const found = new Set<number>()
  const roots: number[] = []
  const loose: number[] = []
  for (const number of candidates) {
    const type = typeOf(objects, number)
    if (type === 'Catalog') roots.push(number)
    if (type === 'Page') loose.push(number)
  }
  for (const root of roots) walk(objects, objects.dict(new Ref(root))?.get('Pages'), found, 0)
  for (const number of loose) found.add(number)
  return [...found]
}

function typeOf(objects: PdfObjects, number: number): string {
  const value = objects.value(number)
  return isDict(value) ? nameOf(value.get('Type')) : ''
}

function walk(
  objects: PdfObjects,
  node: ReturnType<PdfObjects['resolve']> | undefined,
  found: Set<number>,
  depth: number,
): void {
  const kids = objects.resolve(objects.dict(node)?.get('Kids'))
  if (isList(kids) && depth < 40) for (const kid of kids) walk(objects, kid, found, depth + 1)
  else if (node instanceof Ref) found.add(node.number)
}

/** @returns the streams that were read as contents of pages */
function scanPages(objects: PdfObjects, pages: readonly number[], sink: ScanSink): ReadonlySet<number> {
  const drawn = new Set<number>()
  pages.forEach((object, index) => {
    const page = objects.dict(new Ref(object))
    if (!page) return
    const contents = objects.resolve(page.get('Contents'))
    const parts = isList(contents) ? contents : [page.get('Contents')]
    const bytes = parts.flatMap((part) => {
      if (part instanceof Ref) drawn.add(part.number)
      return objects.stream(part) ?? []
    })
    const { shown, hidden } = contentText(
      Buffer.concat(bytes.flatMap((part) => [part, NEW_LINE])),
      objects.fontsOf(inherited(objects, page, 'Resources')),
    )
    const place = { object, key: '', page: index + 1 }
    sink.onText(shown, { ...place, kind: 'page' })
    if (hidden !== '') sink.onText(hidden, { ...place, kind: 'drawn' })
  })
  return drawn
}

const NEW_LINE = Buffer.from('\n')

function inherited(objects: PdfObjects, page: PdfDict, key: string): PdfDict | null {
  let node: PdfDict | null = page
  for (let hops = 0; node && hops < 40; hops++) {
    const found = objects.dict(node.get(key))
    if (found) return found
    node = objects.dict(node.get('Parent'))
  }
  return null
}

/** How much of a picture is looked at: what cameras and programs write stands at its beginning. */
const PICTURE_HEAD = 8 * 1024

function scanStream(objects: PdfObjects, stream: SweptObject, sink: ScanSink): void {
  const dict = objects.dict(objects.read(stream))
  if (!dict) return
  const place = { object: stream.number, key: '', page: 0 }
  if (nameOf(dict.get('Subtype')) === 'Image')
    return sink.onBytes(objects.rawOf(stream, PICTURE_HEAD), { ...place, kind: 'stream' }, dict)
  if (nameOf(dict.get('Type')) === 'XRef' || isFontOrProfile(dict)) return
  const bytes = objects.bytesOf(stream, dict)
  if (isDrawing(dict)) {
    const { shown, hidden } = contentText(bytes, objects.fontsOf(dict.get('Resources')))
    sink.onText(`${shown}\u0001${hidden}`, { ...place, kind: 'drawn' })
  } else sink.onBytes(bytes, { ...place, kind: 'stream' }, dict)
}

/** Programs of fonts and colour profiles are not text. */
function isFontOrProfile(dict: PdfDict): boolean {
  return (
    dict.has('Length1') ||
    /Type1C|CIDFontType0C|OpenType/.test(nameOf(dict.get('Subtype'))) ||
    (dict.has('N') && !dict.has('First'))
  )
}

function isDrawing(dict: PdfDict): boolean {
  return nameOf(dict.get('Subtype')) === 'Form' || dict.has('PatternType') || dict.has('BBox')
}

/** The same for bytes in memory. */
export function scanBytes(bytes: Uint8Array, sink: ScanSink): PdfObjects {
  return scanPdf(sourceOf(bytes), sink)
}
