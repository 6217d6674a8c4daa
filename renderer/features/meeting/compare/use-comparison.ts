import { useEffect, useState } from 'react'
import type { OpenPdf } from '../../../components/viewer/use-pdf.ts'
import { type Comparison, compareWords } from './compare-words.ts'
import { type PageWord, wordsOfPdf } from './words-of-page.ts'

export interface Compared {
  readonly comparison: Comparison | null
  readonly hasText: { readonly old: boolean; readonly now: boolean }
}

interface Held extends Compared {
  readonly old: OpenPdf
  readonly now: OpenPdf
}

/** What is different between two versions; null while they are read. */
export const useComparison = (old: OpenPdf | null, now: OpenPdf | null): Compared | null => {
  const [held, setHeld] = useState<Held | null>(null)
  useEffect(() => {
    if (old === null || now === null) return undefined
    const stop = new AbortController()
    const compare = async () => {
      const words: readonly (readonly PageWord[])[] = await Promise.all(
        [old, now].map(({ document }) => wordsOfPdf(document, stop.signal)),
      )
      const [before = [], after = []] = words
      stop.signal.throwIfAborted()
      const hasText = { old: before.length > 0, now: after.length > 0 }
      const comparison = hasText.old && hasText.now ? compareWords(before, after) : null
      setHeld({ old, now, comparison, hasText })
    }
    compare().catch((cause: unknown) => {
      if (!stop.signal.aborted) throw cause
    })
    return () => stop.abort()
  }, [old, now])
  return held?.old === old && held?.now === now ? held : null
}
