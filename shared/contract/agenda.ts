import { z } from 'zod'
import { agendaItem, agendaItemId, itemBriefing, purpose } from '../entities/agenda-item.ts'
import { bodyId } from '../entities/body.ts'
import { meetingId } from '../entities/meeting.ts'
import { personId } from '../entities/person.ts'
import { paper, paperVersion } from '../entities/paper.ts'
import { day } from '../entities/primitives.ts'
import { command, job, query } from './define.ts'

/** A paper with its newest version, as an item shows it. `current` is null while it is only awaited. */
const listedPaper = paper.extend({
  /** Such as `119a`, or the body's own. */
  reference: z.string(),
  current: paperVersion.nullable(),
  versionCount: z.number().int(),
  /** Whether it is kept from the public today: by itself, or by its item. */
  isClosed: z.boolean(),
  /** What the public reads in its place when it is confidential by itself: its own line or the scheme's. */
  effectivePublicLine: z.string(),
  /** Such as "reg 15(3)(b)"; empty while it is open by itself. */
  reasonProvision: z.string(),
  /** Whether it is here, awaited, late or tabled; see `shared/rules/paper-status.ts`. */
  status: z.object({
    kind: z.enum(['received', 'awaited', 'late', 'tabled']),
    dueOn: day.nullable(),
    daysLate: z.number().int(),
    arrivedOn: day.nullable(),
    isAfterIssue: z.boolean(),
  }),
  /** Of its pages that have text: how many, and about how many words; null for a scan, and while it is not here. */
  text: z.object({ pages: z.number().int(), words: z.number().int() }).nullable(),
  /** Minutes to read it; 0 while it is not here. */
  readingMinutes: z.number(),
})
export type ListedPaper = z.infer<typeof listedPaper>

/** An item as the agenda shows it: numbered, timed, with its papers. Items come in reading order. */
const listedItem = agendaItem.extend({
  /** In the body's convention, such as `119.2`. */
  number: z.string(),
  /** As it is cited elsewhere, such as `FGB 98/2122`. */
  citedAs: z.string(),
  /** 1 for the top level. */
  level: z.number().int().min(1),
  /** `HH:MM`, or null for sub-items without a time of their own. */
  startsAt: z.string().nullable(),
  papers: z.array(listedPaper),
  withdrawing: z.array(z.object({ personId, name: z.string(), reason: z.string() })),
  /** Whether it is kept from the public today: by itself, or by an item above it; false once its date has passed. */
  isClosed: z.boolean(),
  /** What the public agenda will say when it is confidential: its own line or the scheme's. */
  effectivePublicLine: z.string(),
  /** Such as "reg 15(3)(b)"; empty while open. */
  reasonProvision: z.string(),
})
export type ListedItem = z.infer<typeof listedItem>

const agendaView = z.object({
  items: z.array(listedItem),
  totals: z.object({
    items: z.number().int(),
    papers: z.number().int(),
    /** Pages of the papers that can be read. */
    pages: z.number().int(),
    /** Minutes to read those papers; see `shared/rules/reading-time.ts`. */
    readingMinutes: z.number(),
    plannedMinutes: z.number().int(),
    endsAt: z.string(),
    /** Minutes in hand; negative when over. */
    inHand: z.number().int(),
    sentence: z.string(),
  }),
})
export type AgendaView = z.infer<typeof agendaView>

/** What can be set on an item; all optional, so that a form sends what changed. */
const itemChanges = agendaItem
  .pick({
    title: true,
    purpose: true,
    presenter: true,
    minutes: true,
    recommendation: true,
    chairNotes: true,
    isStanding: true,
    isStarred: true,
    isConfidential: true,
    reasonCode: true,
    publicLine: true,
    confidentialUntil: true,
    options: true,
    briefing: true,
    ownNumber: true,
  })
  .partial()
export type ItemChanges = z.infer<typeof itemChanges>

/** Where an item goes: under `parentId` (null: top level), before `beforeId` (null: at the end). */
const place = z.object({ parentId: agendaItemId.nullable(), beforeId: agendaItemId.nullable() })

