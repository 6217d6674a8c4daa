import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { membership, membershipId, person, personId, seat } from '../entities/person.ts'
import { day, words } from '../entities/primitives.ts'
import { command, query } from './define.ts'

const personDraft = person.pick({ name: true, email: true, phone: true, notes: true })
const membershipDraft = membership.pick({
  role: true,
  category: true,
  appointingBody: true,
  termFrom: true,
  termTo: true,
  hasVote: true,
})

/** A membership with its person, as a list shows it. */
const member = membership.extend({
  person: person.pick({ id: true, name: true, sortName: true, email: true, phone: true, notes: true }),
  standing: z.enum(['in-post', 'to-come', 'ended']),
  /** Days until the term of office ends, or null where it has no end or has ended. */
  daysLeft: z.number().int().nullable(),
})
export type Member = z.infer<typeof member>

const vacancy = z.object({ category: z.string(), places: z.number(), inPost: z.number(), vacant: z.number() })

/** One line of a pasted list and what will happen with it. */
const pastedRow = z.object({
  lineNumber: z.number().int(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  category: z.string(),
  appointingBody: z.string(),
  termFrom: z.string(),
  termTo: z.string(),
  outcome: z.enum(['add', 'add-membership', 'already-there', 'problem']),
  /** A sentence: what will happen, or why it cannot. */
  note: z.string(),
})
export type PastedRow = z.infer<typeof pastedRow>

export const peopleContract = {
  'people.list': query(
    z.object({ bodyId, includeEnded: z.boolean() }),
    z.object({ today: day, members: z.array(member), vacancies: z.array(vacancy), seats: z.array(seat) }),
  ),
  /** Everyone in the file, to pick from. */
  'people.all': query(z.object({}), z.array(person)),
  /** `personId` null makes a new person from `person`; both in one command. */
  'people.appoint': command(
    z.object({
      bodyId,
      personId: personId.nullable(),
      person: personDraft.nullable(),
      membership: membershipDraft,
    }),
    z.object({ membershipId }),
  ),
  'people.updatePerson': command(z.object({ personId, changes: personDraft.partial() }), z.object({})),
  'people.updateMembership': command(
    z.object({ membershipId, changes: membershipDraft.partial() }),
    z.object({}),
  ),
  'people.endMembership': command(z.object({ membershipId, endedOn: day, reason: words(300) }), z.object({})),
  'people.setSeats': command(
    z.object({ bodyId, seats: z.array(seat.pick({ category: true, places: true })).max(40) }),
    z.object({}),
  ),
  /** Reads a list copied from a spreadsheet (tabs or commas) and says what would happen. Changes nothing. */
  'people.previewPaste': query(
    z.object({ bodyId, text: z.string().max(500_000) }),
    z.object({ columns: z.array(z.string()), rows: z.array(pastedRow) }),
  ),
  /** Does what the preview said; rows with problems are left out and counted. */
  'people.importPaste': command(
    z.object({ bodyId, text: z.string().max(500_000) }),
    z.object({ added: z.number(), leftOut: z.number() }),
  ),
}
