import { z } from 'zod'
import { minuteText } from './minute-text.ts'
import { minutesPart, minutesState } from './minutes.ts'

/** A resolution as it is printed. */
const printedResolution = z.object({
  number: z.string(),
  text: z.string(),
  itemNumber: z.string(),
  /** Whether it was voted on, agreed without a vote, or only noted: the word in front of it. */
  how: z.enum(['vote', 'agreed', 'noted']),
})
export type PrintedResolution = z.infer<typeof printedResolution>

/** An action as it is printed: what, who, by when. */
const printedAction = z.object({
  text: z.string(),
  owner: z.string(),
  due: z.string(),
  itemNumber: z.string(),
  isDone: z.boolean(),
})
export type PrintedAction = z.infer<typeof printedAction>

const printedItem = z.object({
  itemId: z.string(),
  /** 0 for the top level. */
  level: z.number().int().min(0),
  number: z.string(),
  /** The public line where this part may not name the item. */
  title: z.string(),
  status: z.enum(['to-take', 'taken', 'deferred', 'withdrawn', 'not-reached']),
  isAdded: z.boolean(),
  /** True where it is minuted in the other part, so that all that follows is empty. */
  isElsewhere: z.boolean(),
  /** True in the open part where some of what was said is minuted in the other one. */
  isPartlyElsewhere: z.boolean(),
  /** Why it is minuted here and not in the open part, such as "Confidential: reg 15(3)(b)."; null in the open part. */
  ground: z.string().nullable(),
  /** Who came, went or withdrew while it was taken, each a sentence. */
  movements: z.array(z.string()),
  declarations: z.array(z.string()),
  text: minuteText,
  /** Motions, amendments and votes in the order in which they happened, each a sentence or two. */
  decisions: z.array(z.string()),
  resolutions: z.array(printedResolution),
  actions: z.array(printedAction),
  /** Corrections agreed after approval; what was approved stays as it is beside them. */
  corrections: z.array(z.object({ was: z.string(), now: z.string(), says: z.string() })),
})
export type PrintedItem = z.infer<typeof printedItem>

/**
 * The minutes of one meeting, one part, as plain data: all that PDF, Word and web page are made of. Made by
 * `gatherMinutes` alone, which decides what belongs to which part; nothing of the confidential part is in the open one.
 */
export const minutesModel = z.object({
  part: minutesPart,
  state: minutesState,
  /** Printed on every page until they are approved, such as "DRAFT"; null from then on. */
  draftMark: z.string().nullable(),
  /** What readers of a draft should know: when it is to be approved. Null from then on. */
  draftNote: z.string().nullable(),
  body: z.object({
    name: z.string(),
    organisation: z.string(),
    accent: z.string(),
    logoSha256: z.string().nullable(),
  }),
  title: z.string(),
  /** "26 November 2026", for the head of each page. */
  dateWords: z.string(),
  /** "Thursday 26 November 2026, 6.02 pm to 8.14 pm" */
  when: z.string(),
  place: z.string(),
  chair: z.string(),
  clerk: z.string(),
  attendance: z.array(
    z.object({
      /** Such as "Present" or "Apologies, consented to". */
      group: z.string(),
      people: z.array(
        z.object({
          name: z.string(),
          role: z.string(),
          code: z.string(),
          /** Such as "remote; arrived during item 5, 6.42 pm". */
          remark: z.string(),
        }),
      ),
    }),
  ),
  /** Code letters that stand in the table, with what they mean. */
  codes: z.array(z.object({ code: z.string(), meaning: z.string() })),
  /** How many were needed and present, and each stretch without a quorum; sentences. */
  quorum: z.array(z.string()),
  /** Interests that concern the whole meeting. */
  declarations: z.array(z.string()),
  items: z.array(printedItem),
  resolutions: z.array(printedResolution),
  actions: z.array(printedAction),
  lists: z.enum(['front', 'end', 'none']),
  /** Corrections agreed when they were approved. */
  corrections: z.array(z.string()),
  /** What stands over the line for the signature: who signs, at which meeting. Null while draft, in no state to sign. */
  signature: z
    .object({ says: z.string(), name: z.string(), signedOn: z.string(), isSigned: z.boolean() })
    .nullable(),
})
export type MinutesModel = z.infer<typeof minutesModel>
