import type { BodyId } from '@shared/entities/body.ts'
import type { KnownPerson } from '@shared/rules/chasing.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { ReadDb } from '../db/handles.ts'
import { listMemberships, listPeopleOf } from './people.repo.ts'

/** Who can be written to about a body's business on a day: one entry for each place that somebody has. */
export const peopleInPost = (db: ReadDb, bodyId: BodyId, today: string): KnownPerson[] => {
  const people = new Map(listPeopleOf(db, bodyId).map((person) => [person.id, person]))
  return listMemberships(db, bodyId)
    .filter((membership) => isInPost(membership, today))
    .flatMap(({ personId, role }) => {
      const person = people.get(personId)
      return person === undefined ? [] : [{ name: person.name, email: person.email, role }]
    })
}
