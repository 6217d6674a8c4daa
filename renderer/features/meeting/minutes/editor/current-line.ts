import type { Editor, JSONContent } from '@tiptap/core'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { noText } from '@shared/rules/minute-text.ts'
import type { CurrentLine } from './editor-commands.ts'

/** The line in which the cursor stands. */
export const currentLine = (editor: Editor, itemId: AgendaItemId, part: MinutesPart): CurrentLine => {
  const { parent } = editor.state.selection.$from
  const id: unknown = parent.attrs['id']
  return { itemId, part, lineId: typeof id === 'string' ? id : null, words: parent.textContent }
}

/** What is written, in the form in which it is kept. The schema allows nothing else. */
export const readText = (editor: Editor): MinuteText => {
  if (editor.isEmpty) return noText
  return editor.getJSON() as MinuteText
}

/** The same as the editor takes it: it always has a line to write in. */
export const toContent = (text: MinuteText): JSONContent =>
  text.content.length === 0 ? { type: 'doc', content: [{ type: 'paragraph' }] } : (text as JSONContent)
