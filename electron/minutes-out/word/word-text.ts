import type { MinuteList, MinuteParagraph, MinuteText } from '@shared/entities/minute-text.ts'
import { Paragraph, TextRun } from 'docx'
import { BULLETS, DEEPEST, NUMBER_WIDTH, NUMBERS } from './word-styles.ts'

/** A counter: each numbered list starts again at 1. */
export interface Instances {
  next: number
}

/** What was written under an item as paragraphs and lists of Word. */
export const wordText = ({ content }: MinuteText, instances: Instances): Paragraph[] =>
  content.flatMap((block) =>
    block.type === 'paragraph'
      ? [new Paragraph({ children: runsOf(block), indent: { left: NUMBER_WIDTH } })]
      : listOf(block, 0, instances),
  )

const runsOf = ({ content = [] }: MinuteParagraph): TextRun[] =>
  content.map((piece) => {
    if (piece.type === 'hardBreak') return new TextRun({ break: 1 })
    const marks = new Set(piece.marks?.map(({ type }) => type))
    return new TextRun({
      text: wordSafe(piece.text),
      ...(marks.has('bold') && { bold: true }),
      ...(marks.has('italic') && { italics: true }),
    })
  })

const listOf = ({ type, content }: MinuteList, depth: number, instances: Instances): Paragraph[] => {
  const instance = instances.next++
  const numbering = {
    reference: type === 'orderedList' ? NUMBERS : BULLETS,
    level: Math.min(depth, DEEPEST),
    instance,
  }
  return content.flatMap(({ content: blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.type !== 'paragraph') return listOf(block, depth + 1, instances)
      const place =
        index === 0 ? { numbering } : { indent: { left: NUMBER_WIDTH + 360 * (numbering.level + 1) } }
      return [new Paragraph({ children: runsOf(block), spacing: { after: 60 }, ...place })]
    }),
  )
}

/** Control characters are no XML: one would make the whole file unreadable. */
export const wordSafe = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
