import { existsSync, mkdtempSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Input } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../electron/db/migrate.ts'
import { latestVersion, migrations } from '../../electron/db/migrations/all.ts'
import { partLabel } from '../../electron/transfer/gather-log.ts'
import { aBoardWithPack } from '../helpers/a-board-with-pack.ts'
import { anApp } from '../helpers/an-app.ts'

type App = Pick<Awaited<ReturnType<typeof anApp>>, 'ask' | 'answers' | 'folder' | 'app' | 'router'>

const aFolder = () => mkdtempSync(join(tmpdir(), 'packhorse-transfer-'))

/** Another clerk's program with a file of its own, empty or with one board. */
const anotherClerk = async (board: string | null = null) => {
  const app = anApp({ who: 'Other' })
  app.answers.save = join(app.folder, 'Other.packhorse')
  await app.ask('file.create', { name: 'Other' })
  if (board !== null) await aBoard(app, board)
  return app
}

const aBoard = async ({ ask }: App, name: string): Promise<BodyId> =>
  (
    await ask('bodies.create', {
      kind: 'maintained-school',
      name,
      organisation: 'Oakfield Primary School',
      accent: 'moss',
    })
  ).bodyId

const appoint = (
  { ask }: App,
  bodyId: BodyId,
  person: { name: string; email?: string },
  personId: PersonId | null = null,
) =>
  ask('people.appoint', {
    bodyId,
    personId,
    person: { email: '', phone: '', notes: '', ...person },
    membership: {
      role: 'member',
      category: '',
      appointingBody: '',
      termFrom: '2025-09-01',
      termTo: null,
      hasVote: true,
    },
  })

const exportTo = async (
  { ask, answers, folder }: App,
  bodyId: BodyId,
  name: string,
  more: Partial<Input<'transfer.export'>> = {},
): Promise<string> => {
  answers.save = join(folder, `${name}.packhorse`)
  await ask('transfer.export', { bodyId, isMove: false, note: '', ...more })
  return answers.save
}

const look = async ({ ask, answers }: App, path: string) => {
  answers.open = path
  const found = await ask('transfer.look', {})
  const [body] = found?.bodies ?? []
  if (!found || !body) throw new Error('nothing found')
  return { ...found, body }
}

const bring = async (app: App, path: string, answers: Input<'transfer.bring'>['answers'] = []) => {
  const { lookId, body } = await look(app, path)
  return app.ask('transfer.bring', { lookId, bodyId: body.id, answers, withHolidays: false })
}

const all = ({ app }: App, sql: string): unknown[] => app.files.required.sql.prepare(sql).pluck().all()

