import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type PackModel, whose } from '../model.ts'
import { LINE, PAGE_MARGINS, TEXT_WIDTH } from './styles.ts'

const [LEFT] = PAGE_MARGINS
/** The rule stands above the stamps, which `assemble` puts at the foot of every page (see ON_OUR_PAGES). */
const RULE_BELOW_TEXT = 28

/** What stands on each of our own pages: whose and of when it is at the head, a rule at the foot. */
export function pageFrame(model: PackModel): Pick<TDocumentDefinitions, 'pageMargins' | 'header' | 'footer'> {
  const hasCover = model.kind === 'pack'
  return {
    pageMargins: PAGE_MARGINS,
    header: (page) => (hasCover && page === 1 ? '' : runningHead(model)),
    footer: () => ({
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: LINE }],
      margin: [LEFT, RULE_BELOW_TEXT, LEFT, 0],
    }),
  }
}

function runningHead(model: PackModel): Content {
  return {
    margin: [LEFT, 30, LEFT, 0],
    columns: [
      { text: whose(model.body), style: 'running' },
      { text: model.meeting.dateWords, style: 'running', alignment: 'right', width: 120 },
    ],
  }
}
