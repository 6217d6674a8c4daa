import type { LineTag, MinuteParagraph, MinuteText } from '@shared/entities/minute-text.ts'

/** One line of a minute; its id is left out unless given. */
export const aLine = (
  words: string,
  tag: LineTag | null = null,
  id: string | null = null,
): MinuteParagraph => ({
  type: 'paragraph',
  attrs: { id, tag },
  ...(words === '' ? {} : { content: [{ type: 'text', text: words }] }),
})

/** A minute of one line. */
export const aText = (words: string, tag: LineTag | null = null): MinuteText => ({
  type: 'doc',
  content: [aLine(words, tag)],
})
