import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { contract, type MethodName, type Output } from '@shared/contract.ts'
import { answersInReviewCopy } from '../../electron/router/review-gate.ts'
import { aPdf } from '../helpers/at-work.ts'
import { aBoardWithPack } from '../helpers/a-board-with-pack.ts'

describe('review.makeCopy', () => {
  it('makes a file that says whose it is, with the pack as issued and the actions of its reader', async () => {
    const { issue, raise, make, open, ward, app, bodyId } = await aBoardWithPack()
    await raise('Ask for three quotes')
    await issue('Pack.pdf')
    const done = await make(ward)
    expect(done).toMatchObject({
      made: [{ name: 'Jo Ward', packs: 1, actions: 1 }],
      refused: [],
      wasStopped: false,
    })
    const state = await open('One.packhorse')
    expect(state?.file?.review).toMatchObject({
      personName: 'Jo Ward',
      clerkName: 'Sam Cole',
      madeOn: '2026-11-16',
    })
    const { sql } = app.files.required
    expect(sql.prepare('SELECT title, pageCount FROM reviewPacks').all()).toEqual([
      { title: 'Pack', pageCount: 6 },
    ])
    expect(sql.prepare('SELECT title, ownNumber FROM agendaItems ORDER BY position').all()).toEqual([
      { title: 'Budget', ownNumber: '1' },
      { title: 'Pay of the head', ownNumber: '2' },
    ])
    expect(sql.prepare('SELECT name, notes FROM people').all()).toEqual([{ name: 'Jo Ward', notes: '' }])
    expect(sql.prepare('SELECT text FROM actions').pluck().all()).toEqual(['Ask for three quotes'])
    expect(sql.prepare('SELECT count(*) FROM commands').pluck().get()).toBe(0)
    expect(bodyId).toBe(sql.prepare('SELECT id FROM bodies').pluck().get())
  })

  it('gives no members’ pack to who withdraws from an item of it, and says what to do', async () => {
    const { issue, make, ask, ward, reed, addItem, bodyId } = await aBoardWithPack()
    const meals = await addItem('Contract for meals')
    await issue('Pack.pdf')
    await ask('agenda.setWithdrawals', { itemId: meals, people: [{ personId: ward, reason: 'Her firm' }] })
    const { people } = await ask('review.prospects', { bodyIds: [bodyId] })
    expect(people.map(({ name, packs }) => [name, packs[0]?.forWhom, packs[0]?.reason])).toEqual([
      ['Sam Cole', 'members', ''],
      ['Miriam Reed', 'members', ''],
      ['Jo Ward', null, expect.stringMatching(/withdraws from item 3/) as string],
    ])
    expect((await make(ward))?.made).toMatchObject([{ packs: 0 }])
    await issue('Hers.pdf', { kind: 'person', personId: ward })
    const done = await make(ward, reed)
    expect(done?.made.map(({ name, packs }) => [name, packs])).toEqual([
      ['Jo Ward', 1],
      ['Miriam Reed', 1],
    ])
  })
})

describe('answersInReviewCopy', () => {
  it('is refused to a clerk’s work, with a sentence that says for whom the copy is', async () => {
    const { make, open, ward, router, issue } = await aBoardWithPack()
    await issue('Pack.pdf')
    await make(ward)
    await open('One.packhorse')
    expect(await router.call('bodies.get', {})).toMatchObject({ error: { code: 'invalid_input' } })
    expect(await router.call('people.all', {})).toMatchObject({
      error: {
        code: 'not_allowed',
        message: expect.stringMatching(/review copy, made for Jo Ward/) as string,
      },
    })
    expect(await router.call('settings.set', { key: 'review', value: '' })).toMatchObject({
      error: { code: 'not_allowed' },
    })
    const answering = (Object.keys(contract) as MethodName[]).filter(answersInReviewCopy)
    expect(answering.filter((name) => !/^(file|settings|review|jobs)\./.test(name))).toEqual([
      'bodies.list',
      'bodies.get',
      'meetings.list',
      'uploads.begin',
      'uploads.append',
      'actions.list',
      'actions.get',
      'reminders.get',
      'reminders.set',
      'returns.save',
      'returns.toSend',
    ])
    expect(answering).not.toContain('review.makeCopy')
  })
})

