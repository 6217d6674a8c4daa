import { describe, expect, it } from 'vitest'
import { contract, type MethodName } from '@shared/contract.ts'
import { answersInReviewCopy } from '../../electron/router/review-gate.ts'
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
    const { people } = await ask('review.prospects', { bodyId })
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
      'actions.list',
      'actions.get',
    ])
    expect(answering).not.toContain('review.makeCopy')
  })
})
