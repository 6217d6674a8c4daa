import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MinuteText } from '@shared/entities/minute-text.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { cx } from '../../../../lib/cx.ts'
import type { ReadyPhrase } from '../phrases/use-phrases.ts'
import { currentLine, readText, toContent } from './current-line.ts'
import styles from './editor.module.css'
import { minuteExtensions } from './extensions.ts'
import type { Keeper } from './keeper.ts'
import { KeptWord } from './kept-word.tsx'
import { cleanPastedHtml } from './paste/clean-html.ts'
import { showEditor } from './shown-editors.ts'
import { SlashMenu } from './slash/slash-menu.tsx'
import { Toolbar } from './toolbar.tsx'
import { useEntries } from './use-entries.ts'

interface MinuteEditorProps {
  readonly itemId: AgendaItemId
  readonly part: MinutesPart
  /** Such as "Minute of 7, Budget". */
  readonly label: string
  readonly placeholder: string
  readonly keeper: Keeper
  /** As the file has it, to be shown when another window wrote it. */
  readonly text: MinuteText
  readonly stamp: string
  readonly phrases: readonly ReadyPhrase[]
  readonly onPhrases: () => void
  readonly isReadOnly: boolean
  /** Takes the focus as it appears. */
  readonly isFocused: boolean
}

/** One text of one item. What is typed goes to its keeper; the page is not drawn again for a key. */
export const MinuteEditor = (props: MinuteEditorProps) => {
  const { itemId, part, label, placeholder, keeper, text, stamp, isReadOnly, isFocused } = props
  const editor = useEditor(
    {
      content: toContent(keeper.text),
      editable: !isReadOnly,
      autofocus: isFocused ? 'end' : false,
      injectCSS: false,
      extensions: minuteExtensions({ placeholder, itemId, part }),
      editorProps: {
        attributes: attributes(label, isReadOnly),
        transformPastedHTML: cleanPastedHtml,
      },
      onUpdate: ({ editor: now }) => keeper.type(() => readText(now)),
    },
    [keeper],
  )
  const entries = useEntries(editor, itemId, part, props.phrases)
  useEffect(() => showEditor(part, editor), [part, editor])
  useEffect(() => {
    editor.setEditable(!isReadOnly, false)
  }, [editor, isReadOnly])
  useEffect(() => {
    if (keeper.learn(text, stamp)) editor.commands.setContent(toContent(text), { emitUpdate: false })
  }, [editor, keeper, text, stamp])
  // What was typed in the last quarter of a second is read before the editor goes.
  useEffect(() => () => void keeper.flush(), [keeper])

  const showTheirs = async () => {
    const theirs = await keeper.takeTheirs()
    editor.commands.setContent(toContent(theirs), { emitUpdate: false })
  }
  return (
    <div className={cx(styles.sheet, part === 'confidential' && styles.closed)} data-sheet>
      {!isReadOnly && (
        <Toolbar
          editor={editor}
          line={() => currentLine(editor, itemId, part)}
          phrases={props.phrases}
          onPhrases={props.onPhrases}
        />
      )}
      <EditorContent editor={editor} className={cx(styles.paper)} />
      {!isReadOnly && <SlashMenu editor={editor} entries={entries} />}
      <KeptWord keeper={keeper} onTakeTheirs={() => void showTheirs()} />
    </div>
  )
}

const attributes = (label: string, isReadOnly: boolean): Record<string, string> => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  ...(isReadOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
  spellcheck: 'true',
})
