import { type RefObject, useRef, useState } from 'react'
import { useIsWide } from './use-is-wide.ts'

export interface Chosen<Id extends string> {
  readonly id: Id | null
  /** Whether its panel is to be shown. */
  readonly isOpen: boolean
  readonly choose: (id: Id | null) => void
  /** Goes on in the panel: it takes the focus. */
  readonly open: () => void
  /** A click on a row: where the panel lies over the list, it comes. */
  readonly press: () => void
  /** The panel has the focus: it stays when the window becomes narrow, with whatever is being written in it. */
  readonly hold: () => void
  readonly close: () => void
  /** The element that holds both the list and the panel's content. */
  readonly panel: RefObject<HTMLDivElement | null>
}

const focusRow = (id: string) =>
  document.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(id)}"]`)?.focus()

/**
 * What is chosen in a list, and its panel. Beside the list the panel follows the choice; where it lies over the list it
 * comes only when asked for, so that it never hides what has the focus.
 */
export const useChosen = <Id extends string>(): Chosen<Id> => {
  const isWide = useIsWide()
  const [id, setId] = useState<Id | null>(null)
  const [isAsked, setAsked] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const open = () => {
    setAsked(true)
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('textarea, input, button')?.focus())
  }
  return {
    id,
    isOpen: id !== null && (isWide || isAsked),
    choose: setId,
    open,
    press: () => {
      if (!isWide) open()
    },
    hold: () => setAsked(true),
    close: () => {
      setAsked(false)
      if (isWide) setId(null)
      if (id !== null) requestAnimationFrame(() => focusRow(id))
    },
    panel,
  }
}
