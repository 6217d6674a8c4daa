import { z } from 'zod'
import { action, actionId, actionStatus, actionUpdate } from '../entities/action.ts'
import { agendaItemId } from '../entities/agenda-item.ts'
import { bodyId } from '../entities/body.ts'
import { meetingId } from '../entities/meeting.ts'
import { personId } from '../entities/person.ts'
import { day, words } from '../entities/primitives.ts'
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

const listed = action.extend({
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
export type ListedAction = z.infer<typeof listed>

/** Which actions: by how they stand. `next-meeting`: open, and due by the day of the next meeting. */
export const actionFilter = z.enum(['open', 'late', 'next-meeting', 'done', 'all'])
export type ActionFilter = z.infer<typeof actionFilter>

const wanted = z.object({
  bodyId,
  filter: actionFilter,
  /** A person's id, or "role:Clerk"; `none`: nobody; null: whoever. */
  owner: z.string().max(80).nullable(),
  /** Those raised at one meeting; null: wherever. */
  meetingId: meetingId.nullable(),
  /** Words that the text contains, in any order. */
  search: words(200),
})

const counts = z.object({
  open: z.number().int(),
  late: z.number().int(),
  nextMeeting: z.number().int(),
  done: z.number().int(),
  all: z.number().int(),
})
export type ActionCounts = z.infer<typeof counts>

export const actionsContract = {
  /** A page of the register: the most pressing first, what is done last. */
  'actions.list': query(
    wanted.extend({ limit: z.number().int().min(1).max(1000), offset: z.number().int().min(0) }),
    z.object({
      today: day,
      actions: z.array(listed),
      /** How many answer to the filter, those beyond this page too. */
      total: z.number().int(),
      /** By standing, for this owner, meeting and search. */
      counts,
      /** The next planned meeting from today on, or null. */
      nextMeetingOn: day.nullable(),
    }),
  ),
  'actions.get': query(
    z.object({ actionId }),
    z.object({ today: day, action: listed, updates: z.array(actionUpdate) }),
  ),
  /** All that were raised at a meeting, in the order in which they were. */
  'actions.ofMeeting': query(z.object({ meetingId }), z.array(listed)),
  /** Who can own one, and the meetings at which some were raised. */
  'actions.choices': query(
    z.object({ bodyId }),
    z.object({
      people: z.array(z.object({ personId, name: z.string() })),
      roles: z.array(z.string()),
      /** Those who own some, with how many are open. `key` as `owner` of the list takes it. */
      owners: z.array(z.object({ key: z.string(), name: z.string(), open: z.number().int() })),
      meetings: z.array(z.object({ meetingId, meetsOn: day, title: z.string() })),
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
  /** What was done in the register last, and what was undone of it; null where there is nothing. */
  'actions.undoState': query(
    z.object({}),
    z.object({ undo: z.string().nullable(), redo: z.string().nullable() }),
  ),
  'actions.undo': command(z.object({}), z.object({ label: z.string() })),
  'actions.redo': command(z.object({}), z.object({ label: z.string() })),
  /** The list as a table for a spreadsheet. Null when cancelled. */
  'actions.saveCsv': job(wanted, z.object({ fileName: z.string() }).nullable()),
}
