import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { newKeys } from '../../electron/lock/lock-format.ts'
import { sealFile } from '../../electron/lock/seal-file.ts'
import { anApp } from '../helpers/an-app.ts'
import { writeReviewCopy } from '../helpers/a-review-copy.ts'
import { runAndKill } from '../helpers/killing.ts'

const passphrase = 'four plain words here'

/** Jo Ward's locked review copy, and an app to open it in; what it says in a copy is marked "Heron". */
const aLockedCopy = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-locked-'))
  const plain = join(folder, 'plain.packhorse')
  const { late } = await writeReviewCopy(plain)
  mkdirSync(join(folder, 'stick'))
  const path = join(folder, 'stick', 'Ward.packhorse')
  await sealFile(plain, path, await newKeys(passphrase))
  const machine = join(folder, 'machine')
  mkdirSync(machine)
  const running = (where = machine) => {
    const app = anApp({ folder: where, clock: clockOn('2026-11-18') })
    const open = async (at = path) => {
      app.answers.open = at
      return await app.ask('file.open', { path: null })
    }
    const unlock = async (words = passphrase) => await app.ask('file.unlock', { passphrase: words })
    const update = { kind: 'action-update', actionId: late.id, status: null, proposedDueOn: null } as const
    const tell = (text: string) => app.ask('review.say', { ...update, text })
    const told = async () =>
      (await app.ask('review.home', {})).replies.map(({ content }) => 'text' in content && content.text)
    return { ...app, open, unlock, tell, told }
  }
  const opened = join(machine, 'data', 'opened')
  return { folder, path, machine, opened, actionId: late.id, running }
}

/** Every file below a folder. */
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

describe('opening a locked review copy', () => {
  it('asks for the passphrase, keeps what was open meanwhile, and seals what was said', async () => {
    const { path, opened, machine, running } = await aLockedCopy()
    const { open, unlock, tell, told, ask, app } = running()
    const before = readFileSync(path)
    expect(await open()).toMatchObject({ file: null, locked: { name: 'Ward' } })
    await expect(unlock('not the passphrase')).rejects.toThrow(/not the passphrase of Ward\.packhorse/)
    expect((await ask('file.state', {})).locked).toEqual({ name: 'Ward' })
    expect(await unlock()).toEqual({ said: null })
    const { file, locked } = await ask('file.state', {})
    expect([file?.name, file?.path, file?.isLocked, file?.isReadOnly, locked]).toEqual([
      'Ward',
      path,
      true,
      false,
      null,
    ])
    await tell('Heron wedding')
    expect(await told()).toEqual(['Heron wedding'])
    const copies = filesBelow(opened)
    expect(copies.some((each) => each.endsWith('copy.packhorse'))).toBe(true)
    expect(statSync(join(opened, readdirSync(opened)[0] ?? '')).mode & 0o077).toBe(0)
    expect(
      copies.filter((each) => each.endsWith('.packhorse')).map((each) => statSync(each).mode & 0o077),
    ).toEqual([0])
    await app.files.required.sealing?.now()
    expect(readFileSync(path).equals(before)).toBe(false)
    await ask('file.close', {})
    expect(filesBelow(opened)).toEqual([])
    const everywhere = [path, ...filesBelow(machine)]
    expect(everywhere.filter((each) => readFileSync(each).includes('Heron'))).toEqual([])

    const elsewhere = running(mkdtempSync(join(tmpdir(), 'packhorse-other-')))
    await elsewhere.open()
    await elsewhere.unlock()
    expect(await elsewhere.told()).toEqual(['Heron wedding'])
    await elsewhere.ask('file.close', {})
  })

  it('can be left locked, and does not close the file that is open', async () => {
    const { folder, running } = await aLockedCopy()
    const { open, ask, unlock, answers } = running()
    answers.save = join(folder, 'Mine.packhorse')
    await ask('file.create', { name: 'Mine' })
    expect(await open()).toMatchObject({ file: { name: 'Mine' }, locked: { name: 'Ward' } })
    expect(await ask('file.leaveLocked', {})).toMatchObject({ file: { name: 'Mine' }, locked: null })
    await expect(unlock()).rejects.toThrow(/No file waits/)
    await open()
    await unlock()
    expect((await ask('file.state', {})).file?.name).toBe('Ward')
    await ask('file.close', {})
  })

  it('says when it is cut short before it asks for anything', async () => {
    const { path, running } = await aLockedCopy()
    writeFileSync(path, readFileSync(path).subarray(0, 5000))
    const { open } = running()
    await expect(open()).rejects.toThrow(/Ward\.packhorse is cut short/)
  })

  it('makes no backup that would lie open; a copy that is saved is locked with the same passphrase', async () => {
    const { folder, machine, running } = await aLockedCopy()
    const { open, unlock, ask, answers, tell, told } = running()
    await open()
    await unlock()
    await tell('Heron ill')
    await expect(ask('file.backUp', {})).rejects.toThrow(/No backups are kept of a file that is locked/)
    answers.save = join(folder, 'Second.packhorse')
    await ask('file.saveCopy', {})
    await ask('file.close', {})
    expect(filesBelow(machine).filter((each) => each.includes('backups'))).toEqual([])
    await open(answers.save)
    await unlock()
    expect(await told()).toEqual(['Heron ill'])
    await ask('file.close', {})
  })

  it('is read from a passing copy where it cannot be written to, and that goes with it', async () => {
    const { folder, path, machine, running } = await aLockedCopy()
    const first = running(join(folder, 'clerk'))
    await first.open()
    await first.unlock()
    const second = running()
    await second.open()
    await second.unlock()
    expect((await second.ask('file.state', {})).file).toMatchObject({
      isReadOnly: true,
      heldBy: { who: 'Tester' },
    })
    await expect(second.tell('Heron')).rejects.toThrow(/open for reading only/)
    await second.ask('file.close', {})
    expect(filesBelow(machine).filter((each) => each.endsWith('.packhorse'))).toEqual([])
    await first.ask('file.close', {})
    expect(existsSync(`${path}.lock`)).toBe(false)
  })
})

