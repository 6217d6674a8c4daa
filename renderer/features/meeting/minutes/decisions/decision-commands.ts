import type { EditorCommand } from '../editor/editor-commands.ts'
import { type AskedFor, askForForm } from './open-form.ts'

const command = (
  form: AskedFor,
  name: string,
  detail: string,
  keys: Pick<EditorCommand, 'keys' | 'keyWords'> = { keys: null, keyWords: '' },
): EditorCommand => ({
  id: `decision-${form}`,
  name,
  detail,
  ...keys,
  run: (_editor, { itemId }) => askForForm({ itemId, form }),
})

/** From the line to the form beside it, and back to the line when it is recorded. */
export const decisionCommands: readonly EditorCommand[] = [
  command('next', 'Motion or vote', 'Move a motion, or put the open one to the vote', {
    keys: 'Mod-Shift-m',
    keyWords: 'Ctrl+Shift+M',
  }),
  command('agreed', 'Agreed', 'Agreed without a vote, with a number'),
  command('noted', 'Noted', 'Noted, with a number'),
]
