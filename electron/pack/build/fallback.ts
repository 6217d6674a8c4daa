import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'

/** Whether a font can draw a character. */
export type Covers = (codePoint: number) => boolean

/**
 * The text font has no arrows, ticks or mathematics, and clerks paste them. Runs of such characters are set in the other
 * font; what neither has is shown as "?", since an empty box says less. pdfmake itself knows no second choice of font.
 */
export function withFallback(
  definition: TDocumentDefinitions,
  fonts: { readonly text: Covers; readonly other: Covers; readonly otherName: string },
): TDocumentDefinitions {
  const isPlain = (text: string): boolean => Array.from(text).every((letter) => covers(fonts.text, letter))
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node === 'string') return isPlain(node) ? node : { text: runsOf(node) }
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visitEntry(key, value)]))
  }
  const visitEntry = (key: string, value: unknown): unknown => {
    if (key === 'text' && typeof value === 'string') return isPlain(value) ? value : runsOf(value)
    return NESTED.has(key) ? visit(value) : value
  }
  const runsOf = (text: string): { text: string; font?: string }[] =>
    splitRuns(text, (letter) => covers(fonts.text, letter)).map(({ isCovered, run }) =>
      isCovered ? { text: run } : { text: drawable(run, fonts.other), font: fonts.otherName },
    )
  const { header } = definition
  return {
    ...definition,
    content: visit(definition.content) as Content,
    ...(typeof header === 'function' ? { header: (...of) => visit(header(...of)) as Content } : {}),
  }
}

/** The keys of pdfmake under which more content stands. */
const NESTED = new Set(['text', 'stack', 'columns', 'table', 'body', 'ul', 'ol'])

function covers(font: Covers, letter: string): boolean {
  return letter === '\n' || font(letter.codePointAt(0) ?? 0)
}

function drawable(run: string, font: Covers): string {
  return Array.from(run, (letter) => (covers(font, letter) ? letter : '?')).join('')
}

function splitRuns(text: string, test: (letter: string) => boolean): { isCovered: boolean; run: string }[] {
  const runs: { isCovered: boolean; run: string }[] = []
  for (const letter of Array.from(text)) {
    const isCovered = test(letter)
    const last = runs.at(-1)
    if (last?.isCovered === isCovered) last.run += letter
    else runs.push({ isCovered, run: letter })
  }
  return runs
}
