import { describe, expect, it } from 'vitest'
import { aReturn } from '../helpers/a-return.ts'
import { aTerminal } from './cli.ts'

/** Before the meeting of which the return speaks. */
const on = ['--today', '2026-11-16']

describe('packhorse return', () => {
  it('takes a return in, says what it says, and accepts what is no conflict when asked to', async () => {
    const { app, ask, returnPath } = await aReturn()
    const { path: file } = app.files.required
    await ask('file.close', {})
    const { run } = aTerminal()
    const taken = await run('return', file, '--from', returnPath, ...on)
    expect(taken.code).toBe(9)
    expect(taken.out.split('\n')).toEqual([
      'Took in a return from Jo Ward: 4 things',
      'new       Ask for three quotes: Done: Three came in',
      'new       Ask for three quotes: File: Quotes.jpg: The three',
      expect.stringMatching(/^new {7}.+: Apologies: At a wedding$/),
      expect.stringMatching(/^new {7}Budget, .+: Interest: Her firm quoted/),
    ])
    const accepted = await run('return', file, '--from', returnPath, '--accept', ...on)
    expect(accepted.code).toBe(0)
    expect(accepted.out).toMatch(
      /^This return from Jo Ward came in before\.\naccepted {2}Ask for three quotes/,
    )
  })

  it('says why it takes one not in, and needs to be told which', async () => {
    const { app, ask } = await aReturn()
    const { path: file } = app.files.required
    await ask('file.close', {})
    const { run } = aTerminal()
    const refused = await run('return', file, '--from', file)
    expect(refused).toMatchObject({ code: 3, err: expect.stringMatching(/It is not a return/) as string })
    expect((await run('return', file)).code).toBe(2)
  })
})
