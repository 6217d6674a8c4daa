import { z } from 'zod'
import { bodyKind, numbering } from './body.ts'
import { minuteStyle } from './minute-style.ts'
import { membershipRoles } from './person.ts'
import { clockTime } from './primitives.ts'
import { jurisdiction } from './rule.ts'

/** What a new body of this kind starts with. Every value can be changed by the clerk afterwards. */
export const bodyKindPreset = z.object({
  kind: bodyKind,
  /** Such as "Governing board of a maintained school". */
  label: z.string().min(1),
  /** One sentence that helps to choose. */
  about: z.string().min(1),
  jurisdiction,
  /** What people call things here, such as "governor" and "governors". */
  words: z.object({ member: z.string(), members: z.string(), chair: z.string(), clerk: z.string() }),
  /** Categories of membership, the usual first. */
  categories: z.array(z.string().min(1)).min(1),
  roles: z.array(z.enum(membershipRoles)).min(1),
  /** Id of a scheme in `resources/confidentiality.json`. */
  confidentialityScheme: z.string(),
  numbering,
  starMeans: z.enum(['for-discussion', 'without-discussion']),
  /** Ids of the shipped rules it starts with; null where none is prescribed. */
  rules: z.object({
    notice: z.string(),
    quorum: z.string(),
    frequency: z.string().nullable(),
    majority: z.string(),
    casting: z.string(),
    /** Who signs the minutes; null where nothing shipped says. */
    signing: z.string().nullable(),
  }),
  /** How minutes look here until the body says otherwise. */
  minuteStyle,
  usualMinutes: z.number().int().min(5).max(1440),
  usualStartsAt: clockTime,
  /** Whether the year of its business runs on school terms. */
  usesTermDates: z.boolean(),
})
export type BodyKindPreset = z.infer<typeof bodyKindPreset>
