import type { Content } from 'pdfmake/interfaces'
import { formatDay, formatTime } from '@shared/words/dates.ts'
import { OPEN } from '../../pack/build/styles.ts'
import { sortAttachments, type LetterAttachment } from './attachments.ts'
import type { Converted, ConvertingPorts } from './converted.ts'
import { paragraphs } from './text.ts'
import { assertNotTooLong, heading, meant, setPages, withoutMarks } from './text-page.ts'

/** An e-mail, whatever file it came in. */
export interface Letter {
  readonly subject: string
  readonly from: string
  readonly to: string
  readonly cc: string
  /** Instant; null where it does not say. */
  readonly sentAt: Date | null
  /** Readable text. */
  readonly body: string
  readonly attachments: readonly LetterAttachment[]
}

/**
 * An e-mail as a paper: who wrote what to whom and when, then what they wrote. Documents that came with it become papers
 * of their own; what is no document is left out, and said so.
 */
export async function letterAsPdf(letter: Letter, { fontsFolder }: ConvertingPorts): Promise<Converted> {
  assertNotTooLong(letter.body)
  const title = withoutMarks(letter.subject).trim()
  const body = withoutMarks(letter.body).trim()
  const { documents, leftOut } = sortAttachments(letter.attachments)
  const rows = [
    ['From', letter.from],
    ['To', letter.to],
    ['Copied to', letter.cc],
    ['Sent', letter.sentAt === null ? '' : sentWords(letter.sentAt)],
    ['With it', documents.map(({ fileName }) => fileName).join(', ')],
  ].filter(([, words]) => words !== '')
  const content: Content[] = [
    heading(1, title || 'E-mail without a subject'),
    particulars(rows),
    ...paragraphs(body || '(The message has no text.)'),
  ]
  const words = [title, body, ...rows.flat()].join('\n')
  const { pdf, notes } = await setPages({ title: title || 'E-mail', content, words }, fontsFolder)
  return {
    pdf,
    how: 'email',
    notes: [...notes, ...leftOut],
    title: title.slice(0, 300) || null,
    innerFiles: documents,
  }
}

function particulars(rows: readonly (readonly string[])[]): Content {
  const body = rows.map(([label = '', words = '']) => [{ text: label, style: 'label' }, withoutMarks(words)])
  const table = { widths: [70, '*'], body }
  return meant({ table, layout: OPEN, margin: [0, 0, 0, 18] }, { is: 'table', hasRowHeads: true })
}

/** As a clock here would have shown it, wherever it was written. */
function sentWords(sentAt: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(sentAt)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  const day = `${part('year')}-${part('month')}-${part('day')}`
  return `${formatDay(day)}, ${formatTime(`${part('hour')}:${part('minute')}`)}`
}
