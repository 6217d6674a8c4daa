import { describe, expect, it } from 'vitest'
import { aPdf, atWork } from '../helpers/at-work.ts'

describe('papers.expectMany', () => {
  it('puts several on the list at once, and is undone as one', async () => {
    const { ask, addItem, budget, view, undo } = await atWork()
    const other = await addItem('Report')
    const { paperIds } = await ask('papers.expectMany', {
      papers: [
        { itemId: budget, title: 'Budget', awaitedFrom: 'Mrs Okafor', awaitedBy: '2026-11-10' },
        { itemId: budget, title: 'Reserves', awaitedFrom: 'Mrs Okafor' },
        { itemId: other, title: 'Report' },
      ],
    })
    expect(paperIds).toHaveLength(3)
    const papers = (await view()).items.flatMap((item) => item.papers)
    expect(papers.map((p) => [p.reference, p.title, p.awaitedFrom, p.awaitedBy, p.status.kind])).toEqual([
      ['1a', 'Budget', 'Mrs Okafor', '2026-11-10', 'awaited'],
      ['1b', 'Reserves', 'Mrs Okafor', null, 'awaited'],
      ['2a', 'Report', '', null, 'awaited'],
    ])
    expect(await undo()).toEqual({ label: 'Await 3 papers' })
    expect((await view()).totals.papers).toBe(0)
  })

  it('refuses items of two meetings, and adds nothing', async () => {
    const { ask, addItem, plan, budget, view } = await atWork()
    const elsewhere = await addItem('Elsewhere', {}, await plan('2027-01-20'))
    const papers = [budget, elsewhere].map((itemId) => ({ itemId, title: 'Paper' }))
    await expect(ask('papers.expectMany', { papers })).rejects.toThrow(/different meetings/)
    expect((await view()).totals.papers).toBe(0)
  })
})

describe('papers.chase', () => {
  it('writes to those in post who owe something, and tells of papers from nobody', async () => {
    const { ask, addItem, bodyId, meetingId, budget } = await atWork()
    const appoint = (name: string, role: 'clerk' | 'head', email = '') =>
      ask('people.appoint', {
        bodyId,
        personId: null,
        person: { name, email, phone: '', notes: '' },
        membership: {
          role,
          category: '',
          appointingBody: '',
          termFrom: '2020-01-01',
          termTo: null,
          hasVote: false,
        },
      })
    await appoint('Sam Okafor', 'clerk')
    await appoint('Mrs Ada Price', 'head', 'head@example.org')
    const closed = await addItem('Dismissal of a teacher', { isConfidential: true })
    await ask('papers.expectMany', {
      papers: [
        { itemId: budget, title: 'Budget', awaitedFrom: 'Head teacher' },
        { itemId: closed, title: 'Timeline', awaitedFrom: 'Ada Price' },
        { itemId: budget, title: 'Annex' },
      ],
    })
    const { chasers, unnamed } = await ask('papers.chase', { meetingId })
    expect(chasers.map(({ who, email }) => [who, email])).toEqual([['Mrs Ada Price', 'head@example.org']])
    expect(chasers[0]?.text).toContain('Dear Mrs Price,')
    expect(chasers[0]?.text).toContain('“Timeline” (item 2)')
    expect(chasers[0]?.text).not.toContain('Dismissal')
    expect(chasers[0]?.text).toMatch(/Sam Okafor$/)
    expect(unnamed.map(({ title }) => title)).toEqual(['Annex'])
  })
})

describe('papers.table', () => {
  it('takes a paper out of what is awaited and of what is counted, and back', async () => {
    const { ask, addPapers, budget, view, undo } = await atWork()
    const { paperIds } = await addPapers(budget, ['a.pdf', await aPdf(4)])
    const paperId = paperIds[0] ?? ''
    expect((await view()).totals).toMatchObject({ pages: 4, readingMinutes: 2 })
    await ask('papers.table', { paperId, isTabled: true })
    expect((await view()).items[0]?.papers[0]?.status.kind).toBe('tabled')
    expect((await view()).totals).toMatchObject({ papers: 1, pages: 0, readingMinutes: 0 })
    expect(await undo()).toEqual({ label: 'Table “A”' })
    expect((await view()).totals.pages).toBe(4)
  })
})

