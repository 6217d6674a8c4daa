import type { Editor } from '@tiptap/core'

/** Puts words where the cursor is, in place of `range`; the first gap in them is selected, so that typing fills it. */
export const putIn = (editor: Editor, words: string, range: { from: number; to: number } | null): void => {
  const { from, to } = range ?? editor.state.selection
  const gap = words.indexOf('…')
  const chain = editor.chain().focus().insertContentAt({ from, to }, { type: 'text', text: words })
  if (gap < 0) chain.setTextSelection(from + words.length).run()
  else chain.setTextSelection({ from: from + gap, to: from + gap + 1 }).run()
}
