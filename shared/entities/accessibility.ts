import { z } from 'zod'

/** What a screen reader finds in a paper: counted when the paper is looked at. */
export const accessibility = z.object({
  /** `broken`: there are tags, but no reader could rely on them; the pack leaves them out. */
  tags: z.enum(['tagged', 'broken', 'none']),
  /** A title of its own, not the name of a file. */
  hasTitle: z.boolean(),
  /** "en-GB"; null when the paper does not say. */
  language: z.string().nullable(),
  fonts: z.number().int(),
  /** Fonts from whose letters no program can tell the words. */
  unreadableFonts: z.number().int(),
  headings: z.number().int(),
  tables: z.number().int(),
  tablesWithoutHeads: z.number().int(),
  figures: z.number().int(),
  figuresWithoutWords: z.number().int(),
})
export type Accessibility = z.infer<typeof accessibility>
