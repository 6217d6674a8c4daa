import { contract } from '@shared/contract.ts'
import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { aProbedRouter } from './a-router.ts'
import { fuzz, whatIsWrong } from './fuzz.ts'

/** Straight into the router. Answers nothing; fails with the seed and the attempt. */
export const fuzzDirectly = async (count: number, seed: number): Promise<void> => {
  const { router, probe, logPath } = aProbedRouter()
  let done = 0
  for (const { method, input, jobId } of fuzz({ count, seed, inProcess: true })) {
    const answer = await router.call(method, input, jobId).catch((cause: unknown) => cause)
    const wrong = whatIsWrong(answer)
    if (wrong !== null) expect.fail(`seed ${seed}, attempt ${done}, ${String(method).slice(0, 80)}: ${wrong}`)
    done += 1
  }
  expect(done).toBe(count)
  expect(probe.unparsed).toEqual([])
  expect(probe.reached.size).toBe(Object.keys(contract).length - 1) // the router answers jobs.cancel itself
  expect((Object.prototype as Record<string, unknown>)['isAdmin']).toBeUndefined()
  if (existsSync(logPath)) expect(readFileSync(logPath, 'utf8')).not.toMatch(/^PH-FAKE/m)
}
