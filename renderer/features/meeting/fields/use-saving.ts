import { useCallback, useState } from 'react'
import { useSay } from '../../../components/toasts.tsx'
import { Refusal } from '../../../lib/client.ts'

export type SaveStatus = 'untouched' | 'saving' | 'saved' | 'refused'

export interface Saving {
  readonly status: SaveStatus
  /** Runs a command; answers its refusal as a sentence, or null when it is in the file. */
  run(command: () => Promise<unknown>): Promise<string | null>
  /** For buttons, which have no field to stand beside: a refusal is said in passing. */
  tell(command: () => Promise<unknown>): void
}

/** What is wrong, for the field it is about: the field's own sentence where main gives one. */
const sentenceOf = (refusal: Refusal): string => {
  const fields: unknown = refusal.failure.details['fields']
  const first: unknown = Array.isArray(fields) ? fields[0] : undefined
  if (
    typeof first === 'object' &&
    first !== null &&
    'message' in first &&
    typeof first.message === 'string'
  ) {
    return first.message
  }
  return refusal.message
}

/** One quiet word for a whole form: saving, saved, or not. */
export const useSaving = (): Saving => {
  const [status, setStatus] = useState<SaveStatus>('untouched')
  const say = useSay()

  const run = useCallback(async (command: () => Promise<unknown>) => {
    setStatus('saving')
    try {
      await command()
      setStatus('saved')
      return null
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      setStatus('refused')
      return sentenceOf(cause)
    }
  }, [])

  const tell = useCallback(
    (command: () => Promise<unknown>) => {
      void run(command).then((refused) => {
        if (refused !== null) say({ text: refused })
      })
    },
    [run, say],
  )

  return { status, run, tell }
}
