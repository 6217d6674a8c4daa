import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { matching, type SlashQuery, slashQuery } from './slash-query.ts'

export interface SlashEntry {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly keyWords: string
  /** `range`: the slash and what was typed behind it, to be replaced. */
  readonly run: (range: { from: number; to: number }) => void
}

export interface Slash {
  readonly entries: readonly SlashEntry[]
  readonly active: number
  /** Left and top in the sheet, in pixels. */
  readonly at: { readonly left: number; readonly top: number }
  readonly choose: (index: number) => void
}

interface Found extends SlashQuery {
  /** Where the cursor is. */
  readonly to: number
  readonly left: number
  readonly top: number
}

/** What a slash before the cursor asks for. At most keys it answers null at once. */
const find = (editor: Editor): Found | null => {
  const { selection } = editor.state
  const { $from } = selection
  if (!selection.empty || !editor.isEditable || !$from.parent.isTextblock) return null
  const found = slashQuery($from.parent.textBetween(0, $from.parentOffset, '\n', '\n'))
  if (found === null) return null
  const { left, bottom } = editor.view.coordsAtPos(selection.from - found.length)
  const sheet = editor.view.dom.closest('[data-sheet]')?.getBoundingClientRect()
  const room = Math.max(0, (sheet?.width ?? 0) - 330)
  return {
    ...found,
    to: selection.from,
    left: Math.min(left - (sheet?.left ?? 0), room),
    top: bottom - (sheet?.top ?? 0) + 4,
  }
}

const isSame = (a: Found | null, b: Found | null): boolean =>
  a === b || (a !== null && b !== null && a.words === b.words && a.to === b.to)

/** The menu behind `/`: open while what is typed there matches something. Null while it is closed. */
export const useSlash = (editor: Editor, all: readonly SlashEntry[]): Slash | null => {
  const [found, setFound] = useState<Found | null>(null)
  const [active, setActive] = useState(0)
  const [dismissedAt, setDismissedAt] = useState<number | null>(null)

  useEffect(() => {
    let last: Found | null = null
    const look = () => {
      const now = find(editor)
      if (isSame(last, now)) return
      if (now === null || last?.words !== now.words) setActive(0)
      if (now === null) setDismissedAt(null)
      last = now
      setFound(now)
    }
    const close = () => {
      last = null
      setFound(null)
    }
    editor.on('transaction', look)
    editor.on('blur', close)
    return () => {
      editor.off('transaction', look)
      editor.off('blur', close)
    }
  }, [editor])

  const entries = useMemo(() => (found === null ? [] : matching(all, found.words)), [all, found])
  const isOpen = found !== null && entries.length > 0 && dismissedAt !== found.to - found.length
  const choose = (index: number) => {
    const entry = entries[index]
    if (found !== null && entry !== undefined) entry.run({ from: found.to - found.length, to: found.to })
  }
  useMenuKeys(editor, isOpen, {
    ArrowDown: () => setActive((active + 1) % entries.length),
    ArrowUp: () => setActive((active + entries.length - 1) % entries.length),
    Enter: () => choose(active),
    Tab: () => choose(active),
    Escape: () => setDismissedAt(found === null ? null : found.to - found.length),
  })
  return isOpen ? { entries, active, at: { left: found.left, top: found.top }, choose } : null
}

/** While the menu is open its keys are its own. */
const useMenuKeys = (editor: Editor, isOpen: boolean, keys: Readonly<Record<string, () => void>>): void => {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    if (!isOpen) return undefined
    const { dom } = editor.view
    const onKey = (event: KeyboardEvent) => {
      const run = event.altKey || event.ctrlKey || event.metaKey ? undefined : now.current[event.key]
      if (run === undefined) return
      event.preventDefault()
      event.stopImmediatePropagation()
      run()
    }
    dom.addEventListener('keydown', onKey, { capture: true })
    return () => dom.removeEventListener('keydown', onKey, { capture: true })
  }, [editor, isOpen])
}
