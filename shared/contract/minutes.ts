import { z } from 'zod'
import { agendaItemId, purpose } from '../entities/agenda-item.ts'
import { bodyId } from '../entities/body.ts'
import { meetingId } from '../entities/meeting.ts'
import { minuteText } from '../entities/minute-text.ts'
import { minuteItem, minutes, minutesId, minutesPart, phrase, phraseId } from '../entities/minutes.ts'
import { clockTime, line } from '../entities/primitives.ts'
import { command, query } from './define.ts'

/** What one text is, in a short word that changes with it: who writes says which text they changed. */
const stamp = z.string()

/** One item as the minutes show it, with what is written under it; what is still being typed counts. */
const minutedItem = z.object({
  itemId: agendaItemId,
  parentId: agendaItemId.nullable(),
  /** 1 for the top level. */
  level: z.number().int().min(1),
  number: z.string(),
  citedAs: z.string(),
  title: z.string(),
  purpose,
  presenter: z.string(),
  recommendation: z.string(),
  isAdded: z.boolean(),
  /** Whether, on the day of the meeting, it was kept from the public, by itself or by an item above: minuted apart, whole. */
  isClosed: z.boolean(),
  /** What the public reads in its place, and the ground; empty while open. */
  publicLine: z.string(),
  reasonProvision: z.string(),
  /** As the agenda has it; null where it says nothing. */
  plannedAt: clockTime.nullable(),
  plannedMinutes: z.number().int().nullable(),
  status: minuteItem.shape.status,
  takenPosition: z.string().nullable(),
  /** Whether it was taken before or after its turn. */
  isOutOfOrder: z.boolean(),
  startedAt: clockTime.nullable(),
  endedAt: clockTime.nullable(),
  text: minuteText,
  closedText: minuteText,
  stamp,
  closedStamp: stamp,
})
export type MinutedItem = z.infer<typeof minutedItem>

const minutesView = z.object({
  /** Null until they are opened. */
  minutes: minutes.nullable(),
  /** In the order in which they were taken; as on the agenda until the clerk says otherwise. */
  items: z.array(minutedItem),
  /** Items in whose text something was typed that is not in the record yet. */
  draftIds: z.array(agendaItemId),
})
export type MinutesView = z.infer<typeof minutesView>

/** A phrase to put in with a few keys: one that is shipped, or the clerk's own. */
const listedPhrase = z.object({
  /** Null for a shipped one. */
  phraseId: phraseId.nullable(),
  shortcut: z.string(),
  /** May hold `{time}`, `{chair}` and `{next meeting}`, filled in when it is put in. */
  text: z.string(),
  /** Of this board alone. */
  isOfBody: z.boolean(),
})
export type ListedPhrase = z.infer<typeof listedPhrase>

/** Something that the last meeting left to be done or decided, ready to be put into the minutes. */
const matter = z.object({
  kind: z.enum(['action', 'resolution']),
  /** The item under which it was raised, as it is cited. */
  itemNumber: z.string(),
  itemTitle: z.string(),
  /** A whole sentence. */
  text: z.string(),
  isDone: z.boolean(),
  isConfidential: z.boolean(),
})
export type Matter = z.infer<typeof matter>

export const minutesContract = {
  'minutes.get': query(z.object({ meetingId }), minutesView),
  /** Begins the minutes of a meeting, as a draft. Opening them twice is no fault: they are there. Never undone. */
  'minutes.open': command(z.object({ meetingId }), z.object({ minutesId })),
  /** Who presided, who wrote, when it began and ended. */
  'minutes.update': command(
    z.object({
      meetingId,
      changes: minutes.pick({ startedAt: true, endedAt: true, chairId: true, clerkName: true }).partial(),
    }),
    z.object({}),
  ),
  'minutes.start': command(z.object({ meetingId, at: clockTime }), z.object({})),
  /** Ends the meeting, and the item under way; what was not taken is left as it is, or marked as not reached. */
  'minutes.finish': command(
    z.object({ meetingId, at: clockTime, rest: z.enum(['leave', 'not-reached']) }),
    z.object({}),
  ),
  /** Goes on to an item: ends the one under way, starts this one. */
  'minutes.takeItem': command(z.object({ itemId: agendaItemId, at: clockTime }), z.object({})),
  'minutes.setItem': command(
    z.object({
      itemId: agendaItemId,
      changes: minuteItem.pick({ status: true, startedAt: true, endedAt: true }).partial(),
    }),
    z.object({}),
  ),
  /** Takes an item, with all below it, after another; null: first of all. */
  'minutes.takeAfter': command(
    z.object({ itemId: agendaItemId, afterId: agendaItemId.nullable() }),
    z.object({}),
  ),
  /** Puts on business that the agenda did not have. It gets a number of its own (7a); no other number changes. */
  'minutes.addItem': command(
    z.object({ meetingId, title: line(300, 'The title'), afterId: agendaItemId }),
    z.object({ itemId: agendaItemId }),
  ),
  /**
   * Keeps what is being typed, outside the record and its log. `was` is the stamp of the text that was changed; refused
   * (`conflict`, with `details.stamp`) when the text is another by now, as when a second window wrote it.
   */
  'minutes.keepDraft': command(
    z.object({ itemId: agendaItemId, part: minutesPart, text: minuteText, was: stamp }),
    z.object({ stamp }),
  ),
  /** Puts what was typed into the record, as one change; of one item, or of all. */
  'minutes.write': command(z.object({ meetingId, itemId: agendaItemId.nullable() }), z.object({})),
  /** What the last meeting of the same board left to be done. Empty where there was none. */
  'minutes.mattersArising': query(
    z.object({ meetingId }),
    z.object({ meetsOn: z.iso.date().nullable(), matters: z.array(matter) }),
  ),
  /** The board's own first, then the file's, then those that are shipped; one's own hides a shipped one of the same name. */
  'minutes.phrases': query(z.object({ bodyId }), z.array(listedPhrase)),
  /** Changes one's own phrase, or makes a new one where `phraseId` is null. */
  'minutes.savePhrase': command(
    z.object({
      phraseId: phraseId.nullable(),
      bodyId: bodyId.nullable(),
      shortcut: phrase.shape.shortcut,
      text: phrase.shape.text,
    }),
    z.object({ phraseId }),
  ),
  'minutes.withdrawPhrase': command(z.object({ phraseId }), z.object({})),
}
