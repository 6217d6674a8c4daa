import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aTerminal } from './cli.ts'

const twoFiles = async () => {
  const terminal = aTerminal()
  const { run, path } = terminal
  await run('sample', path('Sample.packhorse'))
  await run('new', path('New.packhorse'))
  return {
    ...terminal,
    sample: path('Sample.packhorse'),
    fresh: path('New.packhorse'),
    out: path('Out.packhorse'),
  }
}

describe('packhorse body', () => {
  it('puts one body into a file of its own, and brings it into another, once', async () => {
    const { run, sample, fresh, out } = await twoFiles()
    const { value } = JSON.parse((await run('list', sample, '--json')).out) as {
      value: { bodies: { id: string; name: string }[] }
    }
    const [first, second] = value.bodies
    expect((await run('body', 'export', sample, '--out', out)).code).toBe(2)
    expect((await run('body', 'export', sample, '--out', out, '--body', 'Nobody')).err).toMatch(
      /no such body/,
    )
    const done = await run('body', 'export', sample, '--body', first?.id ?? '', '--out', out)
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toContain('Stays: Other boards of this file')
    expect(await run('check', out)).toMatchObject({ code: 0 })
    expect((await run('list', out)).out).not.toContain(second?.id)
    expect((await run('body', 'export', sample, '--body', first?.id ?? '', '--out', out)).code).toBe(8)

    const look = await run('body', 'import', fresh, '--from', out, '--look')
    expect(look.out).toContain('It is not in this file yet.')
    expect((await run('list', fresh)).out).toContain('no boards')
    expect(await run('body', 'import', fresh, '--from', out)).toMatchObject({
      code: 0,
      out: `Brought in: ${first?.name}`,
    })
    expect((await run('list', fresh)).out).toContain(first?.id)
    expect(await run('check', fresh)).toMatchObject({ code: 0 })
    const again = await run('body', 'import', fresh, '--from', out)
    expect(again.code).toBe(8)
    expect(again.err).toMatch(/just as it is there/)
  })

  it('archives a body that moves out', async () => {
    const { run, fresh, sample, out } = await twoFiles()
    const { value } = JSON.parse((await run('list', sample, '--json')).out) as {
      value: { bodies: { id: string }[] }
    }
    const id = value.bodies[0]?.id ?? ''
    await run('body', 'export', sample, '--body', id, '--out', out, '--move', '--note', 'To Jo')
    expect((await run('list', sample)).out).not.toContain(id)
    expect(existsSync(out)).toBe(true)
    expect((await run('body', 'import', fresh, '--from', out, '--unsure', 'perhaps')).err).toMatch(
      /--unsure must be one of/,
    )
    expect((await run('body', 'import', fresh)).err).toMatch(/--from is needed/)
  })
})
