import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChildProcessPort } from '../../electron/app/host.ts'
import type { Clock } from '../../electron/app/clock.ts'
import { aPdf, atWork } from '../helpers/at-work.ts'

/** A clock that a test can move. */
const aClock = (): Clock & { day: string } => ({
  day: '2026-11-16',
  now() {
    return `${this.day}T09:00:00.000Z`
  },
  today() {
    return this.day
  },
})

const members = { kind: 'members' } as const
const open = { kind: 'public' } as const

const aBoardAtWork = async () => {
  const clock = aClock()
  const work = await atWork({ clock })
  const { meetingId } = work
  const plan = await work.addItem('Plan', {}, meetingId)
  const { paperIds } = await work.addPapers(work.budget, ['Budget.pdf', await aPdf(3)])
  await work.addPapers(plan, ['Plan.pdf', await aPdf(2)])
  const what = { meetingId, kind: 'pack', audience: members, textSize: 11, password: null } as const
  const pathOf = (name: string) => join(work.app.host.documentsFolder, name)
  const issue = async (name: string, more: object = {}) => {
    work.answers.save = pathOf(name)
    return await work.ask('issues.issue', { ...what, ...more })
  }
  const revise = async (pages: number) =>
    await work.ask('papers.addVersion', {
      paperId: paperIds[0] ?? work.meetingId,
      uploadId: await work.send('Budget 2.pdf', await aPdf(pages)),
    } as never)
  const rounds = async () => (await work.ask('issues.list', { meetingId })).rounds
  return { ...work, clock, plan, what, pathOf, issue, revise, rounds, paperId: paperIds[0] ?? '' }
}

/** A process that dies over a paper, as over a hostile one. */
const dyingOver = (paperId: string): ChildProcessPort => {
  let tell: (message: unknown) => void = () => undefined
  let end: (code: number | null) => void = () => undefined
  return {
    send: () => {
      tell({ kind: 'progress', progress: { step: 'gather', done: 0, total: 2, paperId } })
      end(1)
    },
    onMessage: (listener) => void (tell = listener),
    onExit: (listener) => void (end = listener),
    kill: () => undefined,
  }
}

const sha256Of = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('issues.issue', () => {
  it('saves the PDF, freezes what it was made of, and shows it on the meeting', async () => {
    const { issue, rounds, pathOf, ask, bodyId } = await aBoardAtWork()
    const done = await issue('Pack.pdf')
    expect(done?.sha256).toBe(sha256Of(pathOf('Pack.pdf')))
    expect(await rounds()).toMatchObject([
      {
        forWhom: 'members',
        changes: [],
        nextPage: 11,
        issues: [
          {
            title: 'Pack',
            pages: 'pages 1 to 10',
            fileName: 'Pack.pdf',
            issuedOn: '2026-11-16',
            isThisVersion: true,
            canWithdraw: true,
          },
        ],
      },
    ])
    expect((await ask('meetings.list', { bodyId }))[0]?.packState).toBe('issued')
  })

  it('is outside undo: what was done before it is undone first', async () => {
    const { issue, ask, meetingId, rounds } = await aBoardAtWork()
    await issue('Pack.pdf')
    expect(await ask('undo.state', { meetingId })).toMatchObject({ undo: 'Add “Plan” to “Plan”' })
    await ask('undo.undo', { meetingId })
    const [round] = await rounds()
    expect(round?.issues).toHaveLength(1)
    expect(round?.changes.map(({ kind, what }) => [kind, what])).toEqual([['withdrawn', '2a  Plan']])
  })

  it.each([
    ['a pack twice', { kind: 'pack' }, /was issued on 16 November 2026/],
    ['a supplement of nothing', { kind: 'supplement' }, /Nothing has changed/],
    [
      'a supplement to readers who have no pack',
      { kind: 'supplement', audience: open },
      /for the public has not/,
    ],
  ])('refuses to issue %s', async (_what, more, message) => {
    const { issue, pathOf } = await aBoardAtWork()
    await issue('Pack.pdf')
    await expect(issue('Again.pdf', more)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(message) as string,
    })
    expect(existsSync(pathOf('Again.pdf'))).toBe(false)
  })

  it('records nothing when the dialog is closed or the PDF cannot be put there', async () => {
    const { ask, answers, what, pathOf, rounds } = await aBoardAtWork()
    answers.save = null
    expect(await ask('issues.issue', what)).toBeNull()
    answers.save = pathOf('gone/Pack.pdf')
    await expect(ask('issues.issue', what)).rejects.toMatchObject({ code: 'storage' })
    expect(await rounds()).toEqual([])
  })

  it('cannot be changed or deleted in the file by anyone', async () => {
    const { issue, app } = await aBoardAtWork()
    await issue('Pack.pdf')
    const { sql } = app.files.required
    expect(() => sql.exec("UPDATE issues SET fileName = 'Other.pdf'")).toThrow('frozen')
    expect(() => sql.exec('DELETE FROM issues')).toThrow('withdrawn, not deleted')
  })
})

