import { createRequire } from 'node:module'
import { noteAnchors } from './anchors.ts'
import { MARKER, STRUCTURE, type StructureNode } from './meaning.ts'
import { artifact, drawFigure, drawLine, endTagging, startTagging, taggingOf } from './tagging.ts'
import type { Inline, LaidPage, Line, Picture, Renderer } from './pdfkit-types.ts'

/*
 * pdfmake 0.3.11 lays pages out on pdfkit, which can write structure tags, but never asks it to. These patches of two
 * of its classes do. They rest on paths and names that are private to that version: it is pinned, and the tests of
 * tagged packs fail when they no longer fit.
 */

type Method<This, Arguments extends readonly unknown[], Result> = (this: This, ...of: Arguments) => Result

interface RendererMethods {
  renderPages: Method<Renderer, [readonly LaidPage[]], void>
  renderLine: Method<Renderer, [Line, number, number], void>
  renderVector: Method<Renderer, [object], void>
  renderImage: Method<Renderer, [Picture], void>
}

interface LayoutMethods {
  buildNextLine: Method<unknown, [object, ...unknown[]], Line | null>
  processList: Method<unknown, [boolean, ListNode], void>
}

interface ListNode {
  readonly ol?: readonly ListItem[]
  readonly ul?: readonly ListItem[]
}

interface ListItem {
  readonly [MARKER]?: StructureNode
  readonly listMarker?: { readonly canvas?: readonly Placed[]; readonly _inlines?: readonly Placed[] }
}

/** A piece of drawing with its place in the structure. Kept on it, since pdfmake draws some pieces from copies. */
interface Placed {
  [STRUCTURE]?: StructureNode
}

/** By the words of a line: rows that are kept together are drawn from copies of their lines, which share the words. */
const nodes = new WeakMap<readonly Inline[], StructureNode>()
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
  rememberLines(LayoutBuilder.prototype)
  rememberMarkers(LayoutBuilder.prototype)
  tagPages(PdfRenderer.prototype)
  tagLines(PdfRenderer.prototype)
  tagDrawings(PdfRenderer.prototype)
  tagPictures(PdfRenderer.prototype)
}

function rememberLines(layout: LayoutMethods): void {
  const { buildNextLine } = layout
  layout.buildNextLine = function (node, ...rest) {
    const line = buildNextLine.call(this, node, ...rest)
    const structure = (node as Placed)[STRUCTURE]
    if (line && structure) nodes.set(line.inlines, structure)
    return line
  }
}

/** The marker of an item in a list is a drawing (a dot) or a line of its own (a number). */
function rememberMarkers(layout: LayoutMethods): void {
  const { processList } = layout
  layout.processList = function (isOrdered, node) {
    for (const { listMarker, [MARKER]: place } of node.ol ?? node.ul ?? []) {
      const [piece] = listMarker?.canvas ?? listMarker?._inlines ?? []
      if (piece && place) piece[STRUCTURE] = place
    }
    processList.call(this, isOrdered, node)
  }
}

function tagPages(renderer: RendererMethods): void {
  const { renderPages } = renderer
  renderer.renderPages = function (pages) {
    if (!this.pdfDocument.options.tagged) return renderPages.call(this, pages)
    noteAnchors(this.pdfDocument, pages)
    startTagging(this.pdfDocument)
    renderPages.call(this, pages)
    endTagging(this.pdfDocument)
  }
}

function tagLines(renderer: RendererMethods): void {
  const { renderLine } = renderer
  renderer.renderLine = function (line, x, y) {
    const tagging = taggingOf(this.pdfDocument)
    if (!tagging || line.inlines.length === 0) return renderLine.call(this, line, x, y)
    const node = nodes.get(line.inlines) ?? (line.inlines[0] as Placed)[STRUCTURE]
    const draw = (part: Line): void => renderLine.call(this, part, x, y)
    drawLine(tagging, line, node, draw)
  }
}

/** Rules, boxes and backgrounds are decoration; the dot of a list is its label. */
function tagDrawings(renderer: RendererMethods): void {
  const { renderVector } = renderer
  renderer.renderVector = function (vector) {
    const tagging = taggingOf(this.pdfDocument)
    const draw = (): void => renderVector.call(this, vector)
    const node = (vector as Placed)[STRUCTURE]
    if (!tagging) draw()
    else if (node) tagging.draw(node, draw)
    else artifact(tagging.pdf, 'Layout', draw)
  }
}

function tagPictures(renderer: RendererMethods): void {
  const { renderImage } = renderer
  renderer.renderImage = function (picture) {
    const tagging = taggingOf(this.pdfDocument)
    const draw = (): void => renderImage.call(this, picture)
    const node = (picture as Placed)[STRUCTURE]
    if (!tagging) draw()
    else if (node) drawFigure(tagging, picture, node, draw)
    else artifact(tagging.pdf, 'Layout', draw)
  }
}
