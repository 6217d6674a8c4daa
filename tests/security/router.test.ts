import { describe, expect, it } from 'vitest'
import { aProbedRouter } from './a-router.ts'
import { fuzzDirectly } from './direct.ts'
import { whatIsWrong } from './fuzz.ts'
import { hostileMethods } from './hostile.ts'
import { fuzzOverHttp } from './over-http.ts'

/* The short form of 50,000 (`npm run soak`): the same attempts on each run, so that a failure can be repeated. */

describe('the router', () => {
  it('answers random and hostile calls with an envelope, and parses what reaches a handler', () =>
    fuzzDirectly(16_000, 20260901))

  it('does so over HTTP', () => fuzzOverHttp(1500, 20260902))

  it.each(hostileMethods)('knows no method of the name %#', async (method) => {
    const { router, probe } = aProbedRouter()
    const answer = await router.call(method, {})
    expect([whatIsWrong(answer), answer.ok, probe.reached.size]).toEqual([null, false, 0])
  })
})

describe('whatIsWrong', () => {
  it.each([
    undefined,
    null,
    {},
    { ok: true, value: 1, more: 1 },
    { ok: false },
    { ok: false, error: { code: 'odd' } },
  ])('takes %j for no envelope', (answer) => {
    expect(whatIsWrong(answer)).not.toBeNull()
  })
})