describe('a supplement', () => {
  it('carries what has changed since, for each audience by itself, and goes on with the numbers', async () => {
    const { issue, revise, addPapers, plan, clock, rounds, ask, what } = await aBoardAtWork()
    await issue('Pack.pdf')
    await issue('Public.pdf', { audience: open })
    clock.day = '2026-11-18'
    await revise(5)
    await addPapers(plan, ['Late paper.pdf', await aPdf(2)])
    const [round] = await rounds()
    expect(round?.changes.map(({ kind, what: name, oldPages }) => [kind, name, ...oldPages])).toEqual([
      ['revised', '1a  Budget', '5', '6', '7'],
      ['new', '2b  Late paper'],
    ])
    const looked = await ask('issues.preview', { ...what, kind: 'supplement' })
    expect(looked.report.papers.map(({ label }) => label)).toEqual(['14', '20'])

    const done = await issue('Supplement.pdf', { kind: 'supplement' })
    expect(done?.report.papers.map(({ label }) => label)).toEqual(['14', '20'])
    const after = await rounds()
    expect(
      after.map(({ forWhom, changes, issues }) => [
        forWhom,
        changes.length,
        issues.map(({ title, pages }) => `${title}: ${pages}`),
      ]),
    ).toEqual([
      ['members', 0, ['Pack: pages 1 to 10', 'Supplement 1: pages 11 to 21']],
      ['the public', 2, ['Pack: pages 1 to 10']],
    ])
    const whole = await issue('Consolidated.pdf', { kind: 'consolidated' })
    expect(whole?.report.papers.map(({ label }) => label)).toEqual(['5', '9', '10a'])
  })

  it('does not say again what was open and has been closed since', async () => {
    const { issue, ask, budget, rounds } = await aBoardAtWork()
    await issue('Public.pdf', { audience: open })
    await ask('agenda.updateItem', {
      itemId: budget,
      changes: { isConfidential: true, publicLine: 'Item kept private' },
    })
    const [round] = await rounds()
    expect(round?.changes).toMatchObject([
      { kind: 'withdrawn', what: 'A paper of item 1', oldPages: ['5', '6', '7'] },
      { kind: 'agenda', what: 'Item 1', was: 'Open', now: 'Confidential: Item kept private' },
    ])
    const done = await issue('Supplement.pdf', { kind: 'supplement', audience: open })
    expect(done).not.toBeNull()
  })

  it('does not say again what one reader must withdraw from since', async () => {
    const { issue, ask, bodyId, budget, rounds } = await aBoardAtWork()
    await ask('people.importPaste', {
      bodyId,
      text: 'Name\tRole\tStart\tEnd\nDr Ann Reed\tMember\t1/9/2025\t31/8/2029',
    })
    const [person] = await ask('people.all', {})
    const personId = person?.id ?? ''
    await ask('agenda.updateItem', { itemId: budget, changes: { recommendation: 'Pay Reed Ltd' } })
    await issue('Reed.pdf', { audience: { kind: 'person', personId } })
    await ask('agenda.setWithdrawals', { itemId: budget, people: [{ personId, reason: 'Owns Reed Ltd' }] })
    const [round] = await rounds()
    expect(round?.changes).toMatchObject([
      { kind: 'withdrawn', what: 'A paper of item 1' },
      { kind: 'agenda', what: 'Item 1', was: '', now: expect.stringContaining('must withdraw') as string },
    ])
    expect(JSON.stringify(round?.changes)).not.toContain('Reed Ltd')
  })

  it('names the agenda as it was and is', async () => {
    const { issue, ask, budget, meetingId, rounds } = await aBoardAtWork()
    await issue('Pack.pdf')
    await ask('agenda.updateItem', {
      itemId: budget,
      changes: { title: 'Budget for 2027', recommendation: 'Approve' },
    })
    await ask('agenda.addItem', {
      meetingId,
      place: { parentId: null, beforeId: budget },
      item: { title: 'Apologies' },
    })
    const [round] = await rounds()
    expect(round?.changes.map(({ what, was, now }) => [what, was, now])).toEqual([
      ['Item 1', '', 'New: Apologies'],
      ['Item 2, title', 'Budget', 'Budget for 2027'],
      ['Item 2, recommendation', '', 'Approve'],
      ['Numbers of items', '1, 2', '2, 3'],
    ])
  })
})

