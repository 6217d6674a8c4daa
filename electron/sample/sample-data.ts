import { z } from 'zod'
import averwoldData from '@resources/sample/averwold.json'
import oakfieldData from '@resources/sample/oakfield.json'
import { agendaItem } from '@shared/entities/agenda-item.ts'
import { body, ruleOverride } from '@shared/entities/body.ts'
import { interest } from '@shared/entities/interest.ts'
import { meeting } from '@shared/entities/meeting.ts'
import { membership, person, seat } from '@shared/entities/person.ts'
import { parseResource } from '../resources/parse-resource.ts'
import { seasons } from './sample-days.ts'
import { sampleHeld } from './sample-held.ts'
import { sampleInspection } from './sample-inspection.ts'

/** Days are never in the data: they are counted from the day on which the sample is made. */
const samplePerson = z.strictObject({
  name: person.shape.name,
  email: person.shape.email,
  phone: person.shape.phone.default(''),
  notes: person.shape.notes.default(''),
  role: membership.shape.role,
  category: membership.shape.category,
  appointingBody: membership.shape.appointingBody,
  hasVote: membership.shape.hasVote.default(true),
  /** School years served when the sample's second year begins. */
  since: z.number().int().min(1).default(4),
  /** Length of the term of office; null where it has no end. */
  years: z.number().int().min(1).nullable().default(4),
  /** Days after the next meeting on which the term ends, in place of `since`. */
  endsAfterNextMeeting: z.number().int().optional(),
  /** What they have in the register of interests; without any, their yearly return is nil. */
  interests: z.array(interest.pick({ kind: true, organisation: true, nature: true }).strict()).default([]),
  left: z.strictObject({ daysAgo: z.number().int().min(1), reason: membership.shape.endedReason }).optional(),
})
export type SamplePerson = z.infer<typeof samplePerson>

const samplePaper = z.strictObject({
  /** In `resources/sample/papers`. */
  file: z.string().min(1),
  title: z.string().min(1),
  author: z.string(),
})
export type SamplePaper = z.infer<typeof samplePaper>

/** What is said of an item, in place of what the library says. */
export const itemWords = agendaItem
  .pick({
    purpose: true,
    presenter: true,
    minutes: true,
    recommendation: true,
    chairNotes: true,
    isStarred: true,
    isConfidential: true,
    reasonCode: true,
    publicLine: true,
    options: true,
  })
  .partial()

const subItem = z.strictObject({
  /** From the library, under this id. */
  library: z.string().optional(),
  /** Of the clerk's own, under this title. */
  title: agendaItem.shape.title.optional(),
  /** Carried forward from the last meeting, where it has this title. */
  carried: z.string().optional(),
  /** A place for the business of the time of year. */
  season: z.literal(true).optional(),
  ...itemWords.shape,
  papers: z.array(samplePaper).default([]),
  awaits: z.array(samplePaper.pick({ title: true, author: true })).default([]),
  withdraws: z.array(z.strictObject({ person: z.string(), reason: z.string() })).default([]),
})
export type SampleSubItem = z.infer<typeof subItem>

const sampleItem = subItem.extend({ items: z.array(subItem).default([]) })
export type SampleItem = z.infer<typeof sampleItem>

/** An item, or just its id in the library. */
const itemOrId = z.union([z.string().transform((library) => sampleItem.parse({ library })), sampleItem])

const board = z.strictObject({
  body: body
    .pick({
      kind: true,
      name: true,
      organisation: true,
      accent: true,
      address: true,
      usualPlace: true,
      usualStartsAt: true,
      usualMinutes: true,
    })
    .strict(),
  /** In `resources/sample/papers`; null for none. */
  logo: z.string().nullable(),
  seats: z.array(seat.pick({ category: true, places: true }).strict()),
  people: z.array(samplePerson),
  overrides: z.array(ruleOverride.pick({ topic: true, value: true, reason: true }).strict()),
  meetings: z.strictObject({
    title: meeting.shape.title,
    /** ISO weekday. */
    weekday: z.number().int().min(1).max(5),
    /** Days that lie at least between making the sample and the next meeting. */
    lead: z.number().int().min(1),
    joining: meeting.shape.joining,
  }),
  /** Agendas of meetings long past. */
  usual: z.record(z.enum(seasons), z.array(itemOrId)),
  last: z.array(sampleItem),
  /** How the last meeting went; null where its minutes are a paper of the next. */
  held: sampleHeld.nullable(),
  /** An inspection under way; null: none. */
  inspection: sampleInspection.nullable(),
  next: z.array(sampleItem),
  seasonal: z.partialRecord(z.enum(seasons), z.array(itemOrId)),
})
export type SampleBoard = z.infer<typeof board>

/** The boards of the sample. Nobody in them is real. */
export const sampleBoards: readonly SampleBoard[] = [
  parseResource('sample/oakfield.json', board, oakfieldData),
  parseResource('sample/averwold.json', board, averwoldData),
]