describe('transfer.export', () => {
  it('makes a file with one board alone, its papers, its people and its log, and says what stays', async () => {
    const work = await aBoardWithPack()
    await work.issue('Pack.pdf')
    const finance = await aBoard(work, 'Finance committee')
    await appoint(work, finance, { name: 'Ada Stone' })
    const described = await work.ask('transfer.describe', { bodyId: work.bodyId })
    expect(described).toMatchObject({
      counts: { meetings: 1, papers: 1, people: 3 },
      leftOut: [
        'Other boards of this file, with all that is theirs: 1.',
        'People who are in nothing of this board: 1.',
      ],
    })
    const path = await exportTo(work, work.bodyId, 'Governing board')
    const bytes = readFileSync(path)
    for (const stranger of ['Ada Stone', 'Finance committee']) expect(bytes.includes(stranger)).toBe(false)
    const other = anApp()
    other.answers.open = path
    const state = await other.ask('file.open', { path: null })
    expect(state?.file?.review).toBeNull()
    expect(all(other, 'SELECT name FROM people ORDER BY name')).toEqual([
      'Jo Ward',
      'Miriam Reed',
      'Sam Cole',
    ])
    expect(await other.ask('file.check', {})).toEqual({ problems: [] })
    expect(await other.ask('transfer.list', {})).toMatchObject({
      mark: { bodyName: expect.any(String) as string, madeBy: 'Tester' },
      transfers: [],
    })
    const labels = all(other, 'SELECT label FROM commands ORDER BY seq')
    expect(labels).toContain('Add “Pay of the head”')
    expect(labels).not.toContain('Set up “Finance committee”')
  })

  it('tells nothing of another board by the log of somebody who sits on both', async () => {
    const work = await aBoardWithPack()
    const finance = await aBoard(work, 'Finance committee')
    await appoint(work, finance, { name: 'Ada Stone' })
    const { members } = await work.ask('people.list', { bodyId: finance, includeEnded: false })
    await appoint(work, work.bodyId, { name: 'Ada Stone' }, members[0]?.personId ?? null)
    const path = await exportTo(work, work.bodyId, 'Governing board')
    expect(readFileSync(path).includes('Finance committee')).toBe(false)
    const other = await anotherClerk()
    await bring(other, path)
    expect(all(other, `SELECT count(*) FROM commands WHERE label = '${partLabel}'`)).toEqual([1])
    expect(all(other, "SELECT name FROM people WHERE name = 'Ada Stone'")).toEqual(['Ada Stone'])
  })

  it('keeps what is confidential marked so', async () => {
    const work = await aBoardWithPack()
    const other = await anotherClerk()
    await bring(other, await exportTo(work, work.bodyId, 'Out'))
    const marked =
      'SELECT title || isConfidential || reasonCode || publicLine FROM agendaItems WHERE isConfidential = 1'
    expect(all(other, marked)).toEqual(['Pay of the head115(3)(a)A staffing matter'])
    expect(all(other, marked)).toEqual(all(work, marked))
  })

  it('archives a board that moves out, with a note of where it went, and takes no other file’s place', async () => {
    const work = await aBoardWithPack()
    const path = await exportTo(work, work.bodyId, 'Out', { isMove: true, note: 'To Jo, from January' })
    expect(await work.ask('bodies.list', {})).toEqual([])
    expect(await work.ask('bodies.archived', {})).toHaveLength(1)
    expect((await work.ask('transfer.list', {})).transfers).toMatchObject([
      { direction: 'out', isMove: true, fileName: 'Out.packhorse', note: 'To Jo, from January' },
    ])
    const before = readFileSync(path)
    await expect(exportTo(work, work.bodyId, 'Out')).rejects.toMatchObject({ code: 'conflict' })
    expect(readFileSync(path).equals(before)).toBe(true)
    const back = await anotherClerk()
    expect((await bring(back, path)).name).toBe((await back.ask('bodies.list', {}))[0]?.name)
  })

  it('leaves no half-made file when it is stopped', async () => {
    const work = await aBoardWithPack()
    work.answers.save = join(aFolder(), 'Out.packhorse')
    const input = { bodyId: work.bodyId, isMove: true, note: '' }
    const asked = work.router.call('transfer.export', input, 'out')
    await work.router.call('jobs.cancel', { jobId: 'out' })
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(readdirSync(join(work.answers.save, '..'))).toEqual([])
    expect(await work.ask('bodies.list', {})).toHaveLength(1)
  })

  it('is refused in a review copy, and so is looking', async () => {
    const work = await aBoardWithPack()
    await work.issue('Pack.pdf')
    await work.make(work.ward)
    const copy = work.answers.save ?? ''
    await expect(look(work, copy)).rejects.toThrow(/review copy, made for Jo Ward/)
    await work.open('One.packhorse')
    for (const method of ['transfer.export', 'transfer.look', 'transfer.list'] as const)
      expect(await work.router.call(method, { bodyId: work.bodyId, isMove: false, note: '' })).toMatchObject({
        error: { code: 'not_allowed' },
      })
    expect(await work.router.call('settings.set', { key: 'bodyExport', value: '' })).toMatchObject({
      error: { code: 'not_allowed' },
    })
  })
})

