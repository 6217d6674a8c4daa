import { createRequire } from 'node:module'
import { STRUCTURE, type StructureNode } from './structure.ts'

/*
 * pdfmake 0.3.11 lays pages out on pdfkit, which can write structure tags, but never asks it to. These patches of two
 * of its classes do. They rest on paths and names that are private to that version: it is pinned, and the tests of
 * tagged packs fail when they no longer fit.
 */

interface PdfElement {
  add(child: unknown): void
  end(): void
}

/** The pdfkit document, as far as tags need it. */
interface PdfDocument {
  readonly options: { readonly tagged?: boolean }
  struct(role: string, options?: { readonly alt?: string }): PdfElement
  addStructure(element: PdfElement): void
  markContent(tag: string, options?: { readonly type: string }): void
  markStructureContent(tag: string): unknown
  endMarkedContent(): void
  annotate: (x: number, y: number, width: number, height: number, options: object) => unknown
}

interface Inline {
  readonly text: string
  readonly link?: unknown
  readonly linkToDestination?: unknown
}

interface Line {
  readonly inlines: readonly Inline[]
}

interface Renderer {
  readonly pdfDocument: PdfDocument
}

type Method<This, Arguments extends readonly unknown[], Result> = (this: This, ...of: Arguments) => Result

interface RendererMethods {
  renderPages: Method<Renderer, [unknown], void>
  renderLine: Method<Renderer, [Line, number, number], void>
  renderVector: Method<Renderer, unknown[], void>
  renderImage: Method<Renderer, unknown[], void>
}

interface LayoutMethods {
  buildNextLine: Method<unknown, [object, ...unknown[]], Line | null>
}

/** What one rendering has written so far. */
interface Tagging {
  readonly document: PdfElement
  readonly elements: Map<StructureNode, PdfElement>
  /** Head rows are drawn again on each page of a table; only the first counts. */
  readonly drawn: Set<readonly Inline[]>
}

/** By the words of a line: rows that are kept together are drawn from copies of their lines, which share the words. */
const nodes = new WeakMap<readonly Inline[], StructureNode>()
const taggings = new WeakMap<PdfDocument, Tagging>()
// Not named `require`: the bundle declares one of its own in each module.
const load = createRequire(import.meta.url)
let isPatched = false

/** Makes pdfmake write tags in documents with `tagged: true`, for texts that carry a place in the structure. */
export function patchPdfmake(): void {
  if (isPatched) return
  isPatched = true
  const { default: LayoutBuilder } = load('pdfmake/js/LayoutBuilder') as {
    default: { prototype: LayoutMethods }
  }
  const { default: PdfRenderer } = load('pdfmake/js/Renderer') as {
    default: { prototype: RendererMethods }
  }
  rememberNodes(LayoutBuilder.prototype)
  tagPages(PdfRenderer.prototype)
  tagLines(PdfRenderer.prototype)
  for (const name of ['renderVector', 'renderImage'] as const) drawAsDecoration(PdfRenderer.prototype, name)
}

function rememberNodes(layout: LayoutMethods): void {
  const { buildNextLine } = layout
  layout.buildNextLine = function (node, ...rest) {
    const line = buildNextLine.call(this, node, ...rest)
    const structure = (node as { [STRUCTURE]?: StructureNode })[STRUCTURE]
    if (line && structure) nodes.set(line.inlines, structure)
    return line
  }
}

function tagPages(renderer: RendererMethods): void {
  const { renderPages } = renderer
  renderer.renderPages = function (pages) {
    const pdf = this.pdfDocument
    if (!pdf.options.tagged) return renderPages.call(this, pages)
    const document = pdf.struct('Document')
    pdf.addStructure(document)
    taggings.set(pdf, { document, elements: new Map(), drawn: new Set() })
    renderPages.call(this, pages)
    document.end()
  }
}

function tagLines(renderer: RendererMethods): void {
  const { renderLine } = renderer
  renderer.renderLine = function (line, x, y) {
    const pdf = this.pdfDocument
    const tagging = taggings.get(pdf)
    if (!tagging || line.inlines.length === 0) return renderLine.call(this, line, x, y)
    const draw = (): void => renderLine.call(this, line, x, y)
    const node = nodes.get(line.inlines)
    if (!node || tagging.drawn.has(line.inlines)) return marked(pdf, 'Pagination', draw)
    tagging.drawn.add(line.inlines)
    const element = elementOf(pdf, tagging, node)
    if (line.inlines.some((inline) => inline.link || inline.linkToDestination))
      drawLink(pdf, element, line, draw)
    else drawText(pdf, element, node.role, draw)
  }
}

function drawText(pdf: PdfDocument, element: PdfElement, tag: string, draw: () => void): void {
  const content = pdf.markStructureContent(tag)
  element.add(content)
  draw()
  pdf.endMarkedContent()
}

/** pdfmake draws one annotation for each word of a link; all of them belong to one element. */
function drawLink(pdf: PdfDocument, parent: PdfElement, line: Line, draw: () => void): void {
  const words = line.inlines.map((inline) => inline.text).join('')
  const link = pdf.struct('Link', { alt: words })
  parent.add(link)
  const { annotate } = pdf
  pdf.annotate = (x, y, width, height, options) =>
    // pdfkit writes String objects as text strings and plain strings as names.
    annotate.call(pdf, x, y, width, height, {
      ...options,
      structParent: link,
      Contents: Object(words) as object,
    })
  try {
    drawText(pdf, link, 'Link', draw)
  } finally {
    pdf.annotate = annotate
  }
}

/** Elements are made when the first of their content is drawn, so that they stand in reading order. */
function elementOf(pdf: PdfDocument, tagging: Tagging, node: StructureNode): PdfElement {
  const known = tagging.elements.get(node)
  if (known) return known
  const element = pdf.struct(node.role)
  const parent = node.parent ? elementOf(pdf, tagging, node.parent) : tagging.document
  parent.add(element)
  tagging.elements.set(node, element)
  return element
}

function drawAsDecoration(renderer: RendererMethods, name: 'renderVector' | 'renderImage'): void {
  const original = renderer[name]
  renderer[name] = function (...of) {
    const pdf = this.pdfDocument
    if (!taggings.has(pdf)) return original.apply(this, of)
    marked(pdf, 'Layout', () => original.apply(this, of))
  }
}

function marked(pdf: PdfDocument, type: 'Pagination' | 'Layout', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}
