import { z } from 'zod'

/** What a line of the minutes is: evidence that the board asked, helped, decided and acted. */
export const lineTags = ['challenge', 'support', 'decision', 'action', 'note'] as const
export const lineTag = z.enum(lineTags)
export type LineTag = z.infer<typeof lineTag>

const run = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z
    .array(z.object({ type: z.enum(['bold', 'italic']) }))
    .max(2)
    .optional(),
})
const hardBreak = z.object({ type: z.literal('hardBreak') })

/** One line: a paragraph, in a list or on its own. `id` stays with it, so that an action can point to its line. */
const paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ id: z.uuid().nullable(), tag: lineTag.nullable() }),
  content: z.array(z.union([run, hardBreak])).optional(),
})
export type MinuteParagraph = z.infer<typeof paragraph>

type ListNode = {
  type: 'bulletList' | 'orderedList'
  content: { type: 'listItem'; content: (MinuteParagraph | ListNode)[] }[]
}
const list: z.ZodType<ListNode> = z.lazy(() =>
  z.object({
    type: z.enum(['bulletList', 'orderedList']),
    content: z
      .array(
        z.object({
          type: z.literal('listItem'),
          content: z.array(z.union([paragraph, list])).min(1),
        }),
      )
      .min(1),
  }),
)
export type MinuteList = ListNode

/**
 * What was written under one item, in the editor's own form and nothing beyond it: paragraphs, lists, bold, italic.
 * Anything else is refused at the edge, so that whatever prints it knows all that can be in it.
 */
export const minuteText = z.object({
  type: z.literal('doc'),
  content: z.array(z.union([paragraph, list])).max(2000),
})
export type MinuteText = z.infer<typeof minuteText>
