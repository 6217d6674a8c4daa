import type { PlacedNote } from '@shared/contract/reader.ts'
import { type RefObject, useEffect, useState } from 'react'

/** Words that the reader has selected on one page. */
export interface SelectedWords {
  readonly page: number
  readonly quote: string
  /** As shares of the page. */
  readonly rects: PlacedNote['rects']
}

/** What is selected in the pages; it stays while a button outside them is pressed. Null while nothing is. */
export const useSelection = (scroller: RefObject<HTMLDivElement | null>): SelectedWords | null => {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const onChange = () => {
      const selection = document.getSelection()
      // Nothing at all is selected once it was marked.
      if (selection?.anchorNode === null) return setSelected(null)
      if (selection === null || !scroller.current?.contains(selection.anchorNode)) return
      setSelected(wordsOf(selection))
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [scroller])
  return selected
}

const most = 200

const wordsOf = (selection: Selection): SelectedWords | null => {
  if (selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = range.startContainer
  const element = start instanceof Element ? start : start.parentElement
  const page = element?.closest<HTMLElement>('[data-page]') ?? null
  const quote = selection.toString().replaceAll(/\s+/g, ' ').trim().slice(0, 2000)
  if (page === null || quote === '') return null
  const box = page.getBoundingClientRect()
  const rects = [...range.getClientRects()]
    // A whole layer is among them where the selection runs past its last word.
    .filter(({ top, bottom, height }) => top >= box.top && bottom <= box.bottom && height < box.height / 4)
    .map(({ left, top, width, height }) => ({
      x: (left - box.left) / box.width,
      y: (top - box.top) / box.height,
      w: width / box.width,
      h: height / box.height,
    }))
    .slice(0, most)
  return { page: Number(page.dataset['page']), quote, rects }
}
