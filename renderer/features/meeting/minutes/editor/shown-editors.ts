import type { MinutesPart } from '@shared/entities/minutes.ts'
import type { Editor } from '@tiptap/core'

/** The editors on the screen; one of each part at most. What stands beside the minute puts things in through them. */
const shown = new Map<MinutesPart, Editor>()

/** Answers how to take it out again. */
export const showEditor = (part: MinutesPart, editor: Editor): (() => void) => {
  shown.set(part, editor)
  return () => {
    if (shown.get(part) === editor) shown.delete(part)
  }
}

/** Puts lines at the end of the minute on view, as a list. False where no text of that part is on the screen to be written. */
export const putInList = (part: MinutesPart, lines: readonly string[]): boolean => {
  const editor = shown.get(part)
  if (editor === undefined || !editor.isEditable || lines.length === 0) return false
  const item = (text: string) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const list = { type: 'bulletList', content: lines.map(item) }
  const chain = editor.chain()
  if (editor.isEmpty)
    chain
      .setContent({ type: 'doc', content: [list] })
      .focus('end')
      .run()
  else chain.insertContentAt(editor.state.doc.content.size, list).focus('end').run()
  return true
}

/** Puts one line at the end of the minute on view. False where no text of that part is on the screen to be written. */
export const putLine = (part: MinutesPart, words: string): boolean => {
  const editor = shown.get(part)
  if (editor === undefined || !editor.isEditable) return false
  const line = { type: 'paragraph', content: [{ type: 'text', text: words }] }
  if (editor.isEmpty)
    editor
      .chain()
      .setContent({ type: 'doc', content: [line] })
      .focus('end')
      .run()
  else editor.chain().insertContentAt(editor.state.doc.content.size, line).focus('end').run()
  return true
}
