import { z } from 'zod'
import inspectionData from '@resources/agenda-library-inspection.json'
import libraryData from '@resources/agenda-library.json'
import templateData from '@resources/agenda-templates.json'
import claimData from '@resources/claims.json'
import type { BodyKind } from '@shared/entities/body.ts'
import {
  agendaTemplate,
  claim,
  type Claim,
  type LibraryItem,
  shippedItem,
  type ShippedItem,
  type ShippedTemplate,
} from '@shared/entities/library-item.ts'
import { AppError } from '@shared/errors.ts'
import { damaged, parseResource, uniqueBy } from './parse-resource.ts'

const claims = uniqueBy(
  'claims.json',
  parseResource('claims.json', z.array(claim), claimData),
  ({ id }) => id,
)

const library = uniqueBy(
  'agenda-library.json',
  [
    ...parseResource('agenda-library.json', z.array(shippedItem), libraryData),
    ...parseResource('agenda-library-inspection.json', z.array(shippedItem), inspectionData),
  ].map((item) => withClaims(item, claims)),
  ({ id }) => id,
)

const templates = uniqueBy(
  'agenda-templates.json',
  parseResource('agenda-templates.json', z.array(agendaTemplate), templateData),
  ({ id }) => id,
)
for (const { id, items } of templates.values()) {
  const missing = items.find((each) => !library.has(each))
  if (missing !== undefined)
    throw damaged('agenda-templates.json', `"${id}" names an item "${missing}" that is not in the library`)
}

/** Puts the claims in place of their ids, earliest first. Throws `internal` when one does not exist. */
export function withClaims(
  { briefing, ...item }: ShippedItem,
  known: ReadonlyMap<string, Claim>,
): LibraryItem {
  if (briefing === null) return { ...item, briefing }
  const found = briefing.claims.map((id) => {
    const each = known.get(id)
    if (each === undefined)
      throw damaged(
        'agenda-library-inspection.json',
        `"${item.id}" names a claim "${id}" that is not in claims.json`,
      )
    return each
  })
  return {
    ...item,
    briefing: { ...briefing, claims: found.toSorted((a, b) => whenSaid(a).localeCompare(whenSaid(b))) },
  }
}

/** To sort by: a month without a day comes after the days of that month, a year without a month before them all. */
function whenSaid({ on }: Claim): string {
  return on.length === 7 ? `${on}-99` : on
}

/** Every item to pick from, in the order of the file; those of one kind of body when it is given. */
export const libraryItems = (kind?: BodyKind): readonly LibraryItem[] =>
  [...library.values()].filter((item) => kind === undefined || item.bodyKinds.includes(kind))

/** The item of that library id. Throws `not_found`. */
export function libraryItemById(id: string): LibraryItem {
  const item = library.get(id)
  if (item === undefined)
    throw new AppError('not_found', `The library has no agenda item "${id}". Nothing was changed.`)
  return item
}

/** The agendas to start from for a kind of body; with a month (1 to 12), those of that time of year come first. */
export function templatesFor(kind: BodyKind, month: number | null = null): readonly ShippedTemplate[] {
  const all = [...templates.values()].filter((each) => each.bodyKinds.includes(kind))
  const isInSeason = ({ months }: ShippedTemplate) => month !== null && months.includes(month)
  // A template of a few months says more about this time of year than one for every month.
  const inSeason = all.filter(isInSeason).toSorted((a, b) => a.months.length - b.months.length)
  return [...inSeason, ...all.filter((each) => !isInSeason(each))]
}

/** The agenda of that template id. Throws `not_found`. */
export function templateById(id: string): ShippedTemplate {
  const template = templates.get(id)
  if (template === undefined)
    throw new AppError('not_found', `There is no agenda template "${id}". Nothing was changed.`)
  return template
}
