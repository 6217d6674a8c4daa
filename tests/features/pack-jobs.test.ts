import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { packFileName } from '../../electron/pack-jobs/pack-file-name.ts'
import { aPdf, atWork } from '../helpers/at-work.ts'
import { packPort } from '../helpers/pack-port.ts'

const aBoardAtWork = async () => {
  const work = await atWork({ startProcess: packPort })
  await work.addPapers(
    work.budget,
    ['Budget.pdf', await aPdf(3)],
    ['Notes.zip', Buffer.from('PK\u0005\u0006')],
  )
  const what = {
    meetingId: work.meetingId,
    document: 'pack',
    audience: { kind: 'members' },
    textSize: 12,
  } as const
  const target = join(work.app.host.documentsFolder, 'Pack.pdf')
  return { ...work, what, target }
}

describe('pack.preview', () => {
  it('makes a PDF to look at, and says which papers stand where and which could not go in', async () => {
    const { app, ask, what, events } = await aBoardAtWork()
    const { outputId, report } = await ask('pack.preview', what)
    const output = app.outputs.find(outputId)
    expect(output?.fileName).toBe('Oakfield Primary School - Full governing board - 2026-11-26 - members.pdf')
    const pdf = await PDFDocument.load(readFileSync(output?.path ?? ''))
    expect(pdf.getPageCount()).toBe(report.pageCount)
    expect(
      report.papers.map(({ reference, title, pages, problem }) => [
        reference,
        title,
        pages,
        problem === null,
      ]),
    ).toEqual([
      ['1a', 'Budget', 3, true],
      ['1b', 'Notes', 1, false],
    ])
    const said = events.flatMap((event) => (event.kind === 'progress' ? [event.step] : []))
    expect(said).toContain('Taking in “Budget”')
    expect(said.at(-1)).toBe('Checking the finished file')
  })

  it('keeps two at most', async () => {
    const { app, ask, what } = await aBoardAtWork()
    const ids = []
    for (let times = 0; times < 3; times += 1)
      ids.push((await ask('pack.preview', { ...what, document: 'agenda' })).outputId)
    expect(ids.map((id) => app.outputs.find(id) !== null)).toEqual([false, true, true])
    const left = readdirSync(join(app.host.dataFolder, 'temp')).filter((name) => name.endsWith('.pdf'))
    expect(left).toHaveLength(2) // and the papers that the next preview takes over
  })
})

