import { createHash } from 'node:crypto'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { Bookmark } from '../pack/assemble/outline.ts'
import {
  type MarkPart,
  type OwnDocumentFile,
  type OwnDocumentPorts,
  writeOwnDocument,
} from '../pack/own-document.ts'
import { itemAnchor } from './build/item.ts'
import { buildMinutes, documentTitle, type MinutesLayout } from './build/minutes-definition.ts'
import { whose } from '../pack/model.ts'
import { partAnchor } from './build/front.ts'
import { HEADS, titleOf } from './build/words.ts'

/**
 * Makes the PDF of minutes: built, laid out, numbered, marked as a draft while they are one, tagged, and read back. The
 * same model, layout and `madeAt` give the same bytes with the same version of the program, so that pages of the minute
 * book can be made again.
 *
 * @throws {PackFault} when the finished file does not read back as it should
 */
export const makeMinutesPdf = (
  model: MinutesModel,
  layout: MinutesLayout,
  ports: OwnDocumentPorts,
): Promise<OwnDocumentFile> => {
  const labelOf = (index: number): string => String((layout.folioFrom ?? 1) + index)
  return writeOwnDocument(
    {
      definition: buildMinutes(model, layout),
      info: {
        title: documentTitle(model),
        author: whose(model.body),
        subject: model.part === 'confidential' ? 'Confidential minutes' : 'Minutes',
        id: idOf(model, layout, ports.madeAt),
      },
      labelOf,
      footOf: (index, count) => ({
        left: [titleOf(model), model.title].join(' · '),
        right:
          layout.folioFrom === null
            ? `Page ${labelOf(index)} of ${count}`
            : `Page ${labelOf(index)} of the book · ${index + 1} of ${count}`,
      }),
      mark: model.draftMark,
      bookmarks: (at) => bookmarksOf(model, at),
    },
    ports,
  )
}

const bookmarksOf = (model: MinutesModel, at: MarkPart): Bookmark[] => {
  const part = (head: string): Bookmark[] => at(partAnchor(head), head)
  const lists = [...part(HEADS.resolutions), ...part(HEADS.actions)]
  const top = [...(model.lists === 'front' ? lists : []), ...part(HEADS.attendance)]
  for (const item of model.items) {
    const [bookmark] = at(itemAnchor(item), `${item.number}  ${item.title}`)
    const parent = item.level > 0 ? top.at(-1) : undefined
    if (bookmark) (parent ? (parent.children as Bookmark[]) : top).push(bookmark)
  }
  return [...top, ...(model.lists === 'end' ? lists : []), ...part(HEADS.signature)]
}

/** Everything that is in the file decides on it, so that no two differ under one name. */
const idOf = (model: MinutesModel, layout: MinutesLayout, madeAt: Date): string =>
  createHash('sha256')
    .update(JSON.stringify([model, layout.textSize, layout.folioFrom, madeAt.toISOString()]))
    .digest('hex')
    .slice(0, 32)
