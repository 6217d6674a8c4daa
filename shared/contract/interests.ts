import { z } from 'zod'
import { agendaItemId } from '../entities/agenda-item.ts'
import { bodyId } from '../entities/body.ts'
import { interest, interestId, interestReturn } from '../entities/interest.ts'
import { meetingId } from '../entities/meeting.ts'
import { membershipRoles, personId } from '../entities/person.ts'
import { day } from '../entities/primitives.ts'
import { command, job, query } from './define.ts'

const interestDraft = interest.pick({
  kind: true,
  organisation: true,
  nature: true,
  fromOn: true,
  toOn: true,
  declaredOn: true,
})

const listedInterest = interest.extend({
  /** Whether it holds today. */
  isCurrent: z.boolean(),
})
export type ListedInterest = z.infer<typeof listedInterest>

/** One person in the register of a body, with this year's return. */
const registered = z.object({
  personId,
  name: z.string(),
  role: z.enum(membershipRoles),
  /** Other boards of this file on which they serve, by name. */
  otherBoards: z.array(z.string()),
  /** Current ones first; ended ones stay in the register. */
  interests: z.array(listedInterest),
  /** `not-asked`: whoever serves the board and is no member of it. */
  standing: z.enum(['confirmed', 'due', 'overdue', 'not-asked']),
  dueOn: day,
  /** Days until it is overdue; negative when it is. */
  daysLeft: z.number().int(),
  /** This year's return, or null. */
  return: interestReturn.nullable(),
})
export type Registered = z.infer<typeof registered>

/** That an item of an agenda names something in the register. For the clerk alone: it is in no agenda, pack or minutes. */
const interestMatch = z.object({
  itemId: agendaItemId,
  interestId,
  personId,
  name: z.string(),
  organisation: z.string(),
  nature: z.string(),
  /** Where it was found, such as "the title" and "the paper “Quotes”". */
  found: z.array(z.string()),
  /** Whether the item already says that this person must withdraw. */
  isWithdrawing: z.boolean(),
})
export type InterestMatch = z.infer<typeof interestMatch>

export const interestsContract = {
  /** Everyone in post, by name, with what they declared and how this year's confirmation stands. */
  'interests.register': query(
    z.object({ bodyId }),
    z.object({
      today: day,
      /** The year for which it is confirmed. */
      year: z.object({ startsOn: day, endsOn: day, label: z.string() }),
      /** Whether anything was ever entered for this board. */
      isKept: z.boolean(),
      people: z.array(registered),
    }),
  ),
  'interests.add': command(z.object({ personId, interest: interestDraft }), z.object({ interestId })),
  'interests.update': command(z.object({ interestId, changes: interestDraft.partial() }), z.object({})),
  /** `toOn` is the last day on which it holds. It stays in the register. */
  'interests.end': command(z.object({ interestId, toOn: day }), z.object({})),
  /** Takes out what was entered by mistake. */
  'interests.withdraw': command(z.object({ interestId }), z.object({})),
  /** A nil return is refused while the person has an interest that holds. */
  'interests.confirm': command(
    z.object({ bodyId, personId, returnedOn: day, isNil: z.boolean() }),
    z.object({ returnId: interestReturn.shape.id }),
  ),
  'interests.withdrawReturn': command(z.object({ returnId: interestReturn.shape.id }), z.object({})),
  /** Which items of a meeting name an interest of somebody in post, and where. */
  'interests.matches': query(z.object({ meetingId }), z.array(interestMatch)),
  /** The register as a table for a spreadsheet. Null when cancelled. */
  'interests.saveCsv': job(z.object({ bodyId }), z.object({ fileName: z.string() }).nullable()),
}
