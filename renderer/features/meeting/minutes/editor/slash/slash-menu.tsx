// The focus stays in the text, which names the active entry (aria-activedescendant): no tag of HTML can do that. Its keys are
// in `useMenuKeys`.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef } from 'react'
import styles from '../editor.module.css'
import { type SlashEntry, useSlash } from './use-slash.ts'

interface SlashMenuProps {
  readonly editor: Editor
  readonly entries: readonly SlashEntry[]
}

/** Phrases and commands that match what was typed behind `/`. The focus stays in the text. */
export const SlashMenu = ({ editor, entries }: SlashMenuProps) => {
  const slash = useSlash(editor, entries)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const activeId = slash === null ? null : `${id}-${slash.active}`

  useEffect(() => {
    const { dom } = editor.view
    if (activeId === null) return undefined
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', activeId)
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, activeId])

  if (slash === null) return null
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Phrases and commands"
      className={styles.slash}
      style={slash.at}
    >
      {slash.entries.map((entry, index) => (
        <div
          key={entry.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === slash.active}
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
