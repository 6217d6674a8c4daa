import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aReturn } from '../helpers/a-return.ts'

/** Jo Ward's file with two questions and a shared note more, sent back and taken in. */
const withNotes = async () => {
  const work = await aReturn()
  const { ask, folder, toCopy, toClerk, sendBack, take } = work
  await toCopy()
  const pack = (await ask('review.home', {})).packs[0]
  const issueId = pack?.id ?? ''
  const { parts } = await ask('review.pack', { issueId })
  const budget = parts.findLast(({ title }) => title.includes('Budget'))?.page ?? 0
  const words = { quote: '', rects: [], isShared: true }
  const saveNote = (kind: 'note' | 'question', pdfPage: number, text: string) =>
    ask('review.saveNote', { issueId, pdfPage, kind, text, ...words })
  await saveNote('question', budget + 1, 'Is this net?')
  await saveNote('question', 1, 'Who chairs?')
  await saveNote('note', budget, 'A good year')
  const second = join(folder, 'Second.packhorse-return')
  await sendBack(second)
  await toClerk()
  const taken = await take(second)
  return { ...work, budget, second, returnId: taken?.returnId ?? '', pageCount: pack?.pageCount }
}

describe('returns.notes', () => {
  it('gathers what was asked and shared by page, once however often it was sent', async () => {
    const { ask, budget, toCopy, toClerk, sendBack, take, folder } = await withNotes()
    await toCopy()
    const again = join(folder, 'Again.packhorse-return')
    await sendBack(again, true)
    await toClerk()
    await take(again)
    const notes = await ask('returns.notes', {})
    expect(
      notes.map(({ kind, text, about, where, personName }) => [kind, text, about, where, personName]),
    ).toEqual([
      ['question', 'Who chairs?', expect.stringMatching(/page 1$/), 'page 1', 'Jo Ward'],
      ['note', 'A good year', 'Budget, page 1', `page ${budget}`, 'Jo Ward'],
      ['question', 'Is this net?', 'Budget, page 2', `page ${budget + 1}`, 'Jo Ward'],
    ])
  })

  it('keeps the clerk’s answer, changes it, and leaves out what was declined', async () => {
    const { ask, returnId } = await withNotes()
    const [chairs, good, net] = await ask('returns.notes', {})
    const entryId = net?.id ?? ''
    await ask('returns.answer', { entryId, text: 'Yes, net.', isAnswered: true })
    await ask('returns.answer', { entryId, text: 'Yes, net of the grant.', isAnswered: true })
    await ask('returns.answer', { entryId: chairs?.id ?? '', text: '', isAnswered: true })
    await ask('returns.answer', { entryId: chairs?.id ?? '', text: '', isAnswered: false })
    expect((await ask('returns.notes', {})).map(({ answer }) => answer)).toEqual([
      null,
      null,
      { text: 'Yes, net of the grant.', isAnswered: true, answeredOn: '2026-11-16' },
    ])
    await ask('returns.decide', {
      returnId,
      decisions: [{ entryId: good?.id ?? '', decision: 'declined', reason: '' }],
    })
    expect(await ask('returns.notes', {})).toHaveLength(2)
    await expect(
      ask('returns.answer', { entryId: good?.id ?? '', text: 'Thank you', isAnswered: true }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
