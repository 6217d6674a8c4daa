import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { type Editor, Extension, type Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Text } from '@tiptap/extension-text'
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import { currentLine } from './current-line.ts'
import { type EditorCommand, editorCommands } from './editor-commands.ts'
import { Line } from './line.ts'

interface Place {
  readonly itemId: AgendaItemId
  readonly part: MinutesPart
  /** What stands where nothing is written yet. */
  readonly placeholder: string
}

/** Runs a command of a line by its keys; an extension of its own, so that it comes before the editor's own keys. */
const commandKeys = ({ itemId, part }: Place) =>
  Extension.create({
    name: 'minuteKeys',
    priority: 2000,
    addKeyboardShortcuts: () =>
      Object.fromEntries([
        ...editorCommands.flatMap((command) => bound(command, itemId, part)),
        ['Escape', leave],
      ]),
  })

/** Out of the text, so that Tab goes on from behind it: in a list Tab is the list's. */
const leave: Binding[1] = ({ editor }) => {
  const behind = editor.view.dom.closest('[data-sheet]')?.querySelector<HTMLElement>('[data-behind-text]')
  behind?.focus()
  return behind !== null && behind !== undefined
}

type Binding = readonly [string, (pressed: { readonly editor: Editor }) => boolean]

const bound = ({ keys, run }: EditorCommand, itemId: AgendaItemId, part: MinutesPart): Binding[] => {
  if (keys === null) return []
  const press: Binding[1] = ({ editor }) => {
    if (!editor.isEditable) return false
    run(editor, currentLine(editor, itemId, part))
    return true
  }
  return [[keys, press]]
}

/** All that can be in a minute, and nothing else: `shared/entities/minute-text.ts`. */
export const minuteExtensions = (place: Place): Extensions => [
  Document,
  Text,
  Line,
  Bold,
  Italic,
  HardBreak,
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  UndoRedo,
  Placeholder.configure({ placeholder: place.placeholder, showOnlyCurrent: false }),
  commandKeys(place),
]
