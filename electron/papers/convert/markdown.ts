import { lexer } from 'marked'
import { plural } from '@shared/words/dates.ts'
import { decodeText } from '../../pack/papers/decode-text.ts'
import { notAPdf } from '../../pack/papers/problems.ts'
import { CannotConvert, type Converted, type ConvertingPorts } from './converted.ts'
import { blocksOf } from './markdown-blocks.ts'
import type { LeftOut } from './markdown-inlines.ts'
import { assertNotTooLong, setPages, withoutMarks } from './text-page.ts'

/**
 * A Markdown text on pages: headings, lists, tables, quotations, links. What it would fetch (pictures) and what is not
 * Markdown (HTML) is left out, and said so.
 */
export async function markdownAsPdf(
  bytes: Uint8Array,
  fileName: string,
  { fontsFolder }: ConvertingPorts,
): Promise<Converted> {
  const text = decodeText(bytes)
  if (text === null) throw new CannotConvert(notAPdf('unknown'))
  assertNotTooLong(text)
  const words = withoutFrontMatter(withoutMarks(text))
  const leftOut: LeftOut = { html: 0, pictures: 0 }
  const tokens = lexer(words, { gfm: true })
  const content = blocksOf(tokens, leftOut)
  const first = tokens.find((token) => token.type === 'heading' && token.depth === 1)
  const title = first?.type === 'heading' ? first.text : fileName
  const { pdf, notes } = await setPages({ title, content, words }, fontsFolder)
  return { pdf, how: 'markdown', notes: [...notes, ...notesOn(leftOut)] }
}

/** What some programs write at the top for themselves: lines between two of `---`. */
const withoutFrontMatter = (text: string): string =>
  text.replace(/^---\n(?:[\w-]+:.*\n|[ \t-].*\n)*?---\n/, '')

const notesOn = ({ html, pictures }: LeftOut): string[] => [
  ...(pictures > 0
    ? [
        `${plural(pictures, 'picture')} left out: the file only says where they are. Add them as papers, if needed.`,
      ]
    : []),
  ...(html > 0 ? ['HTML in the text was left out: look through it once.'] : []),
]
