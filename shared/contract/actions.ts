import { z } from 'zod'
import { action, actionId, actionStatus, actionUpdate } from '../entities/action.ts'
import { actionGrouping, actionNarrowing } from '../entities/action-view.ts'
import { agendaItemId } from '../entities/agenda-item.ts'
import { bodyId } from '../entities/body.ts'
import { meetingId } from '../entities/meeting.ts'
import { personId } from '../entities/person.ts'
import { day } from '../entities/primitives.ts'
import { command, job, query } from './define.ts'

/** Who is to do it: a person of the file, or a role such as "Clerk". Both empty: nobody yet. */
const owner = { ownerId: personId.nullable(), ownerRole: action.shape.ownerRole }

const draft = z.object({
  ...action.pick({ text: true, priority: true, isConfidential: true }).shape,
  ...owner,
  /** A day, or null where it is said in words or not at all. */
  dueOn: day.nullable(),
  /** Such as "before the next meeting"; the day is worked out from it where `dueOn` is null. */
  dueWords: action.shape.dueWords,
})
export type ActionDraft = z.input<typeof draft>

export const listedAction = action.extend({
  /** The name of its board. */
  bodyName: z.string(),
  /** A person's name or a role; empty while nobody owns it. */
  owner: z.string(),
  /** "before the next meeting (3 February 2027)"; empty where nothing was said. */
  due: z.string(),
  /** "12 days late"; empty while it is not. */
  late: z.string(),
  /** Where it was raised; null for one entered by hand. */
  raised: z
    .object({ meetsOn: day, meetingTitle: z.string(), itemNumber: z.string(), itemTitle: z.string() })
    .nullable(),
  /** What was said of it last; empty where nothing was. */
  lastSaid: z.string(),
  updateCount: z.number().int(),
})
export type ListedAction = z.infer<typeof listedAction>

/** Which actions, and under which headings. */
export const wantedActions = actionNarrowing.extend({
  /** Null: those of every board of the file. */
  bodyId: bodyId.nullable(),
  /** Due from this day on, and to this day, both included; null: whenever. */
  dueFrom: day.nullable().default(null),
  dueTo: day.nullable().default(null),
  groupBy: actionGrouping.default('none'),
})

const counts = z.object({
  open: z.number().int(),
  late: z.number().int(),
  nextMeeting: z.number().int(),
  done: z.number().int(),
  all: z.number().int(),
})
export type ActionCounts = z.infer<typeof counts>

/** A heading in the list, with how many stand under it. They come in the order of the list. */
const group = z.object({ key: z.string(), label: z.string(), count: z.number().int() })
export type ActionGroup = z.infer<typeof group>

export const actionsContract = {
  /** A page of the register: the most pressing first, what is done last. */
  'actions.list': query(
    wantedActions.extend({ limit: z.number().int().min(1).max(1000), offset: z.number().int().min(0) }),
    z.object({
      today: day,
      actions: z.array(listedAction),
      /** How many answer to the filter, those beyond this page too. */
      total: z.number().int(),
      /** By standing, for this owner, meeting and search. */
      counts,
      /** Empty where they are not grouped. */
      groups: z.array(group),
      /** The next planned meeting from today on, or null. */
      nextMeetingOn: day.nullable(),
    }),
  ),
  'actions.get': query(
    z.object({ actionId }),
    z.object({ today: day, action: listedAction, updates: z.array(actionUpdate) }),
  ),
  /** All that were raised at a meeting, in the order in which they were. */
  'actions.ofMeeting': query(z.object({ meetingId }), z.array(listedAction)),
  /** Who can own one, and the meetings at which some were raised. */
  'actions.choices': query(
    z.object({
      bodyId,
      /** Owners, meetings and origins of every board's actions, not of this one's alone. */
      isEveryBody: z.boolean().default(false),
    }),
    z.object({
      people: z.array(z.object({ personId, name: z.string() })),
      roles: z.array(z.string()),
      /** Those who own some, with how many are open. `key` as `owner` of the list takes it. */
      owners: z.array(z.object({ key: z.string(), name: z.string(), open: z.number().int() })),
      meetings: z.array(z.object({ meetingId, meetsOn: day, title: z.string() })),
      origins: z.array(action.shape.origin),
    }),
  ),
  /** What due words mean, said at a meeting or (null) today; for the form, before anything is saved. */
  'actions.resolveDue': query(
    z.object({ bodyId, meetingId: meetingId.nullable(), words: z.string().max(80) }),
    z.object({ dueOn: day.nullable(), sentence: z.string() }),
  ),
  /** With a meeting: in the item, and where it was said in a line, in that line. Else entered by hand. */
  'actions.raise': command(
    draft.extend({
      bodyId,
      meetingId: meetingId.nullable(),
      itemId: agendaItemId.nullable(),
      lineId: action.shape.lineId,
    }),
    z.object({ actionId }),
  ),
  /** Corrects what an action says. How it goes on is said by an update. */
  'actions.update': command(z.object({ actionId, changes: draft.partial() }), z.object({})),
  /** Says how it goes on. Kept for ever as it was said; empty words only with a new status or day. */
  'actions.say': command(
    z.object({
      actionId,
      text: actionUpdate.shape.text,
      status: actionStatus.nullable(),
      dueOn: day.nullable(),
    }),
    z.object({}),
  ),
  /** Takes out what was raised by mistake. */
  'actions.withdraw': command(z.object({ actionId }), z.object({})),
  /** The list as a table for a spreadsheet. Null when cancelled. */
  'actions.saveCsv': job(wantedActions, z.object({ fileName: z.string() }).nullable()),
}
