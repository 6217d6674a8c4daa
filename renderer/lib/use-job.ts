import type { Input, MethodName, Output } from '@shared/contract.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { bridge } from './bridge.ts'
import { ask, Refusal } from './client.ts'

export interface JobProgress {
  readonly step: string
  readonly done: number
  /** Null while it is not known. */
  readonly total: number | null
}

export interface Job<M extends MethodName> {
  readonly isRunning: boolean
  readonly progress: JobProgress | null
  readonly failure: Refusal | null
  /** Answers the value, or `null` when it was refused or stopped (see `failure`). */
  readonly run: (input: Input<M>) => Promise<Output<M> | null>
  /** Stops it at its next safe point. */
  readonly cancel: () => void
  readonly clearFailure: () => void
}

/** Runs a long job with progress and a way to stop it. Stopping is not shown as a failure. */
export const useJob = <M extends MethodName>(method: M): Job<M> => {
  const jobId = useRef<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const [failure, setFailure] = useState<Refusal | null>(null)

  useEffect(
    () =>
      bridge().subscribe((event) => {
        if (event.kind === 'progress' && event.jobId === jobId.current) setProgress(event)
      }),
    [],
  )

  const run = useCallback(
    async (input: Input<M>) => {
      const mine = crypto.randomUUID()
      jobId.current = mine
      setRunning(true)
      setProgress(null)
      setFailure(null)
      try {
        return await ask(method, input, mine)
      } catch (cause) {
        if (!(cause instanceof Refusal)) throw cause
        if (cause.failure.code !== 'cancelled' && jobId.current === mine) setFailure(cause)
        return null
      } finally {
        // One that was stopped for the next says nothing about the next.
        if (jobId.current === mine) setRunning(false)
      }
    },
    [method],
  )

  const cancel = useCallback(() => {
    if (jobId.current !== null) void ask('jobs.cancel', { jobId: jobId.current })
  }, [])

  const clearFailure = useCallback(() => setFailure(null), [])

  return { isRunning, progress, failure, run, cancel, clearFailure }
}
