import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { useCallback, useRef, useState } from 'react'
import { useSay } from '../../../components/toasts.tsx'
import { Refusal } from '../../../lib/client.ts'
import { type Job, type JobProgress, useJob } from '../../../lib/use-job.ts'
import { sizeWords } from '../../../lib/pieces.ts'
import { sendFile } from '../../../lib/send-file.ts'

export type Problems = Output<'papers.add'>['problems']

export interface Adding {
  readonly isRunning: boolean
  readonly progress: JobProgress | null
  /** Why it could not be done at all. */
  readonly failure: Error | null
  /** Files that are kept, but cannot go into a pack, from the last time. */
  readonly problems: Problems
  /** Adds a paper for each file. Asked while another runs, it waits its turn. */
  readonly add: (itemId: string, files: readonly File[]) => void
  /** Asks for files with the system's dialog. */
  readonly addByDialog: (itemId: string) => void
  /** A newer version of a paper, or the file of one that was awaited. */
  readonly addVersion: (paperId: string, file: File) => void
  readonly cancel: () => void
  readonly clear: () => void
}

type Added = { readonly paperIds: readonly string[]; readonly problems: Problems }

/** How far the sending is: by files, and within a single one by bytes. */
const sending = (file: File, index: number, count: number, sent: number): JobProgress => ({
  step: `${file.name}, ${sizeWords(sent)} of ${sizeWords(file.size)}`,
  done: count === 1 ? sent / Math.max(1, file.size) : index,
  total: count,
})

/** Files on their way into the file: sent in pieces, then looked at one by one and kept. */
export const useAddPapers = (): Adding => {
  const say = useSay()
  const add = useJob('papers.add')
  const byDialog = useJob('papers.addByDialog')
  const version = useJob('papers.addVersion')
  const [sent, setSent] = useState<JobProgress | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const [problems, setProblems] = useState<Problems>([])
  const stop = useRef<AbortController | null>(null)
  const queue = useRef(Promise.resolve())

  const sendAll = useCallback(async (files: readonly File[]): Promise<readonly string[] | null> => {
    const controller = new AbortController()
    stop.current = controller
    setFailure(null)
    setProblems([])
    try {
      const ids: string[] = []
      for (const [index, file] of files.entries()) {
        setSent(sending(file, index, files.length, 0))
        ids.push(
          await sendFile(file, controller.signal, (bytes) =>
            setSent(sending(file, index, files.length, bytes)),
          ),
        )
      }
      return ids
    } catch (cause) {
      if (controller.signal.aborted) return null
      if (!(cause instanceof Refusal)) throw cause
      setFailure(cause)
      return null
    } finally {
      setSent(null)
    }
  }, [])

  const tellAdded = useCallback(
    (added: Added | null) => {
      if (added === null) return
      setProblems(added.problems)
      say({ text: `${plural(added.paperIds.length, 'paper')} added` })
    },
    [say],
  )

  const inTurn = useCallback((work: () => Promise<void>) => {
    queue.current = queue.current.then(work)
  }, [])

  return {
    isRunning: sent !== null || [add, byDialog, version].some((job) => job.isRunning),
    progress: sent ?? running([add, byDialog, version]),
    failure: failure ?? add.failure ?? byDialog.failure ?? version.failure,
    problems,
    add: (itemId, files) =>
      inTurn(async () => {
        const uploadIds = await sendAll(files)
        if (uploadIds !== null) tellAdded(await add.run({ itemId, uploadIds: [...uploadIds] }))
      }),
    addByDialog: (itemId) => inTurn(async () => tellAdded(await byDialog.run({ itemId }))),
    addVersion: (paperId, file) =>
      inTurn(async () => {
        const [uploadId] = (await sendAll([file])) ?? []
        if (uploadId === undefined) return
        const added = await version.run({ paperId, uploadId })
        if (added === null) return
        if (added.problem !== null) setProblems([{ fileName: file.name, problem: added.problem }])
        say({ text: added.version === 1 ? 'The paper is here' : `Version ${added.version} is in` })
      }),
    cancel: () => {
      stop.current?.abort()
      for (const job of [add, byDialog, version]) if (job.isRunning) job.cancel()
    },
    clear: () => {
      setFailure(null)
      setProblems([])
      for (const job of [add, byDialog, version]) job.clearFailure()
    },
  }
}

type AnyJob = Pick<Job<'papers.add'>, 'isRunning' | 'progress'>

const running = (jobs: readonly AnyJob[]): JobProgress | null =>
  jobs.find((job) => job.isRunning)?.progress ?? null