describe('a paper that comes', () => {
  it('is late after its day, and in time before it', async () => {
    const { ask, send, budget, view } = await atWork()
    const { paperIds } = await ask('papers.expectMany', {
      papers: ['2020-01-01', '2999-01-01'].map((awaitedBy) => ({
        itemId: budget,
        title: 'Paper',
        awaitedBy,
      })),
    })
    for (const paperId of paperIds)
      await ask('papers.addVersion', { paperId, uploadId: await send('a.pdf', await aPdf()) })
    const papers = (await view()).items[0]?.papers ?? []
    expect(papers.map(({ status }) => status.kind)).toEqual(['late', 'received'])
    expect(papers[0]?.status.daysLate).toBeGreaterThan(2000)
  })
})

describe('papers.restoreVersion', () => {
  it('makes an earlier file the newest again, and says so in the history', async () => {
    const { ask, addPapers, send, budget, view, undo } = await atWork()
    const { paperIds } = await addPapers(budget, ['a.pdf', await aPdf(1)])
    const paperId = paperIds[0] ?? ''
    await ask('papers.addVersion', { paperId, uploadId: await send('b.pdf', await aPdf(2)) })
    await ask('papers.update', { paperId, changes: { title: 'Accounts' } })
    const [newest, first] = await ask('papers.versions', { paperId })
    if (!newest || !first) throw new Error('there are two')
    expect([newest.addedBy, first.addedBy]).toEqual(['Tester', 'Tester'])
    await expect(ask('papers.restoreVersion', { versionId: newest.id })).rejects.toThrow(/goes out already/)
    expect(await ask('papers.restoreVersion', { versionId: first.id })).toEqual({ version: 3 })
    expect((await view()).items[0]?.papers[0]?.current).toMatchObject({ version: 3, fileName: 'a.pdf' })
    const history = await ask('papers.history', { paperId })
    expect(history.map(({ label, changes, who }) => [label, changes, who])).toEqual([
      ['Go back to version 1 of “Accounts”', ['Version 3: a.pdf'], 'Tester'],
      ['Change “A”', ['Title: “A” → “Accounts”'], 'Tester'],
      ['New version of “A”', ['Version 2: b.pdf'], 'Tester'],
      ['Add “A” to “Budget”', ['Version 1: a.pdf'], 'Tester'],
    ])
    await undo()
    expect((await view()).items[0]?.papers[0]?.current?.fileName).toBe('b.pdf')
    expect((await ask('papers.history', { paperId }))[0]?.changes).toEqual(['A version was taken back'])
  })
})

describe('a paper that comes after the pack was issued', () => {
  it('is late, though nobody waited for it', async () => {
    const { app, addPapers, budget, meetingId, view } = await atWork()
    await addPapers(budget, ['before.pdf', await aPdf()])
    const at = new Date().toISOString()
    app.files.required.sql
      .prepare(
        `INSERT INTO issues VALUES ('01890000-0000-7000-8000-000000000001', ?, 1, 'pack', '{"kind":"members"}', 'Pack.pdf', 'aa', 1, 1, 1,
         '{}', '[]', 'aa', '[]', 0, 0, '0', ?, '2026-11-18', '', ?, NULL)`,
      )
      .run(meetingId, at, at)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await addPapers(budget, ['after.pdf', await aPdf(2)])
    expect((await view()).items[0]?.papers.map(({ status }) => [status.kind, status.isAfterIssue])).toEqual([
      ['received', false],
      ['late', true],
    ])
  })
})
