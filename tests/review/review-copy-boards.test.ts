import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BodyId } from '@shared/entities/body.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { connect } from '../../electron/db/connection.ts'
import { deriveKeys, readLockHeader } from '../../electron/lock/lock-format.ts'
import { unsealFile } from '../../electron/lock/seal-file.ts'
import { anApp } from '../helpers/an-app.ts'
import { whatIsIn } from '../helpers/what-is-in.ts'
import { aSecretBoard, TODAY } from '../pack/leak/a-secret-board.ts'

/*
 * Three boards full of planted strings in one file. Sam Field observes the first and the second, and has nothing to do
 * with the third, where a namesake observes. Packs were issued to him by name.
 */
const folder = mkdtempSync(join(tmpdir(), 'packhorse-boards-'))
const first = aSecretBoard()
const { file, people } = first
const second = aSecretBoard({ file, people, name: 'Trust board', firstNumber: 1000 })
const { observer: _observer, ...others } = people
const third = aSecretBoard({ file, people: others, name: 'Pay committee', firstNumber: 2000 })
const { app, ask, answers } = anApp({ folder: mkdtempSync(join(folder, 'app-')), clock: clockOn(TODAY) })
app.files.set({ path: file.path, sql: file.sql, isReadOnly: false, heldBy: null })

const raise = (meeting: Meeting, itemId: string, text: string, ownerId: PersonId, isConfidential = false) =>
  ask('actions.raise', {
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    itemId: itemId as never,
    lineId: null,
    text,
    ownerId,
    ownerRole: '',
    dueOn: null,
    dueWords: '',
    priority: 'normal',
    isConfidential,
  })

const issue = async (board: typeof first, personId: PersonId) => {
  answers.save = join(folder, 'Pack.pdf')
  const audience = { kind: 'person', personId } as const
  const { id: meetingId } = board.meeting
  await ask('issues.issue', { meetingId, kind: 'pack', audience, textSize: 11, password: null })
}

const bodyIds = (...boards: (typeof first)[]): BodyId[] => boards.map(({ meeting }) => meeting.bodyId)

const copyOf = async (boards: (typeof first)[], name: string, passphrase: string | null = null) => {
  answers.save = join(folder, name)
  const done = await ask('review.makeCopy', {
    bodyIds: bodyIds(...boards),
    personIds: [people.observer.id],
    meetingIds: boards.map(({ meeting }) => meeting.id),
    passphrase,
  })
  expect(done?.refused).toEqual([])
  if (passphrase === null) return { path: answers.save, ...(await whatIsIn(answers.save)) }
  const unlocked = join(folder, `Unlocked ${name}`)
  const header = readLockHeader(answers.save)
  await unsealFile(answers.save, unlocked, header, await deriveKeys(passphrase, header))
  return { path: answers.save, ...(await whatIsIn(unlocked)) }
}

const names = (path: string): unknown[] => {
  const sql = connect(path, { isReadOnly: true })
  const found = sql.prepare('SELECT name FROM bodies ORDER BY name').pluck().all()
  sql.close()
  return found
}

describe('a review copy from several boards', () => {
  it('holds what is its reader’s of each on which they sit, and nothing that they may not see of any', async () => {
    const mine = ['Count the chairs', 'Read the accounts']
    await raise(first.meeting, first.open.id, mine[0] ?? '', people.observer.id)
    await raise(second.meeting, second.open.id, mine[1] ?? '', people.observer.id)
    const kept: string[] = []
    for (const [at, board] of [first, second, third].entries()) {
      for (const [number, who] of [people.observer, people.reed, people.chair].entries()) {
        const text = `Bittern ${at} ${number}`
        kept.push(text)
        await raise(board.meeting, board.open.id, text, who.id, who === people.observer)
      }
      await issue(board, people.chair.id)
    }
    const ofThird = `Bittern of the third for ${people.observer.name}`
    await raise(third.meeting, third.open.id, ofThird, people.observer.id)
    await issue(first, people.observer.id)
    await issue(second, people.observer.id)

    const { people: found } = await ask('review.prospects', { bodyIds: bodyIds(first, second, third) })
    const sam = found.find(({ personId }) => personId === people.observer.id)
    expect([sam?.places.map(({ bodyName }) => bodyName), sam?.packs.length, sam?.actionCount]).toEqual([
      ['Full governing board', 'Trust board'],
      2,
      2,
    ])

    const secrets = [first, second, third].flatMap(({ planted }) =>
      planted.filter(({ keptFrom }) => keptFrom !== 'reed').map(({ text }) => text),
    )
    expect(new Set(secrets).size).toBe(secrets.length)
    expect(secrets.length).toBeGreaterThan(200)
    const both = await copyOf([first, second], 'Both.packhorse')
    expect(names(both.path)).toEqual(['Full governing board', 'Trust board'])
    expect([both.pdfCount, ...mine.map(both.holds)]).toEqual([2, true, true])
    expect([...secrets, ...kept, ofThird, 'Pay committee'].filter(both.holds)).toEqual([])

    const one = await copyOf([second], 'One.packhorse')
    expect(names(one.path)).toEqual(['Trust board'])
    expect([one.pdfCount, ...mine.map(one.holds)]).toEqual([1, false, true])
    expect([...secrets, ...kept].filter(one.holds)).toEqual([])

    const locked = await copyOf([first, second], 'Locked.packhorse', 'four plain words here')
    expect([locked.pdfCount, ...mine.map(locked.holds)]).toEqual([2, true, true])
    expect([...secrets, ...kept, ofThird].filter(locked.holds)).toEqual([])
    const bytes = readFileSync(locked.path)
    expect(
      [...mine, ...secrets, 'SQLite', '%PDF', people.observer.name].filter((text) => bytes.includes(text)),
    ).toEqual([])
    expect(
      (await ask('review.prospects', { bodyIds: bodyIds(first) })).copies.map(({ isLocked }) => isLocked),
    ).toEqual([true, false, false])
    expect(readdirSync(join(app.host.dataFolder, 'temp'))).toEqual([])
  }, 180_000)
})
