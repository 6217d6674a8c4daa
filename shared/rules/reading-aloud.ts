import type { Accessibility } from '../entities/accessibility.ts'
import type { Examination } from '../entities/paper.ts'
import { plural } from '../words/dates.ts'

/** How a paper stands with readers who hear it. */
export type AloudStanding = 'tagged' | 'untagged' | 'unreadable' | 'picture' | 'unknown'

export interface AloudReport {
  readonly standing: AloudStanding
  /** One sentence. */
  readonly summary: string
  /** What was found, each a short sentence; `isGood` false: it could be better. */
  readonly findings: readonly { readonly isGood: boolean; readonly words: string }[]
  /** What the clerk can do, the most useful first; none: nothing to do. */
  readonly advice: readonly string[]
}

type Examined = Pick<Examination, 'kind' | 'pageCount' | 'isTagged' | 'hasText' | 'accessibility'>

/** @returns `unknown` for what could not be read, and for papers looked at before this was asked */
export function aloudStanding({ pageCount, isTagged, hasText, accessibility }: Examined): AloudStanding {
  if (pageCount === null || hasText === null) return 'unknown'
  if (!hasText) return 'picture'
  const { fonts = 0, unreadableFonts = 0 } = accessibility ?? {}
  if (fonts > 0 && unreadableFonts === fonts) return 'unreadable'
  return isTagged ? 'tagged' : 'untagged'
}

/** What a screen reader makes of one paper, in words for the clerk; null where nothing is known. */
export function aloudReport(examined: Examined): AloudReport | null {
  const standing = aloudStanding(examined)
  const { accessibility: found } = examined
  if (standing === 'unknown') return null
  const summary = found?.tags === 'broken' ? BROKEN : SUMMARIES[standing]
  if (!found || standing === 'picture') {
    return { standing, summary, findings: [], advice: ADVICE[standing] }
  }
  const isTagged = found.tags === 'tagged'
  return {
    standing,
    summary,
    findings: [...wordsFound(found), ...(isTagged ? tagsFound(found) : []), ...labelsFound(found)],
    advice: [...ADVICE[standing], ...(isTagged ? tagAdvice(found) : []), ...labelAdvice(found)],
  }
}

const SUMMARIES: Record<Exclude<AloudStanding, 'unknown'>, string> = {
  tagged: 'It can be read aloud, and it is tagged: a screen reader knows its headings, lists and tables.',
  untagged: 'It can be read aloud, but it is not tagged: headings, lists and tables are not known as such.',
  unreadable: 'It cannot be read aloud: it shows words, but no program can tell which letters they are.',
  picture: 'It is a picture only: it cannot be read aloud or searched.',
}
const BROKEN =
  'It can be read aloud, but its tags are broken. The pack leaves them out, as if it were not tagged.'

const SAVE_AGAIN =
  'Ask the author to save it as a PDF again. In Word: Save as, PDF, Options, “Document structure tags for accessibility”. In LibreOffice: Export as PDF, “Universal accessibility (PDF/UA)”. “Print to PDF” loses the tags.'

const ADVICE: Record<Exclude<AloudStanding, 'unknown'>, readonly string[]> = {
  tagged: [],
  untagged: [SAVE_AGAIN],
  unreadable: [SAVE_AGAIN],
  picture: [
    'Ask the author for the file that it was made from, such as the Word document. If there is only paper, scan it again with text recognition (OCR) switched on.',
    'If a picture is what it is, such as a plan or a photograph, say in the agenda or on its cover sheet what it shows.',
  ],
}

interface Finding {
  readonly isGood: boolean
  readonly words: string
}

function wordsFound({ fonts, unreadableFonts }: Accessibility): Finding[] {
  if (unreadableFonts === 0) return []
  return [
    { isGood: false, words: `Some words cannot be told: ${unreadableFonts} of ${plural(fonts, 'font')}.` },
  ]
}

function tagsFound(found: Accessibility): Finding[] {
  const { headings, tables, tablesWithoutHeads, figures, figuresWithoutWords } = found
  return [
    headings > 0
      ? { isGood: true, words: `${plural(headings, 'heading')}.` }
      : { isGood: false, words: 'No headings.' },
    ...counted(tables, 'table', tablesWithoutHeads, 'without a head row'),
    ...counted(figures, 'picture', figuresWithoutWords, 'without a description'),
  ]
}

function counted(count: number, thing: string, lacking: number, lack: string): Finding[] {
  if (count === 0) return []
  return [
    { isGood: lacking === 0, words: `${plural(count, thing)}${lacking > 0 ? `, ${lacking} ${lack}` : ''}.` },
  ]
}

function labelsFound({ hasTitle, language }: Accessibility): Finding[] {
  return [
    { isGood: hasTitle, words: hasTitle ? 'It has a title.' : 'It has no title of its own.' },
    {
      isGood: language !== null,
      words:
        language === null ? 'It does not say its language.' : `Its language is ${languageName(language)}.`,
    },
  ]
}

function languageName(code: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' }).of(code) ?? code
}

function tagAdvice({ headings, tablesWithoutHeads, figuresWithoutWords }: Accessibility): string[] {
  return [
    headings === 0 ? 'Ask the author to use heading styles for headings, not large bold text.' : '',
    tablesWithoutHeads > 0
      ? 'Ask the author to mark the first row of each table as its head: in Word, Table Layout, “Repeat Header Rows”.'
      : '',
    figuresWithoutWords > 0
      ? 'Ask the author to describe each picture in words: in Word, right-click the picture, “View Alt Text”.'
      : '',
  ].filter(Boolean)
}

function labelAdvice({ hasTitle, language }: Accessibility): string[] {
  if (hasTitle && language !== null) return []
  const what = [
    hasTitle ? '' : 'a title (in Word: File, Info)',
    language ? '' : 'a language (Review, Language)',
  ]
  return [`Ask the author to give the document ${what.filter(Boolean).join(' and ')} before saving it.`]
}

/** How many papers can be read aloud, for the pack as a whole; empty where there is nothing to say. */
export function aloudSummary(papers: readonly Examined[]): string {
  const standings = papers.map(aloudStanding).filter((standing) => standing !== 'unknown')
  const count = (...which: AloudStanding[]) => standings.filter((each) => which.includes(each)).length
  const aloud = count('tagged', 'untagged')
  const total = standings.length
  if (total === 0) return ''
  if (total === 1 && aloud === 1) return 'The paper can be read aloud.'
  return [
    `${aloud === total ? `All ${total}` : `${aloud} of ${total}`} ${total === 1 ? 'paper' : 'papers'} can be read aloud.`,
    tell(count('picture'), 'a picture only', 'pictures only'),
    tell(count('unreadable'), 'in letters that no program can tell', 'in letters that no program can tell'),
    tell(count('untagged'), 'not tagged', 'not tagged'),
  ]
    .filter(Boolean)
    .join(' ')
}

function tell(count: number, one: string, many: string): string {
  if (count === 0) return ''
  return count === 1 ? `One is ${one}.` : `${count} are ${many}.`
}
