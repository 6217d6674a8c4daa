// The focus stays in the text, which names the active entry (aria-activedescendant): no tag of HTML can do that. Its keys are
// in `useMenuKeys`.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
import type { Editor } from '@tiptap/core'
import { useEffect, useId } from 'react'
import styles from '../editor.module.css'
import { type Slash, type SlashEntry, useSlash } from './use-slash.ts'

interface SlashMenuProps {
  readonly editor: Editor
  readonly entries: readonly SlashEntry[]
}

/** Phrases and commands that match what was typed behind `/`. The focus stays in the text. */
export const SlashMenu = ({ editor, entries }: SlashMenuProps) => {
  const slash = useSlash(editor, entries)
  const id = useId()
  const activeId = slash === null ? null : `${id}-${slash.active}`

  useEffect(() => {
    const { dom } = editor.view
    if (activeId === null) return undefined
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', activeId)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, activeId])

  if (slash === null) return null
  return (
    <div id={id} role="listbox" aria-label="Phrases and commands" className={styles.slash} style={slash.at}>
      {entriesOnView(slash).map(({ entry, index }) => (
        <div
          key={entry.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === slash.active}
          aria-posinset={index + 1}
          aria-setsize={slash.entries.length}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => slash.choose(index)}
        >
          <span>{entry.name}</span>
          {entry.keyWords !== '' && <kbd>{entry.keyWords}</kbd>}
          <small>{entry.detail}</small>
        </div>
      ))}
    </div>
  )
}

const roomFor = 7

/** As many as there is room for, the active one among them: the list never has to be scrolled. */
const entriesOnView = ({ entries, active }: Slash) => {
  const first = Math.max(0, active - roomFor + 1)
  return entries.map((entry, index) => ({ entry, index })).slice(first, first + roomFor)
}
