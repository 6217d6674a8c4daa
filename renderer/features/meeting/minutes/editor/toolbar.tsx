import type { Editor } from '@tiptap/core'
import { lineTags, type LineTag } from '@shared/entities/minute-text.ts'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, List, ListOrdered } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, Toolbar as AriaToolbar } from 'react-aria-components'
import { Menu } from '../../../../components/menu.tsx'
import { cx } from '../../../../lib/cx.ts'
import type { ReadyPhrase } from '../phrases/use-phrases.ts'
import { type CurrentLine, editorCommands, tagWords } from './editor-commands.ts'
import styles from './editor.module.css'
import { putIn } from './put-in.ts'

interface ToolbarProps {
  readonly editor: Editor
  readonly line: () => CurrentLine
  readonly phrases: readonly ReadyPhrase[]
  readonly onPhrases: () => void
}

/** What the cursor stands in; compared by value, so that typing alone draws nothing again. */
const marksOf = ({ editor }: { editor: Editor }) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  bullets: editor.isActive('bulletList'),
  numbers: editor.isActive('orderedList'),
  tag: editor.state.selection.$from.parent.attrs['tag'] as LineTag | null | undefined,
})

/** Buttons for what the keys do too. */
export const Toolbar = ({ editor, line, phrases, onPhrases }: ToolbarProps) => {
  const now = useEditorState({ editor, selector: marksOf })
  const chain = () => editor.chain().focus()
  return (
    <AriaToolbar aria-label="Writing" className={cx(styles.toolbar)}>
      <Mark
        label="Bold (Ctrl+B)"
        icon={<Bold />}
        isOn={now.bold}
        onPress={() => chain().toggleBold().run()}
      />
      <Mark
        label="Italic (Ctrl+I)"
        icon={<Italic />}
        isOn={now.italic}
        onPress={() => chain().toggleItalic().run()}
      />
      <Mark
        label="List (Ctrl+Shift+8)"
        icon={<List />}
        isOn={now.bullets}
        onPress={() => chain().toggleBulletList().run()}
      />
      <Mark
        label="Numbered list (Ctrl+Shift+7)"
        icon={<ListOrdered />}
        isOn={now.numbers}
        onPress={() => chain().toggleOrderedList().run()}
      />
      <span className={styles.rule} />
      {lineTags.map((tag) => (
        <ToggleButton
          key={tag}
          isSelected={now.tag === tag}
          onChange={() => editorCommands.find(({ id }) => id === `tag-${tag}`)?.run(editor, line())}
          className={cx(styles.tag)}
          data-tag={tag}
        >
          {tagWords[tag]}
        </ToggleButton>
      ))}
      <span className={styles.rule} />
      <Menu
        label="Phrases"
        kind="quiet"
        actions={[
          ...phrases.map(({ name, pattern, words }) => ({
            id: name,
            label: name,
            detail: pattern,
            onAction: () => putIn(editor, words(), null),
          })),
          { id: 'change the phrases', label: 'Change the phrases …', onAction: onPhrases },
        ]}
      />
    </AriaToolbar>
  )
}

interface MarkProps {
  readonly label: string
  readonly icon: ReactNode
  readonly isOn: boolean
  readonly onPress: () => void
}

const Mark = ({ label, icon, isOn, onPress }: MarkProps) => (
  <ToggleButton aria-label={label} isSelected={isOn} onChange={onPress} className={cx(styles.mark)}>
    {icon}
  </ToggleButton>
)
