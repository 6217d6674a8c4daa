import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import type { Editor } from '@tiptap/core'
import { useMemo } from 'react'
import type { ReadyPhrase } from '../phrases/use-phrases.ts'
import { currentLine } from './current-line.ts'
import { editorCommands } from './editor-commands.ts'
import { putIn } from './put-in.ts'
import type { SlashEntry } from './slash/use-slash.ts'

/** All that `/` offers in one text: commands first, then phrases. */
export const useEntries = (
  editor: Editor,
  itemId: AgendaItemId,
  part: MinutesPart,
  phrases: readonly ReadyPhrase[],
): readonly SlashEntry[] =>
  useMemo(
    () => [
      ...editorCommands.map((command) => ({
        id: command.id,
        name: command.name,
        detail: command.detail,
        keyWords: command.keyWords,
        run: (range: { from: number; to: number }) => {
          editor.chain().focus().deleteRange(range).run()
          command.run(editor, currentLine(editor, itemId, part))
        },
      })),
      ...phrases.map(({ name, pattern, words }) => ({
        id: `phrase-${name}`,
        name,
        detail: pattern,
        keyWords: '',
        run: (range: { from: number; to: number }) => putIn(editor, words(), range),
      })),
    ],
    [editor, itemId, part, phrases],
  )
