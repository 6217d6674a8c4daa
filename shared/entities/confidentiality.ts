import { z } from 'zod'
import { bodyKind } from './body.ts'
import { membershipRoles } from './person.ts'
import { confidence, source } from './rule.ts'

/** One ground on which an item may be kept from the public. */
export const confidentialityReason = z.object({
  /** Short and stable, kept in files, such as `15(3)(b)` or `para-3`. */
  code: z.string().min(1),
  label: z.string().min(1),
  /** As it stands in a resolution to exclude, after "namely" or "as concerning"; words in brackets are for the clerk to fill in. */
  ground: z.string().min(1),
  /** As it is cited, such as "regulation 15(3)(b)". */
  provision: z.string().min(1),
  /** `automatic`: the law keeps it closed. `decision`: the body or its chair may close it, and says so. */
  exclusion: z.enum(['automatic', 'decision']),
  /** Whether it holds only while the public interest in withholding outweighs that in disclosing. */
  hasPublicInterestTest: z.boolean(),
  source,
  confidence,
  /** What stands in the public agenda in place of the item, unless the clerk writes another. Never its title. */
  defaultPublicLine: z.string().min(1),
})
export type ConfidentialityReason = z.infer<typeof confidentialityReason>

/** A right to see business that is kept from the public. Whom no right names sees none of it. */
export const confidentialityRight = z.object({
  /** Whom it is given to. */
  roles: z.array(z.enum(membershipRoles)).min(1),
  /** Categories of membership that do not have it, such as "Student". */
  exceptCategories: z.array(z.string()),
  /** Codes of the reasons that it reaches; null: all, also where no reason was chosen. */
  reasons: z.array(z.string()).nullable(),
  /** In a sentence, for the clerk. */
  says: z.string().min(1),
  source,
  confidence,
})
export type ConfidentialityRight = z.infer<typeof confidentialityRight>

/** How one kind of body keeps business confidential, and in which words. */
export const confidentialityScheme = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  bodyKinds: z.array(bodyKind).min(1),
  /** What an item is when it is not confidential, such as "Part 1" or "Open". */
  openLabel: z.string().min(1),
  closedLabel: z.string().min(1),
  /** Who must leave, in a sentence. */
  whoLeaves: z.string().min(1),
  /** The resolution to exclude, with `{items}` (such as "items 7 and 8") and `{grounds}` to fill in; null where none is needed. */
  exclusionResolution: z.string().nullable(),
  reasons: z.array(confidentialityReason).min(1),
  /** Who sees which of it. */
  rights: z.array(confidentialityRight).min(1),
})
export type ConfidentialityScheme = z.infer<typeof confidentialityScheme>
