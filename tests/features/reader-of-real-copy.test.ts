import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { aBoardWithPack } from '../helpers/a-board-with-pack.ts'
import { aPdf } from '../helpers/at-work.ts'

/** Jo Ward's copy as the program makes it: the pack, then a supplement with a newer budget and a paper that is new. */
const aRealCopy = async () => {
  const work = await aBoardWithPack()
  const { ask, answers, folder, issue, view, budget, send, addItem, addPapers, make, open, ward, meetingId } =
    work
  const plan = await addItem('Plan')
  await addPapers(plan, ['Plan.pdf', await aPdf(2)])
  await issue('Pack.pdf')
  const { items } = await view()
  const paper = items.find(({ id }) => id === budget)?.papers[0]
  if (paper === undefined) throw new Error('The budget has no paper.')
  await ask('papers.addVersion', { paperId: paper.id, uploadId: await send('Budget.pdf', await aPdf(3)) })
  await addPapers(plan, ['Risks.pdf', await aPdf(1)])
  answers.save = join(folder, 'Supplement.pdf')
  const wanted = { meetingId, audience: { kind: 'members' }, textSize: 11, password: null } as const
  await ask('issues.issue', { ...wanted, kind: 'supplement' })
  expect((await make(ward))?.made).toMatchObject([{ packs: 2 }])
  await open('One.packhorse')
  const { packs } = await ask('review.home', {})
  const [pack, supplement] = packs
  if (pack === undefined || supplement === undefined) throw new Error('Two were issued.')
  const show = (issueId: typeof pack.id) => ask('review.pack', { issueId })
  const note = async (issueId: typeof pack.id, pdfPage: number, text: string) =>
    ask('review.saveNote', { issueId, pdfPage, kind: 'note', quote: '', rects: [], text, isShared: false })
  return { ...work, pack, supplement, show, note }
}

describe('the reader of a copy that the program made', () => {
  it('finds each part where its PDF has it, under the numbers that are printed', async () => {
    const { ask, app, pack, supplement, show } = await aRealCopy()
    for (const { id, title } of [pack, supplement]) {
      const shown = await show(id)
      const { outputId } = await ask('review.openPack', { issueId: id })
      const pdf = await PDFDocument.load(await readFile(app.outputs.find(outputId)?.path ?? ''))
      expect([title, pdf.getPageCount(), shown.labels.length]).toEqual([
        title,
        shown.pack.pageCount,
        shown.pack.pageCount,
      ])
      expect(shown.parts.every(({ page }) => page >= 1 && page <= shown.pack.pageCount)).toBe(true)
    }
    const { labels } = await show(pack.id)
    const later = (await show(supplement.id)).labels
    // The supplement's numbers run on from the pack's, so that each is said once.
    expect(new Set([...labels, ...later]).size).toBe(labels.length + later.length)
  })

  it('keeps notes through a supplement, and says which paper has a newer version since', async () => {
    const { pack, supplement, show, note } = await aRealCopy()
    const shown = await show(pack.id)
    const pageOf = (title: string): number => {
      const found = shown.parts.findLast((part) => part.title.includes(title))
      if (found === undefined) throw new Error(`No ${title}`)
      return found.page
    }
    await note(pack.id, pageOf('Budget') + 1, 'Net of the grant?')
    await note(pack.id, pageOf('Plan'), 'Who leads?')
    await note(pack.id, 1, 'Come early')
    const words = async (issueId: typeof pack.id) =>
      (await show(issueId)).notes.map(({ text, where, pdfPage, elsewhereId }) => [
        text,
        where,
        pdfPage,
        elsewhereId === null ? null : elsewhereId === pack.id ? 'pack' : 'supplement',
      ])
    const label = (page: number) => shown.labels[page - 1] ?? ''
    expect(await words(pack.id)).toEqual([
      [
        'Net of the grant?',
        `page ${label(pageOf('Budget') + 1)}; “Supplement 1” has a newer version of this paper`,
        pageOf('Budget') + 1,
        null,
      ],
      ['Who leads?', `page ${label(pageOf('Plan'))}`, pageOf('Plan'), null],
      ['Come early', `page ${label(1)}`, 1, null],
    ])
    const inSupplement = await words(supplement.id)
    expect(inSupplement.map(([text, , page, where]) => [text, page, where])).toEqual([
      ['Net of the grant?', null, 'pack'],
      ['Who leads?', null, 'pack'],
      ['Come early', null, 'pack'],
    ])
    expect(inSupplement[0]?.[1]).toMatch(/of “Pack”/)
  })

  it('edits a note that waits to be sent, and counts the marks that are still to do', async () => {
    const { ask, pack, show } = await aRealCopy()
    const mark = { issueId: pack.id, pdfPage: 2, quote: '', rects: [] }
    const { noteId } = await ask('review.saveNote', {
      ...mark,
      kind: 'question',
      text: 'Is it net?',
      isShared: true,
    })
    const todo = await ask('review.saveNote', { ...mark, kind: 'to-do', text: 'Ring Sam', isShared: false })
    await ask('review.changeNote', { noteId, text: 'Is it net of the grant?' })
    const { replies, packs } = await ask('review.home', {})
    expect(replies.map(({ content }) => 'text' in content && content.text)).toEqual([
      'Is it net of the grant?',
    ])
    expect(packs[0]).toMatchObject({ noteCount: 2, toDoCount: 1 })
    await ask('review.changeNote', { noteId: todo.noteId, isDone: true })
    expect((await ask('review.home', {})).packs[0]).toMatchObject({ noteCount: 2, toDoCount: 0 })
    expect((await show(pack.id)).notes).toHaveLength(2)
  })
})
