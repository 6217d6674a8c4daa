import { type LogRow, usualLogStyle } from '@shared/entities/action-log.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import { logLine } from '@shared/words/action-log-words.ts'
import type { Content, TableCell } from 'pdfmake/interfaces'
import { buildCorrections, buildSignature } from '../../minutes-out/build/end.ts'
import { buildAttendance, buildLists } from '../../minutes-out/build/front.ts'
import { buildItem } from '../../minutes-out/build/item.ts'
import { CONFIDENTIAL_LINE } from '../../minutes-out/build/words.ts'
import { logTable } from '../../action-log/log-table.ts'
import type { LastInPack, PackAttendance, PackModel } from '../model.ts'
import { type LastSection, titleOfLast } from '../sections.ts'
import { anchor } from './facts.ts'
import { heading, pairs, table } from './parts.ts'

/** One section of what the meeting before left. */
export function buildLast(name: LastSection, model: PackModel): Content[] {
  const { last, textSize: size } = model
  const title = heading(1, titleOfLast(name, model), 'sectionTitle', {
    id: anchor[name],
    margin: [0, 0, 0, 10],
  })
  return [title, ...contentOf(name, last, size)]
}

function contentOf(name: LastSection, last: PackModel['last'], size: number): Content[] {
  switch (name) {
    case 'minutes':
    case 'closedMinutes': {
      const minutes = last?.[name] ?? null
      return minutes === null ? [] : minutesWords(minutes, size)
    }
    case 'actions':
      return last ? actionLog(last, size) : []
    case 'attendance':
      return last?.attendance ? attendance(last.attendance, size) : []
  }
}

/** As they stand in their own PDF, below the title that they have in a pack. */
function minutesWords(minutes: MinutesModel, size: number): Content[] {
  const lists = buildLists(minutes, size)
  const words = [
    ...(minutes.lists === 'front' ? lists : []),
    ...buildAttendance(minutes, size),
    ...minutes.items.map((item) => buildItem(item, minutes, size)),
    ...(minutes.lists === 'end' ? lists : []),
    ...buildCorrections(minutes, size),
    ...buildSignature(minutes, size),
  ]
  return [
    ...(minutes.part === 'confidential'
      ? [{ text: CONFIDENTIAL_LINE, style: 'closed', margin: [0, 0, 0, 6] } as Content]
      : []),
    pairs(
      [
        ['Meeting', minutes.title],
        ['When', minutes.when],
        ['Where', minutes.place],
        ['In the chair', minutes.chair],
        ['Clerk', minutes.clerk],
        ['Status', minutes.draftNote],
      ],
      (82 * size) / 11,
    ),
    ...words.map(withoutAnchors),
  ]
}

/** In a pack an anchor begins a section: those that minutes have for their own bookmarks would tear theirs apart. */
function withoutAnchors<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map((each: unknown) => withoutAnchors(each)) as Node
  if (node === null || typeof node !== 'object') return node
  const copy = { ...node } as Record<string, unknown> // keeps what is meant, which is under a symbol
  delete copy['id']
  for (const key of Object.keys(copy)) copy[key] = withoutAnchors(copy[key])
  return copy as Node
}

const head = (text: string): TableCell => ({ text, style: 'columnHead' })
const figureHead = (text: string): TableCell => ({ text, style: ['columnHead', 'figure'] })

function actionLog({ actions, actionsAs }: LastInPack, size: number): Content[] {
  return [
    { text: actionsAs?.line ?? logLine(usualLogStyle.finished), style: 'label', margin: [0, 0, 0, 8] },
    logTable(
      (actions ?? []).map((action): LogRow => ({
        finished: '',
        priority: '',
        dueOn: null,
        raisedOn: null,
        ...action,
      })),
      actionsAs?.columns ?? usualLogStyle.columns,
      size,
    ),
  ]
}

/** As many meetings as a board has in a year fit side by side, day above month. */
function attendance({ span, days, rows, key }: PackAttendance, size: number): Content[] {
  const scaled = (width: number): number => (width * size) / 11
  const centred = (text: string): TableCell => ({ text, alignment: 'center' })
  return [
    {
      text: days.length === 1 ? `The meeting of ${span}.` : `Meetings from ${span}.`,
      style: 'label',
      margin: [0, 0, 0, 8],
    },
    table({
      widths: ['*', ...days.map(() => scaled(days.length > 8 ? 20 : 26)), scaled(64)],
      head: [
        head('Member'),
        ...days.map((day): TableCell => ({
          text: day.replace(' ', '\n'),
          style: 'columnHead',
          alignment: 'center',
        })),
        figureHead('Attended'),
      ],
      rows: rows.map(({ name, codes, attended, possible }) => [
        name,
        ...codes.map(centred),
        { text: `${attended} of ${possible}`, style: 'figure' },
      ]),
    }),
    { text: key, style: 'small', margin: [0, 8, 0, 0] },
  ]
}