describe('transfer.bring', () => {
  it('goes back to how it was by the backup that it made', async () => {
    const work = await aBoardWithPack()
    const other = await anotherClerk('Parish council')
    const done = await bring(other, await exportTo(work, work.bodyId, 'Out'))
    expect(await other.ask('bodies.list', {})).toHaveLength(2)
    expect(all(other, 'SELECT label FROM commands ORDER BY seq DESC LIMIT 1')).toEqual([
      `Bring in “${done.name}” from Out.packhorse`,
    ])
    await other.ask('file.restore', { backupId: done.backupId })
    expect(await other.ask('bodies.list', {})).toMatchObject([{ name: 'Parish council' }])
  })

  it('changes nothing when it is stopped before its rows are put in', async () => {
    const work = await aBoardWithPack()
    const other = await anotherClerk('Parish council')
    const { lookId, body } = await look(other, await exportTo(work, work.bodyId, 'Out'))
    const input = { lookId, bodyId: body.id, answers: [], withHolidays: false }
    const asked = other.router.call('transfer.bring', input, 'bring')
    await other.router.call('jobs.cancel', { jobId: 'bring' })
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(all(other, 'SELECT name FROM bodies')).toEqual(['Parish council'])
    expect(all(other, 'SELECT count(*) FROM blobs')).toEqual([0])
    expect((await other.ask('transfer.bring', input)).wasHere).toBe(false)
    await other.ask('transfer.forget', {})
    expect(leftBehind(other.folder)).toEqual([])
    await expect(other.ask('transfer.bring', input)).rejects.toThrow(/not looked at any more/)
  })

  it('matches people by e-mail address where a name agrees, and asks about the others', async () => {
    const [work, other] = [await anotherClerk('Governing board'), await anotherClerk('Trust board')]
    const there = (await work.ask('bodies.list', {}))[0]?.id as BodyId
    const here = (await other.ask('bodies.list', {}))[0]?.id as BodyId
    for (const person of [
      { name: 'Jo Ward', email: 'jo@example.org' },
      { name: 'Miriam Reed', email: 'reed@example.org' },
      { name: 'Sam Cole' },
      { name: 'Ada Stone', email: 'office@example.org' },
      { name: 'Bo New' },
    ])
      await appoint(work, there, person)
    for (const person of [
      { name: 'Joanna Ward', email: 'JO@example.org' },
      { name: 'Miriam Reed', email: 'miriam@example.org' },
      { name: 'Dr Sam Cole' },
      { name: 'Peter Hill', email: 'office@example.org' },
    ])
      await appoint(other, here, person)
    const path = await exportTo(work, there, 'Out')
    const { body, lookId } = await look(other, path)
    expect(Object.fromEntries(body.people.map(({ name, kind }) => [name, kind]))).toEqual({
      'Ada Stone': 'ask',
      'Bo New': 'new',
      'Jo Ward': 'email',
      'Miriam Reed': 'ask',
      'Sam Cole': 'ask',
    })
    const input = { lookId, bodyId: body.id, withHolidays: false }
    await expect(other.ask('transfer.bring', { ...input, answers: [] })).rejects.toThrow(/Say who 3 people/)
    expect(await other.ask('bodies.list', {})).toHaveLength(1)

    const asked = body.people.filter(({ kind }) => kind === 'ask')
    const answers = asked.map(({ personId, name, candidates }) => ({
      personId,
      sameAs: name === 'Ada Stone' ? null : (candidates[0]?.id ?? null),
    }))
    expect(await other.ask('transfer.bring', { ...input, answers })).toMatchObject({ newPeople: 2 })
    expect(all(other, 'SELECT name FROM people ORDER BY name')).toEqual([
      'Ada Stone',
      'Bo New',
      'Dr Sam Cole',
      'Joanna Ward',
      'Miriam Reed',
      'Peter Hill',
    ])
    const { members } = await other.ask('people.list', { bodyId: body.id, includeEnded: false })
    expect(members.map(({ person }) => person.name).toSorted()).toEqual([
      'Ada Stone',
      'Bo New',
      'Dr Sam Cole',
      'Joanna Ward',
      'Miriam Reed',
    ])
    expect(await other.ask('file.check', {})).toEqual({ problems: [] })
    // What was answered once is not asked again, and the same file changes nothing.
    expect((await look(other, path)).body).toMatchObject({ standing: 'same', canCome: false })
    await appoint(work, there, { name: 'Cy Late' })
    const later = await look(other, await exportTo(work, there, 'Later'))
    expect(later.body.standing).toBe('ahead')
    expect(later.body.people.filter(({ kind }) => kind === 'ask')).toEqual([])
  })

  it('lets two people of one file become one person only when they are said to be others', async () => {
    const [work, other] = [await anotherClerk('Governing board'), await anotherClerk('Trust board')]
    const there = (await work.ask('bodies.list', {}))[0]?.id as BodyId
    const here = (await other.ask('bodies.list', {}))[0]?.id as BodyId
    await appoint(work, there, { name: 'Jo Ward', email: 'ward@example.org' })
    await appoint(work, there, { name: 'Alex Ward', email: 'ward@example.org' })
    await appoint(other, here, { name: 'Jo Ward', email: 'ward@example.org' })
    const { body, lookId } = await look(other, await exportTo(work, there, 'Out'))
    expect(body.people.map(({ kind }) => kind)).toEqual(['ask', 'ask'])
    const answers = body.people.map(({ personId, candidates }) => ({
      personId,
      sameAs: candidates[0]?.id ?? null,
    }))
    await expect(
      other.ask('transfer.bring', { lookId, bodyId: body.id, withHolidays: false, answers }),
    ).rejects.toThrow(/two people in that file/)
    expect(await other.ask('bodies.list', {})).toHaveLength(1)
  })

  it('comes back after it was worked on elsewhere, and is refused where both went on', async () => {
    const work = await aBoardWithPack()
    const out = await exportTo(work, work.bodyId, 'Out', { isMove: true })
    const clerk = anApp({ who: 'Other' })
    clerk.answers.open = out
    await clerk.ask('file.open', { path: null })
    await clerk.ask('bodies.update', { bodyId: work.bodyId, changes: { usualPlace: 'Hall' } })
    await clerk.ask('file.close', {})
    expect((await look(work, out)).body).toMatchObject({ standing: 'ahead', canCome: true })
    expect(await bring(work, out)).toMatchObject({ wasHere: true })
    expect(await work.ask('bodies.list', {})).toHaveLength(1)
    expect(all(work, 'SELECT usualPlace FROM bodies')).toEqual(['Hall'])

    await work.ask('bodies.update', { bodyId: work.bodyId, changes: { usualPlace: 'Library' } })
    expect((await look(work, out)).body).toMatchObject({ standing: 'behind', canCome: false })
    await clerk.ask('file.open', { path: null })
    await clerk.ask('bodies.update', { bodyId: work.bodyId, changes: { usualPlace: 'Annexe' } })
    await clerk.ask('file.close', {})
    const { body } = await look(work, out)
    expect(body).toMatchObject({ standing: 'apart', canCome: false })
    expect(body.sentence).toContain('1 change only here, 1 change only there')
    await expect(bring(work, out)).rejects.toThrow(/Two truths are not merged/)
    expect(all(work, 'SELECT usualPlace FROM bodies')).toEqual(['Library'])
  })

  it('leaves somebody known as they are, and out of the log what was done to them elsewhere', async () => {
    const work = await aBoardWithPack()
    const out = await exportTo(work, work.bodyId, 'Out', { isMove: true })
    const clerk = anApp({ who: 'Other' })
    clerk.answers.open = out
    await clerk.ask('file.open', { path: null })
    await clerk.ask('people.updatePerson', { personId: work.ward, changes: { phone: '01632 960000' } })
    await clerk.ask('bodies.update', { bodyId: work.bodyId, changes: { usualPlace: 'Hall' } })
    await clerk.ask('file.close', {})
    await bring(work, out)
    expect(all(work, `SELECT phone FROM people WHERE id = '${work.ward}'`)).toEqual([''])
    const later = "SELECT after FROM changes WHERE tableName = 'people' AND before IS NOT NULL"
    expect(all(work, later)).toEqual([])
  })

  it('says where the register of interests of somebody known stands otherwise, and leaves it so', async () => {
    const work = await aBoardWithPack()
    const entry = {
      kind: 'employment',
      organisation: 'Hollin Lettings',
      nature: '',
      fromOn: null,
      toOn: null,
      declaredOn: '2026-11-01',
    } as const
    const { interestId } = await work.ask('interests.add', { personId: work.ward, interest: entry })
    const out = await exportTo(work, work.bodyId, 'Out')
    inside(out, (sql) => sql.exec("UPDATE interests SET toOn = '2026-10-31'"))
    const { body } = await look(work, out)
    expect(body.people.find(({ personId }) => personId === work.ward)?.differs).toEqual([
      'Of the register of interests, 1 entry stands otherwise.',
    ])
    expect(all(work, `SELECT toOn FROM interests WHERE id = '${interestId}'`)).toEqual([null])
  })

  it('refuses a board whose name another has that was set up apart', async () => {
    const [work, other] = [await anotherClerk('Governing board'), await anotherClerk('Governing board')]
    const there = (await work.ask('bodies.list', {}))[0]?.id as BodyId
    const path = await exportTo(work, there, 'Out')
    expect((await look(other, path)).body.standing).toBe('name-taken')
    await expect(bring(other, path)).rejects.toThrow(/same name and organisation/)
  })

  it('can be undone step by step after it came, as in the file that it left', async () => {
    const work = await aBoardWithPack()
    const other = await anotherClerk()
    await bring(other, await exportTo(work, work.bodyId, 'Out'))
    const { meetingId } = work
    const standing = await work.ask('undo.state', { meetingId })
    expect(await other.ask('undo.state', { meetingId })).toEqual(standing)
    await other.ask('undo.undo', { meetingId })
    expect(all(other, "SELECT count(*) FROM commands WHERE kind = 'undo'")).toEqual([1])
  })

  it('cuts a link to another board’s item, and puts it back where that item is', async () => {
    const work = await aBoardWithPack()
    const finance = await aBoard(work, 'Finance committee')
    const { meetingId: financeMeeting } = await work.ask('meetings.plan', {
      bodyId: finance,
      title: 'Finance committee',
      kind: 'ordinary',
      meetsOn: '2026-12-10',
      startsAt: '18:00',
      minutes: 60,
      place: '',
      joining: '',
    })
    await work.ask('agenda.carryForward', {
      itemId: work.budget,
      toMeetingId: financeMeeting,
      withPapers: false,
    })
    const path = await exportTo(work, finance, 'Finance')
    const other = await anotherClerk()
    await bring(other, await exportTo(work, work.bodyId, 'Board'))
    await bring(other, path)
    const link = 'SELECT carriedFromId FROM agendaItems WHERE carriedFromId IS NOT NULL'
    expect(all(other, link)).toEqual([work.budget])
    const alone = await anotherClerk()
    await bring(alone, path)
    expect(all(alone, link)).toEqual([])
  })
})

