import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useCallback, useEffect, useRef, useState } from 'react'
import { findWords, type Hit } from './find-words.ts'

export interface Search {
  /** What was looked for last; empty before. */
  readonly words: string
  /** One for each page on which the words stand; null before anything was looked for. */
  readonly hits: readonly Hit[] | null
  /** Pages looked into so far. */
  readonly looked: number
  readonly isLooking: boolean
  readonly look: (words: string) => void
}

const textOf = async (document: PDFDocumentProxy, page: number): Promise<string> => {
  const { items } = await (await document.getPage(page)).getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
}

/** Looks through a PDF page by page, so that the first hits are there at once. Each page is read once. */
export const useSearch = (document: PDFDocumentProxy): Search => {
  const texts = useRef(new Map<number, string>())
  const turn = useRef(0)
  const [words, setWords] = useState('')
  const [hits, setHits] = useState<readonly Hit[] | null>(null)
  const [looked, setLooked] = useState(0)
  const [isLooking, setLooking] = useState(false)

  const run = useCallback(
    async (wanted: string, mine: number) => {
      const found: Hit[] = []
      for (let page = 1; page <= document.numPages; page += 1) {
        const text = texts.current.get(page) ?? (await textOf(document, page))
        if (turn.current !== mine) return
        texts.current.set(page, text)
        const hit = findWords(text, wanted, page)
        if (hit !== null) found.push(hit)
        if (page % 10 === 0 || page === document.numPages) {
          setHits([...found])
          setLooked(page)
        }
      }
      setLooking(false)
    },
    [document],
  )

  const look = useCallback(
    (wanted: string) => {
      turn.current += 1
      setWords(wanted.trim())
      setHits(null)
      setLooked(0)
      if (wanted.trim() === '') return setLooking(false)
      setLooking(true)
      void run(wanted, turn.current)
    },
    [run],
  )

  useEffect(
    () => () => {
      turn.current += 1
    },
    [],
  )
  return { words, hits, looked, isLooking, look }
}
