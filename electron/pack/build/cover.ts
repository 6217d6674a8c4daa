import type { Content } from 'pdfmake/interfaces'
import { itemsInOrder, type PackItem, type PackModel, whose } from '../model.ts'
import { anchor, type PackFacts } from './facts.ts'
import { figure, pairs } from './parts.ts'
import { readingOfPack } from './reading.ts'
import { SOFT, TEXT_WIDTH } from './styles.ts'

const FOOT_FROM_TOP = 690

export function buildCover(model: PackModel, facts: PackFacts): Content[] {
  const { body, meeting } = model
  const logo: Content[] = facts.logo
    ? [
        figure(
          { image: facts.logo, fit: [180, 72], absolutePosition: { x: 56, y: 72 } },
          `Logo of ${body.organisation || body.name}`,
        ),
      ]
    : []
  return [
    ...logo,
    { text: whose(body), color: SOFT, margin: [0, 150, 0, 8], id: anchor.cover },
    { text: `Papers for the ${lowerFirst(meeting.title)}`, style: 'coverTitle', margin: [0, 0, 90, 0] },
    { canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 4, color: body.accent }], margin: [0, 24, 0, 26] },
    particulars(model),
    foot(model, facts),
  ]
}

/** When, where, who: also at the head of an agenda that goes out on its own. */
export function particulars(model: PackModel): Content {
  const { meeting, audience } = model
  const rows: (readonly [string, string | null])[] = [
    ['When', meeting.whenWords],
    ['Where', meeting.place],
    ['Chair', meeting.chair],
    ['Clerk', meeting.clerk],
    ['Issued', meeting.issuedWords],
    ['For', audience.label],
  ]
  return pairs(rows, 82)
}

function foot(model: PackModel, facts: PackFacts): Content {
  const decisions = itemsInOrder(model.items).filter(isForDecision)
  const sentences = [
    `${facts.numbers.total} pages, ${readingOfPack(model, facts)} of reading.`,
    decisions.length > 0 ? `Items for decision: ${decisions.map((item) => item.number).join(', ')}.` : '',
    model.meeting.note ?? '',
  ]
  return {
    stack: [{ text: sentences.filter(Boolean).join(' '), color: SOFT }],
    absolutePosition: { x: 56, y: FOOT_FROM_TOP },
    columns: undefined,
    width: TEXT_WIDTH,
  } as Content
}

function isForDecision(item: PackItem): boolean {
  return item.purpose?.toLowerCase() === 'decision'
}

/** "Full governing board" reads on as "the full governing board"; a name such as "SEND Committee" keeps its capitals. */
function lowerFirst(words: string): string {
  const isName = /^\p{Lu}{2}|\s\p{Lu}/u.test(words)
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
