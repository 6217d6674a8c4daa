import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppContext } from '../../electron/app/context.ts'
import { aPdf, atWork } from '../helpers/at-work.ts'

/** Files that wait in the program's own folder. */
const leftOver = (app: AppContext): string[] => readdirSync(join(app.host.dataFolder, 'temp'))

describe('papers.add', () => {
  it('takes files in pieces, keeps their names, and proposes a title from each', async () => {
    const { app, addPapers: add, budget, view } = await atWork()
    const name = "Kent - children's services (5 July 2022) & notes, v2.pdf"
    const { problems } = await add(budget, [name, await aPdf(3)], ['budget_2026-27.pdf', await aPdf()])
    expect(problems).toEqual([])
    const { items, totals } = await view()
    expect(
      items[0]?.papers.map(({ reference, title, purpose, current }) => [
        reference,
        title,
        purpose,
        current?.fileName,
        current?.mediaType,
        current?.examination.pageCount,
      ]),
    ).toEqual([
      ['1a', name.replace('.pdf', ''), 'decision', name, 'application/pdf', 3],
      ['1b', 'Budget 2026-27', 'decision', 'budget_2026-27.pdf', 'application/pdf', 1],
    ])
    expect(totals).toMatchObject({ papers: 2, pages: 4, readingMinutes: 2 })
    expect(leftOver(app)).toEqual([])
  })

  it('keeps a file that no pack can take, and says why', async () => {
    const { addPapers: add, budget, view } = await atWork()
    const { problems } = await add(
      budget,
      ['Report.docx', Buffer.from('\u0001 not a document at all')],
      ['empty.pdf', new Uint8Array()],
    )
    expect(problems.map(({ fileName }) => fileName)).toEqual(['Report.docx', 'empty.pdf'])
    const { items, totals } = await view()
    expect(items[0]?.papers.map(({ current }) => current?.size)).toEqual([23, 0])
    expect(items[0]?.papers.every(({ current }) => current?.examination.problem !== null)).toBe(true)
    expect(totals.pages).toBe(0)
  })

  it('stores the same file once, and is undone and redone as one', async () => {
    const { app, addPapers: add, budget, view, undo, redo } = await atWork()
    const pdf = await aPdf()
    await add(budget, ['a.pdf', pdf], ['b.pdf', pdf])
    const count = app.files.required.sql.prepare('SELECT count(*) FROM blobs').pluck().get()
    expect(count).toBe(1)
    const before = await view()
    expect(await undo()).toEqual({ label: 'Add 2 papers to “Budget”' })
    expect((await view()).totals.papers).toBe(0)
    await redo()
    expect(await view()).toEqual(before)
  })

  it('refuses a file that did not arrive whole, or is longer than was said, and adds nothing', async () => {
    const { ask, budget, view } = await atWork()
    const { uploadId } = await ask('uploads.begin', { fileName: 'half.pdf', size: 10 })
    await ask('uploads.append', { uploadId, bytes: new Uint8Array(5) })
    await expect(ask('papers.add', { itemId: budget, uploadIds: [uploadId] })).rejects.toThrow(
      /arrived whole/,
    )
    await expect(ask('uploads.append', { uploadId, bytes: new Uint8Array(6) })).rejects.toThrow(/not as long/)
    await expect(ask('uploads.append', { uploadId, bytes: new Uint8Array(1) })).rejects.toThrow(
      /not here any more/,
    )
    await expect(ask('uploads.begin', { fileName: 'huge.pdf', size: 600_000_000 })).rejects.toThrow(
      /larger than 500 MB/,
    )
    expect((await view()).totals.papers).toBe(0)
  })

  it('leaves the agenda as it was when it is stopped', async () => {
    const { router, send, budget, view } = await atWork()
    const uploadIds = [await send('a.pdf', await aPdf()), await send('b.pdf', await aPdf(2))]
    const adding = router.call('papers.add', { itemId: budget, uploadIds }, 'job-1')
    await router.call('jobs.cancel', { jobId: 'job-1' })
    expect(await adding).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect((await view()).totals.papers).toBe(0)
  })
})

describe('papers.addByDialog', () => {
  it('adds what was chosen, and nothing when the dialog is closed', async () => {
    const { ask, app, answers, budget, view } = await atWork()
    answers.open = null
    expect(await ask('papers.addByDialog', { itemId: budget })).toBeNull()
    answers.open = join(app.host.documentsFolder, 'Head’s report.pdf')
    writeFileSync(answers.open, await aPdf())
    await ask('papers.addByDialog', { itemId: budget })
    expect((await view()).items[0]?.papers[0]).toMatchObject({ title: 'Head’s report', versionCount: 1 })
    expect(leftOver(app)).toEqual([])
  })
})

