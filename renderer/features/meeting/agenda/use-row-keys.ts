import { type RefObject, useEffect, useRef } from 'react'
import type { MoveName } from './agenda-moves.ts'

interface RowKeys {
  readonly onMove: (key: string, name: MoveName) => void
  readonly onDelete: (key: string) => void
}

const moveKeys: Readonly<Record<string, MoveName>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The row that has the focus itself; not a button within it. */
const focusedRow = (target: EventTarget | null): string | null =>
  target instanceof HTMLElement && target.getAttribute('role') === 'row'
    ? (target.getAttribute('data-key') ?? null)
    : null

/** Alt with the arrows moves a row; Delete takes it off. Caught before the tree, which has arrows of its own. */
export const useRowKeys = (outer: RefObject<HTMLElement | null>, keys: RowKeys): void => {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const row = outer.current?.contains(event.target as Node) === true ? focusedRow(event.target) : null
      const move = event.altKey ? moveKeys[event.key] : undefined
      if (row === null || event.ctrlKey || event.metaKey) return
      if (move !== undefined) now.current.onMove(row, move)
      else if (event.key === 'Delete') now.current.onDelete(row)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    // React listens at the root of the page; to come before the tree, this must listen above that.
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [outer])
}
