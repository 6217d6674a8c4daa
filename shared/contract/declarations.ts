import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import { declaration, declarationId, interestId } from '../entities/interest.ts'
import { meetingId } from '../entities/meeting.ts'
import { personId } from '../entities/person.ts'
import { confidence } from '../entities/rule.ts'
import { command, query } from './define.ts'

const draft = declaration.pick({
  itemId: true,
  personId: true,
  nature: true,
  reasonCode: true,
  interestId: true,
  conduct: true,
})

const listed = declaration.extend({
  name: z.string(),
  /** The ground in words; empty where none was chosen. */
  ground: z.string(),
})
export type ListedDeclaration = z.infer<typeof listed>

/** Somebody who is expected to declare, known before the meeting: from the agenda, or from the register. */
const expected = z.object({
  itemId: agendaItemId,
  personId,
  name: z.string(),
  nature: z.string(),
  interestId: interestId.nullable(),
  /** Why it is offered, a sentence. */
  why: z.string(),
})
export type ExpectedDeclaration = z.infer<typeof expected>

export const declarationsContract = {
  'declarations.list': query(
    z.object({ meetingId }),
    z.object({
      declarations: z.array(listed),
      expected: z.array(expected),
      /** Who can declare here: those in post on the day, and whoever is in the meeting's attendance. */
      people: z.array(
        z.object({
          personId,
          name: z.string(),
          interests: z.array(z.object({ id: interestId, organisation: z.string(), nature: z.string() })),
        }),
      ),
      grounds: z.array(z.object({ code: z.string(), label: z.string() })),
      /** Where the grounds stand; null where there are none for this kind of board. */
      groundsFrom: z
        .object({ title: z.string(), address: z.string(), provision: z.string(), confidence })
        .nullable(),
    }),
  ),
  /** Whoever left for an item withdraws from it in the meeting's time line, and the quorum follows. */
  'declarations.declare': command(draft.extend({ meetingId }), z.object({ declarationId })),
  'declarations.update': command(
    z.object({
      declarationId,
      changes: draft.pick({ nature: true, reasonCode: true, interestId: true, conduct: true }).partial(),
    }),
    z.object({}),
  ),
  'declarations.withdraw': command(z.object({ declarationId }), z.object({})),
}