describe('a locked copy after a crash', () => {
  it('loses nothing that was answered, however it was killed, and is sealed again', async () => {
    const { path, machine, opened, actionId, running } = await aLockedCopy()
    const answered: string[] = []
    for (const [round, ms] of [400, 150].entries()) {
      const args = [machine, path, passphrase, actionId, String(round * 100_000)]
      const { lines } = await runAndKill('locked-child.ts', args, { from: 'ready', ms })
      const said = lines.filter((line) => line !== 'ready')
      expect(said.length).toBeGreaterThan(0)
      answered.push(...said)
      const { open, unlock, told, ask } = running()
      await open()
      expect((await unlock()).said).toMatch(/All that was done in it is here/)
      const known = await told()
      expect(answered.filter((line) => !known.includes(line))).toEqual([])
      await ask('file.close', {})
      expect(filesBelow(opened)).toEqual([])
    }
    const elsewhere = running(mkdtempSync(join(tmpdir(), 'packhorse-other-')))
    await elsewhere.open()
    await elsewhere.unlock()
    const known = await elsewhere.told()
    expect(answered.filter((line) => !known.includes(line))).toEqual([])
    await elsewhere.ask('file.close', {})
  }, 120_000)

  it('keeps what was left, sealed under another name, where another sealing took the file’s place', async () => {
    const { folder, path, machine, actionId, running } = await aLockedCopy()
    const old = join(folder, 'old')
    copyFileSync(path, old)
    await runAndKill('locked-child.ts', [machine, path, passphrase, actionId, '1'], {
      from: 'ready',
      ms: 300,
    })
    copyFileSync(old, path)
    const first = running(join(folder, 'elsewhere'))
    await first.open()
    await first.unlock()
    await first.tell('From elsewhere')
    await first.ask('file.close', {})
    const { open, unlock, told, ask } = running()
    await open()
    expect((await unlock()).said).toMatch(/kept as “Ward as it was left here\.packhorse”/)
    expect(await told()).toEqual(['From elsewhere'])
    await ask('file.close', {})
    await open(join(folder, 'stick', 'Ward as it was left here.packhorse'))
    await unlock()
    expect(Number((await told())[0])).toBeGreaterThan(0)
    await ask('file.close', {})
  }, 60_000)

  it('keeps the working copy where it cannot be sealed on closing, and goes on with it', async () => {
    const { path, folder, opened, running } = await aLockedCopy()
    const { open, unlock, tell, told, ask, app } = running()
    await open()
    await unlock()
    await tell('Heron')
    const stick = join(folder, 'stick')
    renameSync(stick, `${stick} gone`)
    await ask('file.close', {})
    expect(app.files.problem).toMatch(/could not be locked again.*kept on this computer/)
    expect(filesBelow(opened).length).toBeGreaterThan(0)
    renameSync(`${stick} gone`, stick)
    await open(path)
    await unlock()
    expect(await told()).toEqual(['Heron'])
    await ask('file.close', {})
    expect(filesBelow(opened)).toEqual([])
  })
})