describe('papers.addVersion', () => {
  it('fills an awaited paper, then takes the place of what was there; undo goes back', async () => {
    const { ask, send, budget, view, undo } = await atWork()
    const { paperId } = await ask('papers.expect', { itemId: budget, title: 'Accounts', author: 'Ann Reed' })
    expect((await view()).items[0]?.papers[0]).toMatchObject({ author: 'Ann Reed', current: null })
    await ask('papers.addVersion', { paperId, uploadId: await send('accounts.pdf', await aPdf(1)) })
    const second = await ask('papers.addVersion', {
      paperId,
      uploadId: await send('accounts v2.pdf', await aPdf(2)),
    })
    expect(second).toEqual({ version: 2, problem: null })
    expect((await view()).totals.pages).toBe(2)
    const versions = await ask('papers.versions', { paperId })
    expect(versions.map(({ version, fileName }) => [version, fileName])).toEqual([
      [2, 'accounts v2.pdf'],
      [1, 'accounts.pdf'],
    ])
    const newest = await ask('papers.view', { versionId: versions[0]?.id ?? '' })
    expect(newest.mediaType).toBe('application/pdf')
    await undo()
    expect((await view()).items[0]?.papers[0]?.current?.fileName).toBe('accounts.pdf')
  })

  it('refuses the very same file', async () => {
    const { ask, addPapers: add, send, budget } = await atWork()
    const pdf = await aPdf()
    const { paperIds } = await add(budget, ['a.pdf', pdf])
    const uploadId = await send('a.pdf', pdf)
    await expect(ask('papers.addVersion', { paperId: paperIds[0] ?? '', uploadId })).rejects.toThrow(
      /very same/,
    )
  })
})

describe('papers', () => {
  it('are moved, changed and removed, each undone to what stood before', async () => {
    const { ask, addPapers: add, addItem, budget, view, undo, redo } = await atWork()
    const other = await addItem('Other')
    const { paperIds } = await add(
      budget,
      ['a.pdf', await aPdf(1)],
      ['b.pdf', await aPdf(2)],
      ['c.pdf', await aPdf(3)],
    )
    const [a, b, c] = paperIds
    if (!a || !b || !c) throw new Error('three were added')
    const steps = [
      () => ask('papers.move', { paperId: c, itemId: budget, beforeId: a }),
      () => ask('papers.move', { paperId: b, itemId: other, beforeId: null }),
      () =>
        ask('papers.update', {
          paperId: a,
          changes: { title: 'Annex', ownReference: 'FIN/1', purpose: 'information' },
        }),
      () => ask('papers.withdraw', { paperId: c }),
    ]
    const states = [await view()]
    for (const step of steps) {
      await step()
      states.push(await view())
    }
    expect(
      states.map(({ items }) => items.map(({ papers }) => papers.map((p) => `${p.reference} ${p.title}`))),
    ).toEqual([
      [['1a A', '1b B', '1c C'], []],
      [['1a C', '1b A', '1c B'], []],
      [['1a C', '1b A'], ['2a B']],
      [['1a C', 'FIN/1 Annex'], ['2a B']],
      [['FIN/1 Annex'], ['2a B']],
    ])
    for (const expected of states.slice(0, -1).toReversed()) {
      await undo()
      expect(await view()).toEqual(expected)
    }
    for (const expected of states.slice(1)) {
      await redo()
      expect(await view()).toEqual(expected)
    }
  })

  it('do not move to another meeting', async () => {
    const { ask, addPapers: add, addItem, plan, budget } = await atWork()
    const { paperIds } = await add(budget, ['a.pdf', await aPdf()])
    const itemId = await addItem('Elsewhere', {}, await plan('2027-01-20'))
    await expect(ask('papers.move', { paperId: paperIds[0] ?? '', itemId, beforeId: null })).rejects.toThrow(
      /another meeting/,
    )
  })
})

describe('papers.view and papers.saveOriginal', () => {
  it('give back the very bytes that came in', async () => {
    const { ask, app, answers, addPapers: add, budget, view } = await atWork()
    const pdf = await aPdf(2)
    await add(budget, ['Plan & notes.pdf', pdf])
    const versionId = (await view()).items[0]?.papers[0]?.current?.id ?? ''
    const { outputId } = await ask('papers.view', { versionId })
    const output = app.outputs.find(outputId)
    expect(output?.fileName).toBe('Plan & notes.pdf')
    expect(readFileSync(output?.path ?? '').equals(pdf)).toBe(true)

    answers.save = null
    expect(await ask('papers.saveOriginal', { versionId })).toBeNull()
    answers.save = join(app.host.documentsFolder, 'Copy.pdf')
    expect(await ask('papers.saveOriginal', { versionId })).toEqual({ fileName: 'Copy.pdf' })
    expect(readFileSync(answers.save).equals(pdf)).toBe(true)

    const path = output?.path ?? ''
    for (let times = 0; times < 12; times += 1) await ask('papers.view', { versionId })
    expect([existsSync(path), app.outputs.find(outputId)]).toEqual([false, null])
  })
})
