import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '@shared/contract.ts'
import { describe, expect, it } from 'vitest'
import { atWork } from '../helpers/at-work.ts'
import { qpdfCheck } from '../helpers/qpdf.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'
import { allIn, type Element, structureOf } from '../pack/structure-tree.ts'

type Draft = Input<'lessons.add'>

const set = async () => {
  const board = await atWork()
  const { ask, bodyId, meetingId } = board
  await ask('people.importPaste', {
    bodyId,
    text: 'Name\tRole\nDr Miriam Reed\tChair\nJon Ash\tGovernor',
  })
  const draft: Draft = {
    bodyId,
    title: 'Texts that came too late',
    learntOn: '2026-10-01',
    tried: 'Dr Reed asked the office to text parents of absent children.\nJon Ash wrote the words.',
    failed: 'They went out at noon, and parents rang Miriam to complain.',
    noticed: 'After two weeks, by the number of calls.',
    changed: 'They go out before nine.',
    whoElse: 'Mrs Grimthorpe of the next school',
    links: [{ kind: 'meeting', id: meetingId }],
  }
  const add = (more: Partial<Draft> = {}) => ask('lessons.add', { ...draft, ...more })
  return { ...board, add, list: async () => (await ask('lessons.list', { bodyId })).lessons }
}

describe('lessons', () => {
  it('are kept with what they have to do with, the newest first', async () => {
    const { add, list } = await set()
    await add()
    await add({ title: 'Later', learntOn: '2026-11-01', links: [] })
    expect((await list()).map(({ title, linked }) => [title, linked.map((each) => each.kind)])).toEqual([
      ['Later', []],
      ['Texts that came too late', ['meeting']],
    ])
  })

  it('are not linked to what this board does not have, but keep a link to what was taken out since', async () => {
    const { add, ask, list, bodyId } = await set()
    const elsewhere = [{ kind: 'trial' as const, id: '01a203cb-8e05-7202-9ed4-bf38f55a4d26' }]
    await expect(add({ links: elsewhere })).rejects.toMatchObject({ code: 'conflict' })
    const plain = { ownerId: null, ownerRole: 'Clerk', dueOn: null, dueWords: '', isConfidential: false }
    const { actionId } = await ask('actions.raise', {
      bodyId,
      meetingId: null,
      itemId: null,
      lineId: null,
      text: 'Buy a second phone',
      priority: 'normal',
      ...plain,
    })
    const links = [{ kind: 'action' as const, id: actionId }]
    const { lessonId } = await add({ links })
    expect((await list())[0]?.linked[0]?.title).toBe('Buy a second phone')
    await ask('actions.withdraw', { actionId })
    expect((await list())[0]?.linked).toEqual([])
    await ask('lessons.update', { lessonId, changes: { title: 'Texts, and when', links } })
    expect((await list())[0]).toMatchObject({ title: 'Texts, and when', links })
  })

  it('have actions of their own in the register', async () => {
    const { add, ask, list } = await set()
    const { lessonId } = await add()
    const { actionId } = await ask('lessons.raiseAction', {
      lessonId,
      text: 'Tell the other schools',
      ownerId: null,
      ownerRole: 'Chair',
      dueOn: null,
      dueWords: '',
      priority: 'normal',
      isConfidential: false,
    })
    expect((await list())[0]?.actions).toMatchObject([
      { id: actionId, origin: 'lesson', originId: lessonId, owner: 'Chair' },
    ])
    await ask('lessons.takeOut', { lessonId })
    expect(await list()).toEqual([])
    await expect(ask('lessons.update', { lessonId, changes: {} })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('lessons.share', () => {
  const share = async (format: 'pdf' | 'page', more: Partial<Draft> = {}) => {
    const board = await set()
    const { lessonId } = await board.add(more)
    const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), format === 'pdf' ? 'l.pdf' : 'l.html')
    board.answers.save = path
    return { path, shared: board.ask('lessons.share', { lessonId, format }) }
  }
  const someNames = /reed|miriam|jon|ash\b|oakfield|grimthorpe/i

  it('makes a tagged PDF that names nobody', async () => {
    const { path, shared } = await share('pdf')
    await expect(shared).resolves.toEqual({ fileName: 'l.pdf' })
    const pdf = await readBack(readFileSync(path))
    const words = await wordsOn(pdf, 1)
    expect(words).toContain('[name] asked the office to text parents of absent children.')
    expect(words).toContain('What we changed')
    expect(words).not.toMatch(someNames)
    expect(JSON.stringify(await pdf.getMetadata())).not.toMatch(someNames)
    const tree = await structureOf(pdf, 1)
    expect(allIn(tree as Element).filter(({ role }) => role === 'H2')).toHaveLength(4)
    expect(qpdfCheck(path)).toMatchObject({ status: 0 })
  })

  it('makes a web page that names nobody, in its title neither', async () => {
    const { path, shared } = await share('page', { title: 'What Miriam Reed learnt' })
    await expect(shared).resolves.toEqual({ fileName: 'l.html' })
    const page = readFileSync(path, 'utf8')
    expect(page).toContain('<h1>What [name] learnt</h1>')
    expect(page).toContain('<h2>How soon we noticed</h2>')
    expect(page).not.toMatch(someNames)
  })

  it('makes no file where a name is left in other letters', async () => {
    const { path, shared } = await share('page', {
      failed: 'Letters to Miriam-Reed and M i r i a m R e e d.',
    })
    const answer = await shared.then(
      () => 'made',
      (cause: { readonly code: string }) => cause.code,
    )
    expect(answer).toBe('conflict')
    expect(existsSync(path)).toBe(false)
  })
})
