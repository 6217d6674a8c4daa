import type { InspectionId, PointDraft } from '@shared/entities/inspection.ts'
import { useEffect, useRef, useState } from 'react'
import { useTell } from '../../../lib/use-ask.ts'

const pause = 250

/** A line that is being typed, kept in the file at each pause and when the screen is left. */
export const useLine = (inspectionId: InspectionId, start: PointDraft) => {
  const [line, setLine] = useState(start)
  const { mutate: keep } = useTell('inspections.keepLine')
  const waiting = useRef<{ readonly draft: PointDraft; readonly timer: number } | null>(null)

  const flush = useRef(() => undefined as void)
  useEffect(() => {
    flush.current = () => {
      if (waiting.current === null) return
      const { draft, timer } = waiting.current
      window.clearTimeout(timer)
      waiting.current = null
      keep({ inspectionId, draft })
    }
  })
  useEffect(() => () => flush.current(), [])

  const drop = () => {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer)
    waiting.current = null
  }
  const change = (changes: Partial<PointDraft>) => {
    const draft = { ...line, ...changes }
    setLine(draft)
    drop()
    waiting.current = { draft, timer: window.setTimeout(() => flush.current(), pause) }
  }
  /** A new line, of the same tag: what is said comes in groups. */
  const begin = (draft: PointDraft) => {
    drop()
    setLine(draft)
  }
  return { line, change, begin }
}