/** An item to pick from: standing business, the year's business, campaign items with their dated sources. */
const libraryEntry = z.object({
  id: z.string(),
  /** Such as "Every meeting", "Autumn", "Campaigns". */
  group: z.string(),
  title: z.string(),
  purpose,
  minutes: z.number().int().nullable(),
  recommendation: z.string(),
  options: z.array(z.string()),
  isStanding: z.boolean(),
  /** When it usually comes, such as "by 31 December"; empty where that is plain. */
  when: z.string(),
  briefing: itemBriefing.nullable(),
  /** Whether this meeting already has it. */
  isOnAgenda: z.boolean(),
})
export type LibraryEntry = z.infer<typeof libraryEntry>

const template = z.object({
  id: z.string(),
  name: z.string(),
  when: z.string(),
  itemTitles: z.array(z.string()),
  isOwn: z.boolean(),
})
export type AgendaTemplate = z.infer<typeof template>

/** Undo works on one meeting's agenda and papers, one command at a time, also after a restart. */
const undoState = z.object({
  /** What would be undone, such as "Move “Budget”"; null when there is nothing. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})

/** What came of an agenda file. Papers with a problem are kept all the same, with the reason. */
const imported = z.object({
  items: z.number().int(),
  papers: z.number().int(),
  problems: z.array(z.object({ fileName: z.string(), problem: z.string() })),
})

export const agendaContract = {
  'agenda.get': query(z.object({ meetingId }), agendaView),
  'agenda.addItem': command(
    z.object({ meetingId, place, item: itemChanges.required({ title: true }) }),
    z.object({ itemId: agendaItemId }),
  ),
  'agenda.updateItem': command(z.object({ itemId: agendaItemId, changes: itemChanges }), z.object({})),
  /** Moves an item with all below it. Refused (`conflict`) into itself. */
  'agenda.moveItem': command(z.object({ itemId: agendaItemId, place }), z.object({})),
  /** Takes an item, with all below it, off the agenda; it is kept and can come back by undo. */
  'agenda.withdrawItem': command(z.object({ itemId: agendaItemId }), z.object({})),
  'agenda.setWithdrawals': command(
    z.object({
      itemId: agendaItemId,
      people: z.array(z.object({ personId, reason: z.string().max(500) })).max(60),
    }),
    z.object({}),
  ),
  'agenda.library': query(z.object({ meetingId }), z.array(libraryEntry)),
  'agenda.addFromLibrary': command(
    z.object({ meetingId, place, libraryIds: z.array(z.string()).min(1).max(60) }),
    z.object({ itemIds: z.array(agendaItemId) }),
  ),
  /** Copies the agenda of another meeting to the end of this one: standing items only, or all; papers are not copied. */
  'agenda.copyFrom': command(
    z.object({ meetingId, fromMeetingId: meetingId, which: z.enum(['all', 'standing']) }),
    z.object({ itemIds: z.array(agendaItemId) }),
  ),
  /**
   * Puts an item, with all below it, on another meeting's agenda, linked to where it came from; it stays on this one.
   * It is undone on the agenda that it went to. Refused (`conflict`) when it is there already.
   */
  'agenda.carryForward': command(
    z.object({ itemId: agendaItemId, toMeetingId: meetingId, withPapers: z.boolean() }),
    z.object({ itemId: agendaItemId }),
  ),
  'agenda.templates': query(z.object({ meetingId }), z.array(template)),
  'agenda.applyTemplate': command(
    z.object({ meetingId, templateId: z.string() }),
    z.object({ itemIds: z.array(agendaItemId) }),
  ),
  /** A template of the same name for the same kind of board is replaced. */
  'agenda.saveAsTemplate': command(
    z.object({ meetingId, name: z.string().trim().min(1).max(100) }),
    z.object({ templateId: z.string() }),
  ),
  /** Reads an agenda file (`docs/agenda-file.md`) that the person chooses, into this meeting. Null when cancelled. */
  'agenda.importFile': job(z.object({ meetingId }), imported.nullable()),
  /** The same as a meeting of its own: its body and members where they are new, the meeting, the agenda. All or nothing. */
  'agenda.importMeeting': job(
    z.object({}),
    imported
      .extend({
        bodyId,
        meetingId,
        /** Such as "Full governing board, 26 November 2026". */
        title: z.string(),
        members: z.number().int(),
      })
      .nullable(),
  ),
  'undo.state': query(z.object({ meetingId }), undoState),
  /** Answers what was undone. */
  'undo.undo': command(z.object({ meetingId }), z.object({ label: z.string() })),
  'undo.redo': command(z.object({ meetingId }), z.object({ label: z.string() })),
}
