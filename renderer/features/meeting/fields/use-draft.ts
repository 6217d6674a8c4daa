import { useCallback, useEffect, useRef, useState } from 'react'

/** Saves a value; answers what is wrong with it, or null when it is in the file. */
export type Save<Value> = (value: Value) => Promise<string | null>

interface Typed {
  readonly text: string
  /** What stood in the record when this was saved; null while it is not. It is shown until the record changes. */
  readonly savedOver: string | null
}

export interface Draft {
  readonly text: string
  readonly error: string | undefined
  readonly type: (text: string) => void
  /** Saves what was typed, if anything was. */
  readonly commit: () => void
}

/** What to show: what was typed, until the record comes back with it. */
const shown = (typed: Typed | null, value: string): string => {
  if (typed === null || (typed.savedOver !== null && typed.savedOver !== value)) return value
  return typed.text
}

/**
 * Text that is saved when the field is left. What is typed stays on screen until it is in the file: a refusal keeps it
 * with the reason beside it, and leaving the page saves it first.
 */
export const useDraft = (value: string, save: Save<string>): Draft => {
  const [typed, setTyped] = useState<Typed | null>(null)
  const [error, setError] = useState<string | undefined>()
  const now = useRef({ value, typed, save })
  useEffect(() => {
    now.current = { value, typed, save }
  })

  const commit = useCallback(() => {
    const { typed: last, value: stored, save: put } = now.current
    if (last === null || last.savedOver !== null) return
    if (last.text.trim() === stored.trim()) {
      setTyped(null)
      setError(undefined)
      return
    }
    const saved = { text: last.text, savedOver: stored }
    // Marked at once, so that leaving the field and leaving the page do not save it twice.
    now.current = { ...now.current, typed: saved }
    setTyped(saved)
    void put(last.text).then((refused) => {
      setError(refused ?? undefined)
      if (refused !== null) setTyped((latest) => (latest === saved ? { ...saved, savedOver: null } : latest))
    })
  }, [])

  useEffect(() => {
    window.addEventListener('pagehide', commit)
    return () => {
      window.removeEventListener('pagehide', commit)
      commit()
    }
  }, [commit])

  const type = useCallback((text: string) => setTyped({ text, savedOver: null }), [])
  return { text: shown(typed, value), error, type, commit }
}