describe('what is refused', () => {
  const cases: [string, (path: string) => void, RegExp][] = [
    [
      'no Packhorse file',
      (path) => writeFileSync(path, 'Dear all, this is a letter and no database at all.'),
      /not a Packhorse file/,
    ],
    ['one that is cut short', (path) => truncateSync(path, 60_000), /cut short/],
    [
      'a newer one',
      (path) => inside(path, (sql) => sql.pragma(`user_version = ${latestVersion + 1}`)),
      /newer version/,
    ],
    [
      'one of another program',
      (path) => inside(path, (sql) => sql.pragma('application_id = 7')),
      /another program/,
    ],
    [
      'one with a record that does not read',
      (path) => inside(path, (sql) => sql.exec("UPDATE meetings SET meetsOn = 'soon'")),
      /one of its records cannot be read/,
    ],
    [
      'one with a stray reference',
      (path) => inside(path, (sql) => sql.exec("UPDATE meetings SET bodyId = 'nobody'")),
      /do not hang together/,
    ],
  ]
  it.each(cases)('%s, with the reason, and both files stay as they are', async (_what, spoil, reason) => {
    const work = await aBoardWithPack()
    const path = await exportTo(work, work.bodyId, 'Out')
    spoil(path)
    const before = readFileSync(path)
    const other = await anotherClerk()
    await expect(look(other, path)).rejects.toMatchObject({
      code: 'file_unusable',
      message: expect.stringMatching(reason) as string,
    })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(await other.ask('bodies.list', {})).toEqual([])
    expect(leftBehind(other.folder)).toEqual([])
  })

  it('a file with a paper that is not what it was, before anything is changed', async () => {
    const work = await aBoardWithPack()
    const path = await exportTo(work, work.bodyId, 'Out')
    inside(path, (sql) => sql.exec("UPDATE blobs SET bytes = x'25504446'"))
    const other = await anotherClerk()
    await expect(bring(other, path)).rejects.toThrow(/A paper in that file has changed on the disk/)
    expect(all(other, 'SELECT count(*) FROM blobs')).toEqual([0])
    expect(await other.ask('file.backups', {})).toEqual([])
  })

  it('the file that is open itself', async () => {
    const work = await aBoardWithPack()
    await expect(look(work, work.app.files.required.path)).rejects.toThrow(/is the file that is open/)
  })
})

