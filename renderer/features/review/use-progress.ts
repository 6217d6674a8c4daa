import type { ReadersPack } from '@shared/contract/reader.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '../../lib/client.ts'

/** On view for so long, a page counts as seen: one that only scrolls past does not. */
const seenAfter = 700

/** Remembers where the reader is and what they have seen, as they go, and answers the pages seen. In a file open to read only nothing is kept. */
export const useProgress = (
  issueId: ReadersPack['id'],
  page: number,
  before: readonly number[],
): ReadonlySet<number> => {
  const client = useQueryClient()
  const [since, setSince] = useState<readonly number[]>([])
  const last = useRef(0)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (last.current === page) return
      last.current = page
      setSince((known) => [...known, page])
      ask('review.setPlace', { issueId, page, read: [page] }).catch(() => {
        // Reading goes on where nothing can be written, as on a stick that is locked.
      })
    }, seenAfter)
    return () => clearTimeout(timer)
  }, [issueId, page])
  useEffect(
    () => () => {
      void client.invalidateQueries({ queryKey: ['review.home'] })
      void client.invalidateQueries({ queryKey: ['review.pack'] })
    },
    [client],
  )
  return useMemo(() => new Set([...before, ...since]), [before, since])
}
