import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startNodeProcess } from '../electron/app/node-process.ts'
import { findLeaks } from '../electron/pack/leak/leak-check.ts'
import { makePackInProcess } from '../electron/pack/pack-process.ts'
import { out } from './build-worker.ts'
import { makePackFile } from './pack-file.ts'
import { jobFor } from './pack-worker.ts'
import { setA } from './papers/set-a.ts'

/** Makes the pack that is searched. @returns its pages */
export async function makeLeakPack(writeTo: string): Promise<number> {
  mkdirSync(out, { recursive: true })
  const file = await makePackFile(join(out, 'a.packhorse'), await setA(join(out, 'set-a')))
  const { pageCount } = await makePackInProcess(jobFor(file, { writeTo }), {
    start: (script) => startNodeProcess(join(out, 'worker', script)),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  return pageCount
}

/** Looks in it for words that are not in it, as in a pack that is as it should be. */
export async function timeLeakCheck(
  path: string,
): Promise<{ milliseconds: number; cpu: number; leaks: number }> {
  const words = Array.from({ length: 300 }, (_, at) => ({
    what: 'a title',
    text: `Grievance ${at} of the quilted walrus`,
  }))
  // Ten pages whose words are in no other paper.
  words.push({
    what: 'a paper',
    text: Array.from({ length: 4000 }, (_, at) => `walrus${at * 7919}`).join(' '),
  })
  const [started, before] = [performance.now(), process.cpuUsage()]
  const leaks = await findLeaks(
    { path, password: '' },
    {
      secrets: { words, papers: [] },
      lawful: [],
      open: [],
      readBlob: () => Promise.reject(new Error('No paper is left out.')),
    },
  )
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: performance.now() - started, cpu: (user + system) / 1000, leaks: leaks.length }
}
