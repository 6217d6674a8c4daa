import { z } from 'zod'
import { day } from './primitives.ts'
import { confidence, source } from './rule.ts'

/** A bank holiday as shipped. The clerk can add and remove days in a file (`holidayEdit`). */
export const bankHoliday = z.object({
  on: day,
  name: z.string().min(1),
  /** True where the day stands in for one that fell on a weekend. */
  isSubstitute: z.boolean(),
  division: z.literal('England and Wales'),
  source,
  confidence,
})
export type BankHoliday = z.infer<typeof bankHoliday>

/** As much of a holiday as the rules need to count days. */
export type Holiday = { readonly on: string; readonly name: string }
