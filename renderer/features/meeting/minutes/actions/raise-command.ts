import type { Editor } from '@tiptap/core'
import type { EditorCommand } from '../editor/editor-commands.ts'
import { askToRaise } from './raise-requests.ts'

/** The paragraph in which the cursor stands, on the screen; null where there is none. */
const lineElement = ({ view, state }: Editor): HTMLElement | null => {
  const { node } = view.domAtPos(state.selection.from)
  const element = node instanceof HTMLElement ? node : node.parentElement
  return element?.closest('p') ?? null
}

/** Gives the line an id where it has none yet, so that the action can point to it. */
const idOfLine = (editor: Editor, known: string | null): string => {
  if (known !== null) return known
  const id = crypto.randomUUID()
  editor.commands.updateAttributes('paragraph', { id })
  return id
}

/** Raises an action in the line under the cursor. First in the list, so that `/action` and Enter is enough. */
export const raiseCommand: EditorCommand = {
  id: 'raise-action',
  name: 'Action for somebody',
  detail: 'Raises an action in this line: who, by when',
  keys: 'Mod-Shift-a',
  keyWords: 'Ctrl+Shift+A',
  run: (editor, line) => {
    const lineId = idOfLine(editor, line.lineId)
    const element = lineElement(editor)
    if (element !== null) askToRaise({ editor, line: { ...line, lineId }, element })
  },
}
