import type { Content } from 'pdfmake/interfaces'
import { decodeText } from '../../pack/papers/decode-text.ts'
import { notAPdf } from '../../pack/papers/problems.ts'
import { CannotConvert, type Converted, type ConvertingPorts } from './converted.ts'
import { assertNotTooLong, setPages, withoutMarks } from './text-page.ts'

/**
 * Plain text on pages. Its lines stay as they are, since in plain text they may mean something; an empty line parts
 * paragraphs.
 */
export async function textAsPdf(
  bytes: Uint8Array,
  fileName: string,
  { fontsFolder }: ConvertingPorts,
): Promise<Converted> {
  const text = decodeText(bytes)
  if (text === null) throw new CannotConvert(notAPdf('unknown'))
  assertNotTooLong(text)
  const words = withoutMarks(text)
  const { pdf, notes } = await setPages({ title: fileName, content: paragraphs(words), words }, fontsFolder)
  return { pdf, how: 'text', notes }
}

/** Paragraphs with their own line breaks. */
export function paragraphs(text: string): Content[] {
  return text
    .replaceAll('\t', '    ')
    .replaceAll('\f', '\n\n')
    .split(/\n(?: *\n)+/)
    .filter((each) => each.trim() !== '')
    .flatMap((each) => inPieces(each.trimEnd()))
    .map(({ text: piece, isLast }) => ({
      text: piece,
      preserveLeadingSpaces: true,
      margin: [0, 0, 0, isLast ? 8 : 0],
    }))
}

/** Setting a paragraph takes time by the square of its length. */
const LONGEST_PIECE = 1000

function inPieces(paragraph: string): { text: string; isLast: boolean }[] {
  const pieces: { text: string; isLast: boolean }[] = []
  for (let from = 0; from < paragraph.length;) {
    const end = from + LONGEST_PIECE
    const gap = Math.max(paragraph.lastIndexOf('\n', end), paragraph.lastIndexOf(' ', end))
    const to = end >= paragraph.length ? paragraph.length : gap > from ? gap + 1 : end
    pieces.push({ text: paragraph.slice(from, to).replace(/\n$/, ''), isLast: to === paragraph.length })
    from = to
  }
  return pieces
}
