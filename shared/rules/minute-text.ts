import type { LineTag, MinuteList, MinuteParagraph, MinuteText } from '../entities/minute-text.ts'

/** Nothing written yet. */
export const noText: MinuteText = { type: 'doc', content: [] }

/** Every line of a text in reading order, those in lists too. */
export const linesOf = (text: MinuteText): readonly MinuteParagraph[] => text.content.flatMap(linesIn)

const linesIn = (node: MinuteParagraph | MinuteList): MinuteParagraph[] =>
  node.type === 'paragraph'
    ? [node]
    : node.content.flatMap((item) => item.content.flatMap((each) => linesIn(each)))

/** The words of one line, without bold and italic; a break within it is a space. */
export const wordsOfLine = (line: MinuteParagraph): string =>
  (line.content ?? [])
    .map((part) => (part.type === 'text' ? part.text : ' '))
    .join('')
    .trim()

/** Whether nothing at all is written. */
export const isBlank = (text: MinuteText): boolean => linesOf(text).every((line) => wordsOfLine(line) === '')

/** All words, one line each. */
export const wordsOfText = (text: MinuteText): string => linesOf(text).map(wordsOfLine).join('\n')

/** One tagged line, and where it stands. */
export type TaggedLine<Item> = {
  readonly item: Item
  readonly lineId: string | null
  readonly tag: LineTag
  readonly words: string
  readonly isClosed: boolean
}

/** Every tagged line with words in it, item by item, the open text before the confidential one. */
export const taggedLines = <Item extends { readonly text: MinuteText; readonly closedText: MinuteText }>(
  items: readonly Item[],
): TaggedLine<Item>[] => items.flatMap((item) => [...taggedIn(item, false), ...taggedIn(item, true)])

const taggedIn = <Item extends { readonly text: MinuteText; readonly closedText: MinuteText }>(
  item: Item,
  isClosed: boolean,
): TaggedLine<Item>[] =>
  linesOf(isClosed ? item.closedText : item.text).flatMap((line) => {
    const words = wordsOfLine(line)
    const { tag, id } = line.attrs
    return tag === null || words === '' ? [] : [{ item, lineId: id, tag, words, isClosed }]
  })
