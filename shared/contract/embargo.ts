import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import {
  embargoPerson,
  embargoPersonId,
  embargoTelling,
  inspectionMinuting,
  inspectionMinutingId,
} from '../entities/embargo.ts'
import { frameworkConfidence } from '../entities/framework.ts'
import { inspectionId } from '../entities/inspection.ts'
import { meetingId } from '../entities/meeting.ts'
import { personId } from '../entities/person.ts'
import { day, line, words } from '../entities/primitives.ts'
import { command, query } from './define.ts'

const knownPerson = embargoPerson.extend({
  /** What they were told, by day. */
  tellings: z.array(embargoTelling),
})
export type KnownPerson = z.infer<typeof knownPerson>

const minuted = inspectionMinuting.extend({
  meetingTitle: z.string(),
  meetsOn: day,
  /** Empty where the item has left the agenda. */
  itemNumber: z.string(),
})

/** Who may know or must not, as the framework has it. */
const sharingRule = z.object({
  id: z.string(),
  stage: z.enum(['feedback', 'provisional', 'draft', 'published']),
  permission: z.enum(['may', 'must-not']),
  who: z.array(z.string()),
  text: z.string(),
  note: z.string(),
  confidence: frameworkConfidence,
  source: z.object({ title: z.string(), publisher: z.string(), where: z.string().nullable() }).nullable(),
})
export type SharingRule = z.infer<typeof sharingRule>

const done = z.object({})

export const embargoContract = {
  /** Who may know, who was told what, and where it is minuted. */
  'embargo.get': query(
    z.object({ inspectionId }),
    z.object({
      today: day,
      isEmbargoed: z.boolean(),
      people: z.array(knownPerson),
      /** How many who get what goes to the members are not on the list. */
      membersMissing: z.number().int(),
      minutings: z.array(minuted),
      /** Where it could be minuted, the latest held first. */
      meetings: z.array(z.object({ id: meetingId, title: z.string(), meetsOn: day })),
      rules: z.array(sharingRule),
    }),
  ),
  'embargo.allow': command(
    z.object({
      inspectionId,
      person: embargoPerson.pick({
        personId: true,
        name: true,
        capacity: true,
        why: true,
        wasInRoom: true,
      }),
    }),
    z.object({ embargoPersonId }),
  ),
  /** Everyone in post who gets what goes to the members. */
  'embargo.allowBoard': command(
    z.object({ inspectionId, why: words(1000) }),
    z.object({ added: z.number().int() }),
  ),
  'embargo.markInRoom': command(z.object({ embargoPersonId, wasInRoom: z.boolean() }), done),
  'embargo.strike': command(z.object({ embargoPersonId }), done),
  /** That somebody was told: one of the list, or somebody new, who is then noted as not on it. */
  'embargo.tell': command(
    z.object({
      inspectionId,
      who: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('known'), embargoPersonId }),
        z.object({
          kind: z.literal('other'),
          personId: personId.nullable(),
          name: line(160, 'The name'),
          capacity: words(160),
        }),
      ]),
      what: line(500, 'What they were told'),
      toldOn: day,
      toldBy: words(160),
    }),
    done,
  ),
  'embargo.lift': command(
    z.object({ inspectionId, liftedOn: day, liftedWhy: line(500, 'The reason') }),
    done,
  ),
  /** Puts the debrief into the confidential part of a meeting's minutes. */
  'embargo.minute': command(z.object({ inspectionId, meetingId }), z.object({ itemId: agendaItemId })),
  /** `releasedOn` null takes the note back. */
  'embargo.noteRelease': command(
    z.object({ minutingId: inspectionMinutingId, releasedOn: day.nullable() }),
    done,
  ),
}
