import type { Inspection } from '@shared/entities/inspection.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { type CopyFor, isEmbargoedOn, mayLeave } from '@shared/rules/embargo.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listMemberships } from '../../people/people.repo.ts'
import { listAllInspections, listEmbargoPeople, listMinutings } from './embargo.repo.ts'

/** An inspection that is embargoed on a day, with the ids of the people who may know. */
export interface StandingEmbargo {
  readonly inspection: Inspection
  readonly list: readonly string[]
}

/** The embargoes that hold on a day, of every board of the file: a pack of one may carry words of another's. */
export const standingEmbargoes = (db: ReadDb, day: string): StandingEmbargo[] =>
  listAllInspections(db)
    .filter((each) => isEmbargoedOn(each, day))
    .map((inspection) => ({ inspection, list: listOf(db, inspection.id) }))

/** Those among them that are not for these readers. */
export const embargoesAgainst = (db: ReadDb, to: CopyFor, day: string): StandingEmbargo[] =>
  standingEmbargoes(db, day).filter(({ inspection, list }) => !mayLeave({ ...inspection, list }, to, day))

/** By item of an agenda: who may know what was minuted there, while it is embargoed. */
export const embargoedMinutes = (db: ReadDb, day: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    standingEmbargoes(db, day).flatMap(({ inspection, list }) =>
      listMinutings(db, inspection.id).map(({ itemId }) => [itemId as string, list] as const),
    ),
  )

const listOf = (db: ReadDb, id: InspectionId): string[] =>
  listEmbargoPeople(db, id).flatMap(({ isOnList, personId }) =>
    isOnList && personId !== null ? [personId as string] : [],
  )

/** Whoever gets what goes to the members of a board on a day: everyone in post but the clerk, who keeps the file. */
export const membersAsReaders = (db: ReadDb, bodyId: BodyId, day: string): CopyFor => ({
  kind: 'people',
  ids: [
    ...new Set(
      listMemberships(db, bodyId)
        .filter((place) => place.role !== 'clerk' && isInPost(place, day))
        .map(({ personId }) => personId as string),
    ),
  ],
})
