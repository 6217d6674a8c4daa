/** A piece of a page, the same whatever it is saved as. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** Each line is a paragraph. */
  | { readonly kind: 'words'; readonly text: string }
  /** "Owner: Clerk"; pairs without words are left out. */
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [label: string, words: string])[] }
  | {
      readonly kind: 'table'
      /** Parts of the width of the page, which add up to 1. */
      readonly widths: readonly number[]
      /** A word for each column; none is empty. */
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** A document of Improvement. Plain data: it travels to the process that makes PDFs. */
export interface PrintedPage {
  /** Above the title. */
  readonly whose: string
  /** Such as `#2b5a4c`. */
  readonly accent: string
  readonly title: string
  /** Below the title. */
  readonly line: string
  /** What is said of its confidence, in its own colour; empty where everybody may read it. */
  readonly closedLine: string
  readonly blocks: readonly PageBlock[]
}

/** Paragraphs of words, without those that are empty. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
