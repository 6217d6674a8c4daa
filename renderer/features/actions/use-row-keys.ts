import { type KeyboardEvent, useRef } from 'react'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

interface RowKeys {
  /** For the table. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** For a block, whenever its rows were drawn: a row far down is gone to once it is there. */
  readonly onDrawn: () => void
}

interface RowKeysOptions {
  readonly total: number
  readonly onExtend: (row: number) => void
  readonly onAll: () => void
}

/** The same control of another row. */
const controlOf = (row: number, part: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${row}"] [data-part="${part}"]`)

/**
 * Up and down go from row to row, Home and End to the first and the last, drawn or not. With Shift they choose as they go.
 * Ctrl+A chooses all.
 */
export const useRowKeys = ({ total, onExtend, onAll }: RowKeysOptions): RowKeys => {
  const wanted = useRef<{ readonly row: number; readonly part: string } | null>(null)
  const onDrawn = () => {
    if (wanted.current === null) return
    const control = controlOf(wanted.current.row, wanted.current.part)
    if (control === null) return
    wanted.current = null
    control.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return
    const from = event.target.closest<HTMLElement>('[data-row]')
    const part = event.target.closest<HTMLElement>('[data-part]')?.dataset['part']
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      onAll()
      return
    }
    const step = steps[event.key]
    if (step === undefined || from === null || part === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    const row = Math.min(total - 1, Math.max(0, Number(from.dataset['row']) + step))
    if (event.shiftKey) onExtend(row)
    wanted.current = { row, part }
    onDrawn()
    if (wanted.current !== null) blockWith(row)?.scrollIntoView({ block: 'nearest' })
  }
  return { onKeyDown, onDrawn }
}

const blockWith = (row: number): Element | null =>
  [...document.querySelectorAll<HTMLElement>('[data-first-row]')].findLast(
    (block) => Number(block.dataset['firstRow']) <= row,
  ) ?? null
