import type { Editor } from '@tiptap/core'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { lineTags, type LineTag } from '@shared/entities/minute-text.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { raiseCommand } from '../actions/raise-command.ts'
import { decisionCommands } from '../decisions/decision-commands.ts'

/** Where the cursor is, for a command that hangs something on the line. */
export interface CurrentLine {
  readonly itemId: AgendaItemId
  readonly part: MinutesPart
  /** The line's own id, as `MinuteParagraph.attrs.id`; null in the moment before it has one. */
  readonly lineId: string | null
  /** Its words so far. */
  readonly words: string
}

/** Something that can be done in a line: from the `/` menu and, where it has keys, by them. */
export interface EditorCommand {
  readonly id: string
  /** What is typed after `/` to find it; also shown. */
  readonly name: string
  readonly detail: string
  /** As Tiptap writes them, such as `Mod-Shift-1`; null where there are none. */
  readonly keys: string | null
  /** As a person reads them, such as "Ctrl+Shift+1"; empty where there are none. */
  readonly keyWords: string
  readonly run: (editor: Editor, line: CurrentLine) => void
}

export const tagWords: Readonly<Record<LineTag, string>> = {
  challenge: 'Challenge',
  support: 'Support',
  decision: 'Decision',
  action: 'Action',
  note: 'Note',
}

const tagDetails: Readonly<Record<LineTag, string>> = {
  challenge: 'The board asked or tested something',
  support: 'The board helped, thanked or backed something',
  decision: 'The board decided something',
  action: 'Somebody is to do something',
  note: 'Worth finding again',
}

// Not Ctrl+Alt: on a British keyboard that is AltGr, and AltGr+4 writes €.
const tagCommands: readonly EditorCommand[] = lineTags.map((tag, index) => ({
  id: `tag-${tag}`,
  name: tagWords[tag],
  detail: tagDetails[tag],
  keys: `Mod-Shift-${index + 1}`,
  keyWords: `Ctrl+Shift+${index + 1}`,
  run: (editor) => void editor.chain().focus().toggleLineTag(tag).run(),
}))

/** Every command of a line. Another feature adds its own here, by one line. */
export const editorCommands: readonly EditorCommand[] = [raiseCommand, ...tagCommands, ...decisionCommands]
