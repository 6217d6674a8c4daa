/** One line of a minute, as the editor keeps it. */
export const lineOf = (words: string) => ({
  type: 'paragraph' as const,
  attrs: { id: crypto.randomUUID(), tag: null },
  content: [{ type: 'text' as const, text: words }],
})
