import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { minutesStyles } from '../../minutes-out/build/minutes-styles.ts'
import { hasPapers, type PackModel, papersToPrint, whose } from '../model.ts'
import { frontOf, isOfLast, itemsWithPages, type LastSection, type Section } from '../sections.ts'
import { buildAgenda } from './agenda.ts'
import { buildChangeSheet } from './change-sheet.ts'
import { buildContents } from './contents.ts'
import { buildCover, particulars } from './cover.ts'
import { buildCoverSheet } from './cover-sheet.ts'
import { buildDivider } from './divider.ts'
import { anchor, type PackFacts } from './facts.ts'
import { buildLast } from './last.ts'
import { buildNotice } from './notice.ts'
import { pageFrame } from './page-frame.ts'
import { INK, LINE_HEIGHT, packStyles, TEXT_FONT } from './styles.ts'

/**
 * Our own pages of a pack as one document: cover, agenda, contents, and for each item its divider and notices.
 * `assemble` deals them out between the papers. Pure: the same model and facts give the same definition.
 */
export function buildPack(model: PackModel, facts: PackFacts): TDocumentDefinitions {
  return {
    version: '1.7',
    language: 'en-GB',
    info: { title: `${whose(model.body)}: ${model.meeting.title}, ${model.meeting.dateWords}` },
    pageSize: 'A4',
    ...pageFrame(model),
    styles: (model.last ? minutesStyles : packStyles)(model.textSize, model.body.accent),
    defaultStyle: { font: TEXT_FONT, fontSize: model.textSize, lineHeight: LINE_HEIGHT, color: INK },
    content: onPagesOfTheirOwn(sections(model, facts)),
  }
}

function sections(model: PackModel, facts: PackFacts): Content[][] {
  return [
    ...frontOf(model).map((name) => (isOfLast(name) ? buildLast(name, model) : FRONT[name](model, facts))),
    ...itemsWithPages(model).flatMap((item) => [
      buildDivider(model, facts, item),
      ...papersToPrint(item).flatMap((paper) => {
        const problem = facts.problems.get(paper.id)
        return [
          ...(paper.coverSheet ? [buildCoverSheet(model, facts, item, paper)] : []),
          ...(problem ? [buildNotice(item, paper, problem)] : []),
        ]
      }),
    ]),
  ]
}

const FRONT: Readonly<
  Record<Exclude<Section, LastSection>, (model: PackModel, facts: PackFacts) => Content[]>
> = {
  cover: buildCover,
  changes: (model, facts) => (model.later ? buildChangeSheet(model, model.later, facts) : []),
  agenda: (model, facts) => [
    ...(hasPapers(model) ? [title('Agenda', anchor.agenda)] : agendaHead(model)),
    ...buildAgenda(model, facts),
  ],
  contents: (model, facts) => [title('Contents', anchor.contents), buildContents(model, facts)],
}

/** An agenda on its own has no cover: it says what it belongs to. */
function agendaHead(model: PackModel): Content[] {
  const { body, meeting } = model
  const words = model.kind === 'chair-copy' ? "Agenda: chair's copy" : 'Agenda'
  return [
    { text: whose(body), style: 'label' },
    { ...title(words, anchor.agenda), margin: [0, 4, 0, 4] },
    { text: meeting.title, style: 'subTitle', margin: [0, 0, 0, 10] },
    particulars(model),
    { text: meeting.note ?? '', style: 'small', margin: [0, 6, 0, 12] },
  ]
}

function title(
  text: string,
  id: string,
): { text: string; style: string; id: string; margin: [number, number, number, number] } {
  return { text, style: 'sectionTitle', id, margin: [0, 0, 0, 12] }
}

function onPagesOfTheirOwn(parts: readonly Content[][]): Content[] {
  return parts.map((stack, index) => (index === 0 ? { stack } : { stack, pageBreak: 'before' }))
}
