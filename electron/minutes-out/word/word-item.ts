import type { PrintedAction, PrintedItem } from '@shared/entities/minutes-model.ts'
import { BorderStyle, HeadingLevel, LineRuleType, Paragraph, type Table, TabStopType, TextRun } from 'docx'
import { DONE, isRendered, resolutionWords, standingOf } from '../build/words.ts'
import { CLOSED, LATE, NUMBER_WIDTH, SOFT, styleId, TEXT_WIDTH } from './word-styles.ts'
import { wordTable, type WordCell } from './word-table.ts'
import { type Instances, wordSafe, wordText } from './word-text.ts'

/** One item: a real heading with its number, and what was minuted set in below it. */
export const wordItem = (item: PrintedItem, accent: string, instances: Instances): (Paragraph | Table)[] => {
  const isClosed = item.isElsewhere || item.ground !== null
  const words = standingOf(item)
  return [
    new Paragraph({
      heading: item.level === 0 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      indent: { left: NUMBER_WIDTH, hanging: NUMBER_WIDTH },
      tabStops: [{ type: TabStopType.LEFT, position: NUMBER_WIDTH }],
      children: [
        new TextRun({ text: item.number, color: isClosed ? CLOSED : accent }),
        new TextRun({ text: `\t${wordSafe(item.title)}`, ...(isClosed && { color: CLOSED }) }),
      ],
    }),
    ...(words ? [setIn(words, 'Small')] : []),
    ...(isRendered(item) ? within(item, accent, instances) : []),
  ]
}

const within = (item: PrintedItem, accent: string, instances: Instances): (Paragraph | Table)[] => [
  ...[...item.declarations, ...item.movements].map((text) => setIn(text, 'Movement')),
  ...wordText(item.text, instances),
  ...item.decisions.map((text) => beside(accent, [new TextRun(wordSafe(text))])),
  ...item.resolutions.map((each) => {
    const { lead, text } = resolutionWords(each)
    return beside(accent, [
      new TextRun({ text: `${lead}  `, bold: true, color: accent }),
      new TextRun({ text: wordSafe(text), bold: true }),
    ])
  }),
  ...(item.actions.length > 0 ? [wordActions(item.actions, false), afterTable()] : []),
  ...item.corrections.map(({ was, now, says }) =>
    beside(LATE, [
      new TextRun(wordSafe(`${says} `)),
      ...(was
        ? [new TextRun('Was: '), new TextRun({ text: wordSafe(was), strike: true }), new TextRun(' ')]
        : []),
      ...(now ? [new TextRun('Now: '), new TextRun({ text: wordSafe(now), bold: true })] : []),
    ]),
  ),
]

/** Word needs a paragraph between two tables; this one takes no room. */
const afterTable = (): Paragraph =>
  new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } })

const setIn = (text: string, style: string): Paragraph =>
  new Paragraph({
    style: styleId(style),
    indent: { left: NUMBER_WIDTH },
    children: [new TextRun(wordSafe(text))],
  })

/** Beside a bar of colour, as in the PDF. */
const beside = (color: string, children: TextRun[]): Paragraph =>
  new Paragraph({
    children,
    indent: { left: NUMBER_WIDTH + 160 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, color, space: 6 } },
  })

/** What, who, by when; in the list of all with the item. What is done is struck through, and says so. */
export const wordActions = (actions: readonly PrintedAction[], hasItems: boolean): Table => {
  const indent = hasItems ? 0 : NUMBER_WIDTH
  const narrow = [...(hasItems ? [760] : []), 2000, 2200]
  const wide = TEXT_WIDTH - indent - narrow.reduce((sum, width) => sum + width, 0)
  return wordTable({
    indent,
    widths: [...(hasItems ? [760] : []), wide, 2000, 2200],
    head: [...(hasItems ? ['Item'] : []), 'Action', 'Owner', 'Due'],
    rows: actions.map((each) => [
      ...(hasItems ? [each.itemNumber] : []),
      actionCell(each),
      each.owner || '–',
      each.due || '–',
    ]),
  })
}

const actionCell = ({ text, isDone }: PrintedAction): WordCell =>
  isDone
    ? [
        [
          new TextRun({ text: wordSafe(text), strike: true, color: SOFT }),
          new TextRun({ text: ` ${DONE}`, color: SOFT }),
        ],
      ]
    : text
