import { z } from 'zod'

/** How a body likes its minutes. Null on the body: as is usual for its kind. */
export const minuteStyle = z.object({
  /** Where the lists of resolutions and actions stand. */
  lists: z.enum(['front', 'end', 'none']),
  /** Loose leaves numbered through the year, with a box for initials on each page. */
  isVolume: z.boolean(),
  /** The body's own code letters for attendance, such as P, R, S, A, L. */
  codes: z.object({
    present: z.string().max(4),
    remote: z.string().max(4),
    late: z.string().max(4),
    left: z.string().max(4),
    apologies: z.string().max(4),
    consented: z.string().max(4),
    absent: z.string().max(4),
  }),
  /** How resolutions are numbered. */
  resolutions: z.enum(['running-academic', 'running-calendar', 'running', 'by-item']),
})
export type MinuteStyle = z.infer<typeof minuteStyle>
