import type { StructureAttributes, StructureNode } from './meaning.ts'
import type { DrawLink, Inline, Line, PdfDocument, PdfElement, Picture } from './pdfkit-types.ts'
import { nameThePagesOfLinks, rememberPage } from './pages-of-links.ts'
import { targetOf } from './phrases.ts'

/** What one rendering has written so far. */
export class Tagging {
  readonly pdf: PdfDocument
  /** Head rows are drawn again on each page of a table; only the first counts. */
  readonly drawn = new Set<readonly Inline[]>()
  readonly phrases = new Map<StructureNode, Phrase>()
  private readonly document: PdfElement
  private readonly elements = new Map<StructureNode, PdfElement>()

  constructor(pdf: PdfDocument) {
    this.pdf = pdf
    this.document = pdf.struct('Document')
    pdf.addStructure(this.document)
    nameThePagesOfLinks(this.document)
  }

  /** Elements are made when the first of their content is drawn, so that they stand in reading order. */
  elementOf(node: StructureNode): PdfElement {
    const known = this.elements.get(node)
    if (known) return known
    const parent = node.parent ? this.elementOf(node.parent) : this.document
    const made = this.elements.get(node) // a part of its parent, made with it
    if (made) return made
    const element = this.pdf.struct(node.role, attributesFor(this.pdf, node.attributes))
    Object.assign(element.dictionary.data, rawAttributes(node.attributes))
    parent.add(element)
    this.elements.set(node, element)
    for (const part of node.parts ?? []) this.elementOf(part)
    return element
  }

  draw(node: StructureNode, draw: () => void): void {
    drawInto(this.pdf, this.elementOf(node), node.role, draw)
  }

  end(): void {
    this.document.end()
  }
}

/** A link within a text, which may go on in the next line. */
interface Phrase {
  readonly target: unknown
  readonly element: PdfElement
  readonly index: number
}

const taggings = new WeakMap<PdfDocument, Tagging>()

export function startTagging(pdf: PdfDocument): void {
  taggings.set(pdf, new Tagging(pdf))
}

export function endTagging(pdf: PdfDocument): void {
  taggings.get(pdf)?.end()
}

export function taggingOf(pdf: PdfDocument): Tagging | undefined {
  return taggings.get(pdf)
}

/** Draws something that a screen reader should pass over. */
export function artifact(pdf: PdfDocument, type: 'Pagination' | 'Layout', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

export function drawFigure(tagging: Tagging, picture: Picture, node: StructureNode, draw: () => void): void {
  const { x, y, _width, _height } = picture
  const box = [x, y, x + _width, y + _height]
  tagging.draw({ ...node, attributes: { ...node.attributes, box } }, draw)
}

/** Draws a line of text, each link in it as an element of its own. */
export function drawLine(
  tagging: Tagging,
  line: Line,
  node: StructureNode | undefined,
  draw: (part: Line) => void,
): void {
  if (!node || tagging.drawn.has(line.inlines)) return artifact(tagging.pdf, 'Pagination', () => draw(line))
  tagging.drawn.add(line.inlines)
  if (line.inlines.every(({ text }) => text === '')) return artifact(tagging.pdf, 'Layout', () => draw(line))
  for (const [index, { target, inlines }] of runsOf(line).entries()) {
    const part = inlines.length === line.inlines.length ? line : partOf(line, inlines, index === 0)
    if (target !== null) drawLink(tagging, node, target, () => draw(part))
    else tagging.draw(node, () => draw(part))
    if (target === null) endPhrase(tagging, node)
  }
}

interface Run {
  readonly target: unknown
  readonly inlines: Inline[]
}

function runsOf({ inlines }: Line): Run[] {
  const runs: Run[] = []
  for (const inline of inlines) {
    const target = targetOf(inline)
    const last = runs.at(-1)
    if (last && last.target === target) last.inlines.push(inline)
    else runs.push({ target, inlines: [inline] })
  }
  return runs
}

/** As high as the whole line, so that all its parts stand on one baseline. The name of a place is at its start. */
function partOf(line: Line, inlines: readonly Inline[], isFirst: boolean): Line {
  const part = Object.create(line) as Line
  const height = line.getHeight()
  const ascender = line.getAscenderHeight()
  return Object.assign(part, {
    inlines,
    getHeight: () => height,
    getAscenderHeight: () => ascender,
    ...(isFirst ? {} : { id: undefined, _outline: undefined }),
  })
}

/** pdfmake draws one annotation for each word of a link: this gathers them into one for each line of a phrase. */
function drawLink(tagging: Tagging, node: StructureNode, target: unknown, draw: () => void): void {
  const { element, index } = phraseOf(tagging, node, target)
  const areas: Area[] = []
  const gather = (kind: Area['kind']) => (x: number, y: number, width: number, height: number) =>
    areas.push({ kind, x, y, width, height })
  const { pdf } = tagging
  const original = { link: pdf.link, goTo: pdf.goTo }
  Object.assign(pdf, { link: gather('link'), goTo: gather('goTo') })
  try {
    drawInto(pdf, element, 'Link', draw)
  } finally {
    Object.assign(pdf, original)
  }
  annotate(pdf, areas, target, element, node.phrases?.[index] ?? '')
}

interface Area {
  readonly kind: 'link' | 'goTo'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function annotate(
  pdf: PdfDocument,
  areas: readonly Area[],
  target: unknown,
  element: PdfElement,
  words: string,
): void {
  const [first] = areas
  if (!first) return
  const right = Math.max(...areas.map(({ x, width }) => x + width))
  const bottom = Math.max(...areas.map(({ y, height }) => y + height))
  const link: DrawLink = pdf[first.kind]
  link.call(pdf, first.x, first.y, right - first.x, bottom - first.y, target, {
    structParent: element,
    // pdfkit writes String objects as text strings and plain strings as names.
    Contents: Object(words) as object,
  })
  rememberPage(pdf)
}

/** A text that is a link through and through is its own element; else the phrase becomes one within the text. */
function phraseOf(tagging: Tagging, node: StructureNode, target: unknown): Phrase {
  const parent = tagging.elementOf(node)
  if (node.role === 'Link') return { target, element: parent, index: 0 }
  const last = tagging.phrases.get(node)
  if (last && last.target === target) return last
  const element = tagging.pdf.struct('Link')
  parent.add(element)
  const phrase = { target, element, index: last ? last.index + 1 : 0 }
  tagging.phrases.set(node, phrase)
  return phrase
}

/** The next link of this text is another phrase, even if it leads to the same place. */
function endPhrase({ phrases }: Tagging, node: StructureNode): void {
  const last = phrases.get(node)
  if (last) phrases.set(node, { ...last, target: null })
}

function drawInto(pdf: PdfDocument, element: PdfElement, tag: string, draw: () => void): void {
  element.add(pdf.markStructureContent(tag))
  draw()
  pdf.endMarkedContent()
}

function attributesFor(pdf: PdfDocument, attributes: StructureAttributes | undefined) {
  const { alt, box } = attributes ?? {}
  return { ...(alt !== undefined && { alt }), ...(box && { bbox: box }) }
}

/** Those that pdfkit does not know, or knows only one at a time. Plain strings are names. */
function rawAttributes({ scope, colSpan, rowSpan, numbering }: StructureAttributes = {}): object {
  if (numbering) return { A: { O: 'List', ListNumbering: numbering } }
  if (!scope && !colSpan && !rowSpan) return {}
  const entries = { O: 'Table', Scope: scope, ColSpan: colSpan, RowSpan: rowSpan }
  return { A: Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) }
}
