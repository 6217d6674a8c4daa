import type { PackFacts } from './build/facts.ts'
import type { FontTable } from './fontkit.ts'
import type { LaidOutPages } from './lay-out.ts'
import type { PackModel } from './model.ts'

/** What our own pages are laid out from. Plain data: it travels to another thread. */
export interface LayoutOrder {
  readonly model: PackModel
  readonly facts: Omit<PackFacts, 'numbers'>
  readonly fontsFolder: string
}

/** Lays out our own pages, and reads the fonts of stamps: what needs pdfmake and fontkit. */
export interface Layouts {
  layOut(order: LayoutOrder): Promise<LaidOutPages>
  readFont(path: string): Promise<FontTable>
}

/** In the thread of the caller. The libraries are loaded when they are first needed: they are large. */
export const layoutsHere: Layouts = {
  layOut: async (order) => await (await import('./lay-out.ts')).layOut(order),
  readFont: async (path) => (await import('./fontkit.ts')).readFontTable(path),
}
