import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { placesOf } from './find-words.ts'

/** The name under which the style sheet knows them. */
const name = 'search-hits'

/**
 * Marks words that were looked for on the pages that are drawn. Answers how to select the first on a page: what is selected
 * can be marked and written about, so that this is the way to it without a mouse.
 */
export const useHitMarks = (
  scroller: RefObject<HTMLDivElement | null>,
  words: string,
): ((page: number) => void) => {
  const wanted = useRef<number | null>(null)
  const mark = useRef<() => void>(() => undefined)
  useEffect(() => {
    const { current } = scroller
    // A browser that knows no highlights still finds the page.
    if (current === null || !('highlights' in CSS)) return undefined
    mark.current = () => {
      const ranges = words === '' ? [] : [...current.querySelectorAll('[data-text]')].flatMap(rangesIn(words))
      CSS.highlights.set(name, new Highlight(...ranges))
      const first = ranges.find((range) => pageOf(range) === wanted.current)
      if (first === undefined) return
      wanted.current = null
      select(first)
    }
    let frame = 0
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => mark.current())
    })
    mark.current()
    if (words !== '') observer.observe(current, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(name)
    }
  }, [scroller, words])
  return useCallback((page) => {
    wanted.current = page
    mark.current()
  }, [])
}

const pageOf = ({ startContainer }: Range): number =>
  Number(startContainer.parentElement?.closest<HTMLElement>('[data-page]')?.dataset['page'])

const select = (range: Range): void => {
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}

interface Piece {
  readonly node: Text
  readonly start: number
}

/** The text of a page as it is laid out: a line's end is a gap. */
const textIn = (layer: Element): { readonly text: string; readonly pieces: readonly Piece[] } => {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: Piece[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length })
      text += node.data
    } else if (node.nodeName === 'BR') text += ' '
  }
  return { text, pieces }
}

const rangesIn =
  (words: string) =>
  (layer: Element): Range[] => {
    const { text, pieces } = textIn(layer)
    return placesOf(text, words).flatMap((match) => {
      const from = pieces.findLast(({ start }) => start <= match.index)
      const end = match.index + match[0].length
      const to = pieces.findLast(({ start }) => start < end)
      if (from === undefined || to === undefined) return []
      const range = document.createRange()
      range.setStart(from.node, Math.min(match.index - from.start, from.node.length))
      range.setEnd(to.node, Math.min(end - to.start, to.node.length))
      return [range]
    })
  }
