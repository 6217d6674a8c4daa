/* The parts of pdfkit and pdfmake that tags need; their own types leave them out. */

export interface PdfElement {
  readonly dictionary: { readonly data: Record<string, unknown> }
  add(child: unknown): void
  end(): void
}

export interface PdfDocument {
  readonly options: { readonly tagged?: boolean }
  readonly page: { readonly annotations: readonly object[]; readonly dictionary: object }
  struct(role: string, options?: { readonly alt?: string; readonly bbox?: readonly number[] }): PdfElement
  addStructure(element: PdfElement): void
  markContent(tag: string, options?: { readonly type: string }): void
  markStructureContent(tag: string): unknown
  endMarkedContent(): void
  link: DrawLink
  goTo: DrawLink
}

export type DrawLink = (
  x: number,
  y: number,
  width: number,
  height: number,
  target: unknown,
  options?: object,
) => unknown

export interface Inline {
  readonly text: string
  readonly link?: unknown
  readonly linkToDestination?: unknown
}

export interface Line {
  readonly inlines: readonly Inline[]
  getHeight(): number
  getAscenderHeight(): number
}

export interface Picture {
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
}

export interface Renderer {
  readonly pdfDocument: PdfDocument
}

/** A page with what is to be drawn on it. */
export interface LaidPage {
  readonly items: readonly { readonly item: { readonly id?: string } }[]
}
