import type { MinuteList, MinuteParagraph, MinuteText } from '../entities/minute-text.ts'

type Block = MinuteParagraph | MinuteList
type Run = NonNullable<MinuteParagraph['content']>[number]

/** A line of the minutes as words alone. */
export type MinuteLine = { readonly lineId: string | null; readonly text: string }

const paragraphsOf = (block: Block): MinuteParagraph[] =>
  block.type === 'paragraph' ? [block] : block.content.flatMap((each) => each.content.flatMap(paragraphsOf))

const wordsOf = (run: Run): string => (run.type === 'text' ? run.text : '\n')

const textOf = ({ content = [] }: MinuteParagraph): string => content.map(wordsOf).join('')

/** The lines of a text in order, those without words left out. A line break within one is `\n`. */
export const linesOf = (text: MinuteText): MinuteLine[] =>
  text.content
    .flatMap(paragraphsOf)
    .map((paragraph) => ({ lineId: paragraph.attrs.id, text: textOf(paragraph) }))
    .filter((line) => line.text.trim() !== '')

/**
 * The text with `now` in place of the line that says `was`: the one of that id, else the first that says so. What stays
 * of the line keeps its bold and italic; a line left with no words is kept empty. Null where no line says `was` (any
 * more): then nothing can be put in its place.
 */
export function correctedText(
  text: MinuteText,
  { lineId, was, now }: { readonly lineId: string | null; readonly was: string; readonly now: string },
): MinuteText | null {
  const all = text.content.flatMap(paragraphsOf).filter((paragraph) => sameWords(textOf(paragraph), was))
  const found = all.find(({ attrs }) => lineId !== null && attrs.id === lineId) ?? all[0]
  if (found === undefined) return null
  const put = (block: Block): Block =>
    block.type === 'paragraph'
      ? block === found
        ? withWords(block, now)
        : block
      : {
          ...block,
          content: block.content.map((each) => ({ ...each, content: each.content.map(put) })),
        }
  return { ...text, content: text.content.map(put) }
}

/** The text with one more line at its end, broken where the words are. */
export const withLine = (text: MinuteText, id: string, words: string): MinuteText => ({
  ...text,
  content: [
    ...text.content,
    { type: 'paragraph', attrs: { id, tag: null }, content: runsOf(words, undefined) },
  ],
})

/** What was sent through a form has lost the spaces at its ends. */
const sameWords = (a: string, b: string): boolean => a.trim() === b.trim()

/** A paragraph with other words: the runs at both ends that are the same stay, what differs is put between. */
function withWords(paragraph: MinuteParagraph, now: string): MinuteParagraph {
  const { content: _old, ...rest } = paragraph
  const was = textOf(paragraph)
  const head = sharedStart(was, now)
  const tail = sharedStart(reversed(was.slice(head)), reversed(now.slice(head)))
  const content = merged([
    ...cut(paragraph, 0, head),
    ...runsOf(now.slice(head, now.length - tail), marksAt(paragraph, head)),
    ...cut(paragraph, was.length - tail, was.length),
  ])
  return content.length === 0 ? rest : { ...rest, content }
}

const reversed = (words: string): string => Array.from(words).toReversed().join('')

/** How long both begin alike, in letters; a letter of two halves, such as an emoji, is never parted. */
function sharedStart(a: string, b: string): number {
  const others = Array.from(b)
  const letters = Array.from(a)
  const differs = letters.findIndex((letter, index) => letter !== others[index])
  return (differs === -1 ? letters : letters.slice(0, differs)).join('').length
}

/** The runs between two places, counted in letters. */
function cut({ content = [] }: MinuteParagraph, from: number, to: number): Run[] {
  let at = 0
  return content.flatMap((run): Run[] => {
    const [start, words] = [at, wordsOf(run)]
    at += words.length
    const part = words.slice(Math.max(from - start, 0), Math.max(to - start, 0))
    if (part === '') return []
    return run.type === 'text' ? [{ ...run, text: part }] : [run]
  })
}

type Marks = Extract<Run, { type: 'text' }>['marks']

/** What is put in looks as what it takes the place of. */
function marksAt(paragraph: MinuteParagraph, at: number): Marks {
  const [run] = cut(paragraph, at, at + 1)
  return run?.type === 'text' ? run.marks : undefined
}

const runsOf = (words: string, marks: Marks): Run[] =>
  words
    .split('\n')
    .flatMap((text, index): Run[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' as const }]),
      ...(text === '' ? [] : [{ type: 'text' as const, text, ...(marks && { marks }) }]),
    ])

/** Neighbours that look alike become one run, as the editor keeps them. */
const merged = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1)
    if (run.type === 'text' && last?.type === 'text' && isSameLook(last, run))
      return [...done.slice(0, -1), { ...last, text: last.text + run.text }]
    return [...done, run]
  }, [])

const isSameLook = (a: { readonly marks?: Marks }, b: { readonly marks?: Marks }): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