describe('issues.makeAgain', () => {
  it('makes the same bytes later, whatever has become of the agenda', async () => {
    const { issue, revise, clock, ask, answers, pathOf, budget } = await aBoardAtWork()
    const done = await issue('Pack.pdf')
    clock.day = '2031-03-04'
    await revise(5)
    await ask('agenda.withdrawItem', { itemId: budget })
    answers.save = pathOf('Again.pdf')
    const again = await ask('issues.makeAgain', { issueId: done?.issueId ?? '', password: null })
    expect(again).toMatchObject({ isSame: true, sentence: 'It is the same file, byte for byte.' })
    expect(readFileSync(pathOf('Again.pdf')).equals(readFileSync(pathOf('Pack.pdf')))).toBe(true)
  })

  it('leaves out again what could not be read then', async () => {
    const { issue, ask, answers, pathOf, app, paperId } = await aBoardAtWork()
    const host = { ...app.host }
    let isFirst = true
    Object.assign(app.host, {
      startProcess: (script: string) => {
        const port = isFirst ? dyingOver(paperId) : host.startProcess(script)
        isFirst = false
        return port
      },
    })
    const done = await issue('Pack.pdf')
    expect(done?.report.papers.map(({ problem }) => problem === null)).toEqual([false, true])
    answers.save = pathOf('Again.pdf')
    const again = { issueId: done?.issueId ?? '', password: null }
    expect(await ask('issues.makeAgain', again)).toMatchObject({ isSame: true })
  })

  it('asks for the password again, which is kept nowhere', async () => {
    const { issue, app, ask, answers, pathOf } = await aBoardAtWork()
    const done = await issue('Pack.pdf', { password: 'open sesame' })
    const issueId = done?.issueId ?? ''
    answers.save = pathOf('Again.pdf')
    await expect(ask('issues.makeAgain', { issueId, password: null })).rejects.toMatchObject({
      code: 'invalid_input',
    })
    expect(await ask('issues.makeAgain', { issueId, password: 'open sesame' })).toMatchObject({
      isSame: true,
    })
    expect(await ask('issues.makeAgain', { issueId, password: 'other' })).toMatchObject({
      isSame: false,
      sentence: expect.stringContaining('password') as string,
    })
    expect(readFileSync(app.files.required.path).includes('open sesame')).toBe(false)
  })

  it('says that another version may make another file', async () => {
    const { issue, app, ask, answers, pathOf } = await aBoardAtWork()
    const done = await issue('Pack.pdf')
    const { sql } = app.files.required
    sql.exec(
      "DROP TRIGGER issuesAreFrozen; UPDATE issues SET programVersion = '0.0.9', seed = upper(seed), sha256 = 'ab' || substr(sha256, 3)",
    )
    answers.save = pathOf('Again.pdf')
    expect(await ask('issues.makeAgain', { issueId: done?.issueId ?? '', password: null })).toMatchObject({
      isSame: false,
      sentence: expect.stringContaining('issued by version 0.0.9') as string,
    })
  })
})

describe('what was sent', () => {
  it('is noted for all members in post with one word, and for anyone else by name', async () => {
    const { issue, ask, bodyId, rounds } = await aBoardAtWork()
    const done = await issue('Pack.pdf')
    const issueId = done?.issueId ?? ''
    const sentOn = '2026-11-16'
    const record = (toWhom: object) =>
      ask('dispatches.record', { issueId, how: 'email', sentOn, toWhom } as never)
    await expect(record({ kind: 'members' })).rejects.toMatchObject({ code: 'conflict' })
    await ask('people.importPaste', {
      bodyId,
      text: 'Name\tRole\tStart\tEnd\nDr Ann Reed\tMember\t1/9/2025\t31/8/2029\nBo Gone\tMember\t1/9/2020\t31/8/2024',
    })
    expect(await record({ kind: 'members' })).toEqual({ count: 1 })
    await record({ kind: 'other', name: 'Council website' })
    const [round] = await rounds()
    expect(round?.issues[0]?.dispatches.map(({ toWhom, how }) => [toWhom, how])).toEqual([
      ['Dr Ann Reed', 'email'],
      ['Council website', 'email'],
    ])
    expect((await ask('meetings.list', { bodyId }))[0]?.packState).toBe('sent')
  })

  it('is withdrawn with a reason, and then the issue can be', async () => {
    const { issue, ask, rounds, app } = await aBoardAtWork()
    const done = await issue('Pack.pdf')
    const issueId = done?.issueId ?? ''
    await ask('dispatches.record', {
      issueId,
      how: 'website',
      sentOn: '2026-11-16',
      toWhom: { kind: 'other', name: 'Website' },
    })
    await expect(ask('issues.withdraw', { issueId, reason: 'Wrong date' })).rejects.toMatchObject({
      code: 'conflict',
    })
    const [round] = await rounds()
    const dispatchIds = (round?.issues[0]?.dispatches ?? []).map(({ id }) => id)
    await ask('dispatches.withdraw', { dispatchIds, reason: 'It was not put there' })
    await ask('issues.withdraw', { issueId, reason: 'Wrong date' })
    expect(await rounds()).toEqual([])
    expect(app.files.required.sql.prepare('SELECT withdrawnReason FROM issues').pluck().all()).toEqual([
      'Wrong date',
    ])
    expect(await issue('Pack.pdf')).not.toBeNull()
  })
})
