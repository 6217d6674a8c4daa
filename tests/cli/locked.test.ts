import { describe, expect, it } from 'vitest'
import { newKeys } from '../../electron/lock/lock-format.ts'
import { sealFile } from '../../electron/lock/seal-file.ts'
import { writeReviewCopy } from '../helpers/a-review-copy.ts'
import { aTerminal } from './cli.ts'

const passphrase = 'four plain words here'

const locked = async (variables: Readonly<Record<string, string>>) => {
  const terminal = aTerminal(variables)
  await writeReviewCopy(terminal.path('plain.packhorse'))
  const file = terminal.path('Ward.packhorse')
  await sealFile(terminal.path('plain.packhorse'), file, await newKeys(passphrase))
  return { ...terminal, file }
}

describe('packhorse with a locked file', () => {
  it('says where to put the passphrase, and refuses a wrong one', async () => {
    const without = await locked({})
    const asked = await without.run('check', without.file)
    expect([asked.code, asked.err]).toEqual([
      7,
      expect.stringMatching(/Put its passphrase in PACKHORSE_PASSPHRASE/),
    ])
    const wrong = await locked({ PACKHORSE_PASSPHRASE: 'another' })
    const refused = await wrong.run('check', wrong.file)
    expect([refused.code, refused.err]).toEqual([
      7,
      expect.stringMatching(/That is not the passphrase of Ward/),
    ])
  })

  it('checks it with the passphrase from the environment', async () => {
    const { run, file } = await locked({ PACKHORSE_PASSPHRASE: passphrase })
    expect(await run('check', file)).toMatchObject({ code: 0 })
  })
})
