import type { MinuteList, MinuteParagraph, MinuteText } from '@shared/entities/minute-text.ts'
import type { Content, ContentText } from 'pdfmake/interfaces'
import { list } from '../../pack/build/parts.ts'

/** What was written under an item, block by block: paragraphs and lists, with bold and italic as it was typed. */
export const buildText = ({ content }: MinuteText, gap: number): Content[] =>
  content.map((block) => (block.type === 'paragraph' ? whole(paragraph(block, gap)) : listOf(block, gap, 0)))

/** About five lines. */
const SHORT = 450

/** A short paragraph is not broken over two pages: no line of it stands alone. */
const whole = (text: ContentText): Content =>
  lengthOf(text) < SHORT ? { stack: [text], unbreakable: true } : text

const lengthOf = ({ text }: ContentText): number => JSON.stringify(text).length

const paragraph = ({ content = [] }: MinuteParagraph, gap: number): ContentText => ({
  text: content.map((piece): ContentText =>
    piece.type === 'hardBreak'
      ? { text: '\n' }
      : {
          text: piece.text,
          ...(isMarked(piece, 'bold') && { bold: true }),
          ...(isMarked(piece, 'italic') && { italics: true }),
        },
  ),
  margin: [0, 0, 0, gap],
})

const isMarked = (
  { marks = [] }: { readonly marks?: readonly { readonly type: string }[] | undefined },
  type: 'bold' | 'italic',
): boolean => marks.some((mark) => mark.type === type)

const listOf = ({ type, content }: MinuteList, gap: number, depth: number): Content => {
  const items = content.map(({ content: blocks }): Content => ({
    stack: blocks.map((block) =>
      block.type === 'paragraph' ? paragraph(block, gap / 3) : listOf(block, gap, depth + 1),
    ),
  }))
  return list(items, type === 'orderedList', [depth === 0 ? 2 : 0, 0, 0, depth === 0 ? gap * 0.7 : 0])
}