describe('what a copy leaves out and takes in', () => {
  it('says beforehand that a pack which was issued with a password has none in a copy', async () => {
    const { issue, make, open, ask, bodyId, ward, app } = await aBoardWithPack()
    await issue('Pack.pdf', { kind: 'members' }, 'Sesame')
    const { people } = await ask('review.prospects', { bodyIds: [bodyId] })
    expect(people.map(({ packs }) => packs[0]?.wasProtected)).toEqual([true, true, true])
    await make(ward)
    await open('One.packhorse')
    const pdf = app.files.required.sql.prepare('SELECT bytes FROM blobs').pluck().get() as Buffer
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(6)
  })

  it('holds a supplement beside the pack, and actions of a role that its reader holds', async () => {
    const { issue, raise, addItem, addPapers, ask, make, open, reed, meetingId, answers, folder, app } =
      await aBoardWithPack()
    await raise('Chair the panel', { ownerId: null, ownerRole: 'Chair' })
    await raise('Ask for three quotes')
    await issue('Pack.pdf')
    await addPapers(await addItem('Plan'), ['Plan.pdf', await aPdf(1)])
    answers.save = join(folder, 'Supplement.pdf')
    const wanted = { meetingId, audience: { kind: 'members' }, textSize: 11, password: null } as const
    await ask('issues.issue', { ...wanted, kind: 'supplement' })
    expect((await make(reed))?.made).toMatchObject([{ packs: 2, actions: 1 }])
    await open('One.packhorse')
    const { sql } = app.files.required
    expect(sql.prepare('SELECT title FROM reviewPacks ORDER BY id').pluck().all()).toEqual([
      'Pack',
      'Supplement 1',
    ])
    expect(sql.prepare('SELECT text FROM actions').pluck().all()).toEqual(['Chair the panel'])
    expect(sql.prepare('SELECT title FROM agendaItems ORDER BY position').pluck().all()).toContain('Plan')
  })

  it('takes no other file’s place in a folder, and notes each copy', async () => {
    const { issue, make, ask, bodyId, ward, reed, folder } = await aBoardWithPack()
    await issue('Pack.pdf')
    await make(ward, reed)
    await make(ward, reed)
    expect(readdirSync(join(folder, 'copies'))).toEqual([
      'Review copy for Jo Ward 2026-11-16 (2).packhorse',
      'Review copy for Jo Ward 2026-11-16.packhorse',
      'Review copy for Miriam Reed 2026-11-16 (2).packhorse',
      'Review copy for Miriam Reed 2026-11-16.packhorse',
    ])
    const { copies } = await ask('review.prospects', { bodyIds: [bodyId] })
    expect(copies.map(({ personName }) => personName)).toEqual([
      'Miriam Reed',
      'Jo Ward',
      'Miriam Reed',
      'Jo Ward',
    ])
  })

  it('keeps and notes what was finished when it is stopped, and leaves no half-made file', async () => {
    const { issue, ask, router, events, bodyId, ward, reed, meetingId, answers, folder } =
      await aBoardWithPack()
    await issue('Pack.pdf')
    answers.folder = join(folder, 'copies')
    const input = { bodyIds: [bodyId], personIds: [ward, reed], meetingIds: [meetingId], passphrase: null }
    const asked = router.call('review.makeCopy', input, 'copies')
    await expect.poll(() => events.some(({ kind }) => kind === 'progress')).toBe(true)
    await router.call('jobs.cancel', { jobId: 'copies' })
    const done = ((await asked) as { value: Output<'review.makeCopy'> }).value
    const made = done?.made ?? []
    expect([done?.refused, done?.wasStopped]).toEqual([[], true])
    expect(readdirSync(answers.folder)).toHaveLength(made.length)
    expect((await ask('review.prospects', { bodyIds: [bodyId] })).copies).toHaveLength(made.length)
  })

  it('makes nothing when the dialog is closed, and gives every copy of a file the same origin', async () => {
    const { issue, make, open, ask, answers, bodyId, ward, reed, meetingId, app } = await aBoardWithPack()
    await issue('Pack.pdf')
    answers.save = null
    expect(
      await ask('review.makeCopy', {
        bodyIds: [bodyId],
        personIds: [ward],
        meetingIds: [meetingId],
        passphrase: null,
      }),
    ).toBeNull()
    const clerks = app.files.required.path
    await make(ward)
    const first = (await open('One.packhorse'))?.file?.review?.originId
    answers.open = clerks
    await ask('file.open', { path: null })
    await make(ward, reed)
    const second = (await open('Review copy for Miriam Reed 2026-11-16.packhorse'))?.file?.review?.originId
    expect([first, typeof first]).toEqual([second, 'string'])
  })
})
