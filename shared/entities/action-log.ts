import { z } from 'zod'

/** What an action log can say of each action. */
export const logColumns = ['action', 'owner', 'due', 'standing', 'priority', 'raised', 'said'] as const
export const logColumn = z.enum(logColumns)
export type LogColumn = z.infer<typeof logColumn>

export const logOrders = ['due', 'owner', 'raised', 'standing'] as const
export type LogOrder = (typeof logOrders)[number]

/** How a body has its action log: on its own and in its packs. */
export const logStyle = z.object({
  /** In order; what is to be done is always among them. */
  columns: z
    .array(logColumn)
    .max(logColumns.length)
    .refine((columns) => columns.includes('action'), { error: 'A log says at least what is to be done.' })
    .refine((columns) => new Set(columns).size === columns.length, { error: 'Each column stands once.' }),
  order: z.enum(logOrders),
  /** Which finished actions stand in it, struck through: those since the last meeting, all, or none. */
  finished: z.enum(['since', 'all', 'none']),
})
export type LogStyle = z.infer<typeof logStyle>

/** Until a body says otherwise. */
export const usualLogStyle: LogStyle = {
  columns: ['action', 'owner', 'due', 'standing', 'said', 'raised'],
  order: 'due',
  finished: 'since',
}

/** For whom a log or a calendar is: `members` have all of it, `public` nothing that is confidential. */
export const logReaders = z.enum(['members', 'public'])
export type LogReaders = z.infer<typeof logReaders>

/** One action as a log says it. */
export const logRow = z.object({
  text: z.string(),
  /** A name or a role; empty while nobody owns it. */
  owner: z.string(),
  due: z.string(),
  dueOn: z.string().nullable(),
  /** "Not started", "Done"; with how late it is: "In progress, 12 days late". */
  standing: z.string(),
  /** "Done", "No longer needed"; empty while it is to be done. */
  finished: z.string(),
  priority: z.string(),
  /** What was said of it last; empty where nothing was. */
  lastSaid: z.string(),
  /** Such as "26 November 2026, item 5"; empty for one entered by hand. */
  raised: z.string(),
  raisedOn: z.string().nullable(),
  /** For those who may see confidential business only. */
  isConfidential: z.boolean(),
})
export type LogRow = z.infer<typeof logRow>
