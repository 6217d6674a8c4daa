import { contentText } from './content-text.ts'
import { Lexer } from './lexer.ts'
import { sweepFile, sweepObject, type Sweep, type SweptObject } from './object-sweep.ts'
import { PdfObjects } from './pdf-objects.ts'
import { sourceOf, type PdfSource } from './pdf-source.ts'
import { isDict, isList, nameOf, Ref, type PdfDict } from './pdf-value.ts'
import { BREAK } from './squeeze.ts'
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
  /** Pages without what is drawn in layers or unseen. */
  readonly isVisibleOnly?: boolean
}

/**
 * Reads a whole PDF for text wherever one can stand: drawn on pages, in forms, patterns and appearances, in any string or
 * name of any object, in streams, comments and between the objects. It looks at what is in the file, not at what a reader's
 * program would show, so that a layer which is off or an object which nothing uses is read as well.
 */
export function scanPdf(source: PdfSource, sink: ScanSink, password = '', from = 0): Scanned {
  const objects = new PdfObjects(source)
  const streams: SweptObject[] = []
  const candidates: number[] = []
  const strings: (() => void)[] = [] // of a file with a password: they wait for its key
  const say = (bytes: Uint8Array, object: number, key: string): void =>
    sink.onText(textOfBytes(bytes), { object, key, page: 0, kind: 'string' })
  const sweep: Sweep = {
    knownNames: new Set(),
    onString: (bytes, object, key) => {
      if (password === '') say(bytes, object, key)
      else strings.push(() => say(objects.decrypt(bytes), object, key))
    },
    onName: (name, object) => sink.onText(name, { object, key: '', page: 0, kind: 'name' }),
    onStray: (bytes) =>
      sink.onText(withoutTables(textOfBytes(bytes)), { object: 0, key: '', page: 0, kind: 'stray' }),
    onObject: (object) => {
      objects.add(object)
      if (object.mayBePage) candidates.push(object.number)
      if (object.mayBeEncryption && password !== '') objects.unprotect(password, object)
      if (object.stream) streams.push(object)
    },
  }
  sweepFile(source, sweep, from)
  for (const string of strings) string()
  const packed = { ...sweep, onString: say } // what stands in an object stream is encrypted with it, not by itself
  const open = streams.filter((stream) => !unpackObjects(objects, stream, packed, candidates))
  const pages = pageNumbers(objects, candidates)
  const drawn = scanPages(objects, pages, sink)
  for (const stream of open) if (!drawn.has(stream.number)) scanStream(objects, stream, sink)
  return { objects, pages }
}

/** What a scan knows afterwards. */
export interface Scanned {
  readonly objects: PdfObjects
  /** The objects of the pages, in order. */
  readonly pages: readonly number[]
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
    objects.add({
      number,
      start,
      end: holder.length,
      stream: null,
      holder,
      mayBePage,
      mayBeEncryption: false,
    })
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
    const { shown, unseen, hidden } = contentText(
      Buffer.concat(bytes.flatMap((part) => [part, NEW_LINE])),
      objects.fontsOf(inherited(objects, page, 'Resources')),
    )
    const place = { object, key: '', page: index + 1 }
    sink.onText(sink.isVisibleOnly ? shown : shown + unseen, { ...place, kind: 'page' })
    if (hidden !== '' && !sink.isVisibleOnly) sink.onText(hidden, { ...place, kind: 'drawn' })
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
    return sink.onBytes(objects.headOf(stream, dict, PICTURE_HEAD), { ...place, kind: 'stream' }, dict)
  if (nameOf(dict.get('Type')) === 'XRef' || isFontOrProfile(dict)) return
  const bytes = objects.bytesOf(stream, dict)
  if (isDrawing(dict)) {
    const { shown, unseen, hidden } = contentText(bytes, objects.fontsOf(dict.get('Resources')))
    const all = sink.isVisibleOnly ? shown : [shown, unseen, hidden].join(BREAK)
    sink.onText(all, { ...place, kind: 'drawn' })
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
export function scanBytes(bytes: Uint8Array, sink: ScanSink): Scanned {
  return scanPdf(sourceOf(bytes), sink)
}