describe('parts of a pack', () => {
  const pagesOf = async (work: Awaited<ReturnType<typeof aBoardAtWork>>, outputId: string) =>
    (await PDFDocument.load(readFileSync(work.app.outputs.find(outputId)?.path ?? ''))).getPageCount()

  it('makes the papers without cover and agenda, and one item without contents', async () => {
    const work = await aBoardAtWork()
    const papers = await work.ask('pack.preview', { ...work.what, document: 'papers' })
    expect(papers.report.papers.map(({ firstPage }) => firstPage)).toEqual([3, 6]) // contents, the item's page
    const item = await work.ask('pack.preview', { ...work.what, document: 'item', itemId: work.budget })
    expect(item.report.papers.map(({ firstPage }) => firstPage)).toEqual([2, 5])
    expect(await pagesOf(work, item.outputId)).toBe(5)
  })

  it('makes a page of an item that has no papers, and refuses one that is not there', async () => {
    const { ask, what, addItem } = await aBoardAtWork()
    const itemId = await addItem('Any other business')
    expect((await ask('pack.preview', { ...what, document: 'item', itemId })).report.pageCount).toBe(1)
    await expect(ask('pack.preview', { ...what, document: 'item' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('lays the same pages on half as many sheets, and says how large the file is', async () => {
    const work = await aBoardAtWork()
    const { outputId, report } = await work.ask('pack.preview', { ...work.what, sheets: 'two-up' })
    expect(await pagesOf(work, outputId)).toBe(Math.ceil(report.pageCount / 2))
    expect(report.size).toBe(readFileSync(work.app.outputs.find(outputId)?.path ?? '').length)
  })
})

describe('pack.save', () => {
  it('saves it whole and notes that it was saved', async () => {
    const { ask, answers, what, target, meetingId, bodyId } = await aBoardAtWork()
    answers.save = target
    const saved = await ask('pack.save', what)
    expect(saved?.fileName).toBe('Pack.pdf')
    expect(saved?.report.size).toBe(readFileSync(target).length)
    expect(await ask('pack.saved', { meetingId })).toMatchObject([
      { audience: { kind: 'members' }, fileName: 'Pack.pdf', pageCount: saved?.report.pageCount },
    ])
    expect((await ask('meetings.list', { bodyId }))[0]?.packState).toBe('saved')
    expect(await ask('undo.state', { meetingId })).toMatchObject({ undo: 'Add 2 papers to “Budget”' })
  })

  it('notes no agenda or chair’s copy, and does nothing when the dialog is closed', async () => {
    const { ask, answers, what, target, meetingId } = await aBoardAtWork()
    answers.save = null
    expect(await ask('pack.save', what)).toBeNull()
    answers.save = target
    await ask('pack.save', { ...what, document: 'chair-copy' })
    expect(await ask('pack.saved', { meetingId })).toEqual([])
  })

  it('leaves what was there when it is stopped or cannot be put there', async () => {
    const { ask, router, answers, what, target, meetingId } = await aBoardAtWork()
    answers.save = target
    const saving = router.call('pack.save', what, 'job-1')
    await router.call('jobs.cancel', { jobId: 'job-1' })
    expect(await saving).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(existsSync(target)).toBe(false)

    answers.save = join(dirname(target), 'gone', 'Pack.pdf')
    await expect(ask('pack.save', what)).rejects.toMatchObject({ code: 'storage' })
    expect(await ask('pack.saved', { meetingId })).toEqual([])
    expect(readdirSync(dirname(target)).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('pack.saveHtml', () => {
  const secret = 'Dismissal appeal of Mr X'

  const withSecret = async () => {
    const work = await aBoardAtWork()
    const itemId = await work.addItem(secret)
    const changes = { isConfidential: true, publicLine: 'A staffing matter', presenter: 'Mr X' }
    await work.ask('agenda.updateItem', { itemId, changes })
    await work.addPapers(itemId, ['Statement of Mr X.pdf', await aPdf(1)])
    const path = join(work.app.host.documentsFolder, 'Agenda.html')
    work.answers.save = path
    return { ...work, path }
  }

  it('saves the agenda as a web page that tells the public no more than its PDF would', async () => {
    const { ask, meetingId, path } = await withSecret()
    const saved = await ask('pack.saveHtml', { meetingId, audience: { kind: 'public' } })
    expect(saved).toEqual({ fileName: 'Agenda.html' })
    const page = readFileSync(path, 'utf8')
    expect(page).toContain('A staffing matter')
    expect(page).toContain('1a Budget')
    expect(page).not.toContain('Mr X')
    expect(page).not.toContain('Statement')
  })

  it('tells members all, and does nothing when the dialog is closed', async () => {
    const { ask, meetingId, path, answers } = await withSecret()
    await ask('pack.saveHtml', { meetingId, audience: { kind: 'members' } })
    expect(readFileSync(path, 'utf8')).toContain(secret)
    answers.save = null
    expect(await ask('pack.saveHtml', { meetingId, audience: { kind: 'members' } })).toBeNull()
  })
})

describe('packFileName', () => {
  const body = { organisation: 'Oakfield Primary School', name: 'Governors' }
  const meeting = { title: 'Full governing board', meetsOn: '2026-11-26' }
  it.each([
    ['pack', 'members', 'pages', 'members'],
    ['pack', 'public', 'pages', 'public'],
    ['pack', 'members', 'booklet', 'members - booklet'],
    ['papers', 'members', 'two-up', 'papers - two to a sheet'],
    ['item', 'public', 'pages', 'one item - public'],
    ['agenda', 'members', 'pages', 'agenda'],
    ['agenda', 'public', 'pages', 'agenda - public'],
    ['chair-copy', 'members', 'pages', "chair's copy"],
  ] as const)('of a %s for %s as %s ends in %s', (document, audience, sheets, ending) => {
    expect(packFileName(body, meeting, { document, audience: { kind: audience }, sheets, name: '' })).toBe(
      `Oakfield Primary School - Full governing board - 2026-11-26 - ${ending}.pdf`,
    )
  })

  it('has nothing in it that a system forbids, and says nothing twice', () => {
    expect(
      packFileName(
        { organisation: '', name: 'Finance: "A/B" ' },
        { title: 'Finance: "A/B"', meetsOn: '2026-11-26' },
        { document: 'pack', audience: { kind: 'members' }, sheets: 'pages', name: '' },
      ),
    ).toBe('Finance- A-B - 2026-11-26 - members.pdf')
  })
})
