/**
 * What a piece of a definition is to a screen reader, where its style and shape do not say it. Builders do not write
 * this themselves: the helpers of `build/parts.ts` do.
 */
export type Meaning =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 }
  /** A picture that says something; one without this is decoration. */
  | { readonly is: 'figure'; readonly alt: string }
  /** A table of data. Its head is the first `headerRows`; with `hasRowHeads` the first cell of each row is one too. */
  | { readonly is: 'table'; readonly hasRowHeads: boolean }
  /** A table that only sets things side by side. */
  | { readonly is: 'layout' }
  /** A table of contents: columns label, title, page. `levels`, from 0, row by row. */
  | { readonly is: 'contents'; readonly levels: readonly number[] }

/** Under this key a node of a definition carries its meaning; pdfmake passes it on unread. */
export const MEANING = 'meaning'

/** One element of the structure tree that a screen reader follows: what a piece of content is, and within what. */
export interface StructureNode {
  readonly role: string
  /** `null`: right below the document. */
  readonly parent: StructureNode | null
  readonly attributes?: StructureAttributes
  /**
   * Elements that are made together with this one, in this order, though nothing may be drawn in them: a row has as
   * many cells as any other, and a label stands before what it labels.
   */
  readonly parts?: readonly StructureNode[]
  /** Of a text: the words of each link in it, in order. Of a link: its words. */
  readonly phrases?: readonly string[]
}

export interface StructureAttributes {
  readonly alt?: string
  readonly scope?: 'Column' | 'Row'
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly numbering?: 'Decimal' | 'Disc'
  /** Of a figure: left, top, right, bottom in points from the top left of its page. */
  readonly box?: readonly number[]
}

/** Under this key a text, picture or list marker of a definition carries its place in the structure. */
export const STRUCTURE = 'structure'
/** Under this key an item of a list carries the place of its marker. */
export const MARKER = 'structureOfMarker'