describe('transfer.look', () => {
  it('takes a file that comes in through the page, under its own name, and keeps nothing of it', async () => {
    const work = await aBoardWithPack()
    const bytes = readFileSync(await exportTo(work, work.bodyId, 'Out'))
    const other = await anotherClerk()
    const { uploadId } = await other.ask('uploads.begin', { fileName: 'Out.packhorse', size: bytes.length })
    for (let at = 0; at < bytes.length; at += 1_000_000)
      await other.ask('uploads.append', { uploadId, bytes: bytes.subarray(at, at + 1_000_000) })
    const found = await other.ask('transfer.look', { uploadId })
    expect(found).toMatchObject({ fileName: 'Out.packhorse', bodies: [{ standing: 'new' }] })
    await other.ask('transfer.forget', {})
    expect(leftBehind(other.folder)).toEqual([])
    await expect(other.ask('transfer.look', { uploadId })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('an older file', () => {
  it('is brought up to date in a copy, and comes in; the file itself stays as it is', async () => {
    const path = join(aFolder(), 'Older.packhorse')
    const old = new Database(path)
    migrate(
      old,
      migrations.filter(({ version }) => version <= 20),
    )
    const id = '01900000-0000-7000-8000-000000000001'
    old
      .prepare(
        `INSERT INTO bodies VALUES (?, 'parish-council', 'Parish council', '', '', 'moss', NULL,
         '{"convention":"restart","code":"","startAt":1,"subItems":"dotted"}', 'for-discussion', 120, '19:00', '',
         '2026-01-01T09:00:00.000Z', NULL)`,
      )
      .run(id)
    old.close()
    const before = readFileSync(path)
    const other = await anotherClerk()
    const found = await look(other, path)
    expect([found.wasOlder, found.mark, found.body.standing]).toEqual([true, null, 'new'])
    await bring(other, path)
    expect(await other.ask('bodies.list', {})).toMatchObject([{ id, name: 'Parish council' }])
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

/** Changes a file as no program of ours would. */
const inside = (path: string, change: (sql: Database.Database) => unknown): void => {
  const sql = new Database(path)
  sql.pragma('foreign_keys = OFF')
  change(sql)
  sql.close()
}

const leftBehind = (folder: string): string[] => {
  const temp = join(folder, 'data/temp')
  return existsSync(temp) ? readdirSync(temp) : []
}
