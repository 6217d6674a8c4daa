import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { listRows } from '../../electron/db/table.ts'
import { readerNotes, replies } from '../../electron/db/tables.ts'
import { writeReviewCopy } from '../helpers/a-review-copy.ts'
import { anApp } from '../helpers/an-app.ts'

const commands = (app: ReturnType<typeof anApp>['app']): unknown =>
  app.files.reader().sql.prepare('SELECT count(*) AS n FROM commands').pluck().get()

const reading = async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'Ward.packhorse')
  const copy = await writeReviewCopy(path)
  const app = anApp({ clock: clockOn('2026-11-18') })
  app.answers.open = path
  await app.ask('file.open', { path: null })
  const waiting = async () => (await app.ask('review.home', {})).replies
  const note = (more: object = {}) =>
    app.ask('review.saveNote', {
      issueId: copy.pack.id,
      pdfPage: 4,
      kind: 'note',
      quote: 'the budget stands',
      rects: [],
      text: 'Is this net?',
      isShared: false,
      ...more,
    })
  const notesOf = async (issueId: string) =>
    (await app.ask('review.pack', { issueId: issueId as typeof copy.pack.id })).notes
  return { ...app, ...copy, waiting, note, notesOf }
}

describe('review.home', () => {
  it('shows the packs, what is late first, and the meeting to come', async () => {
    const { ask, late, coming, meeting } = await reading()
    const home = await ask('review.home', {})
    expect(home.packs.map(({ title, page, readCount }) => [title, page, readCount])).toEqual([
      ['Pack', 1, 0],
      ['Supplement 1', 1, 0],
    ])
    expect(home.actions.map(({ id, late: words }) => [id, words])).toEqual([
      [late.id, '17 days late'],
      [coming.id, ''],
    ])
    expect(
      home.meetings.map(({ id, items }) => [id, items.map(({ number, title }) => `${number} ${title}`)]),
    ).toEqual([[meeting.id, ['1 Budget', '2 Lettings of the hall']]])
  })

  it('lays over an action what its owner said of it, and leaves the record as it was', async () => {
    const { ask, late } = await reading()
    const update = { kind: 'action-update', actionId: late.id, status: null, proposedDueOn: null } as const
    await ask('review.say', { ...update, text: 'Two quotes so far', proposedDueOn: '2027-01-10' })
    const home = await ask('review.home', {})
    expect(home.actions[0]).toMatchObject({ late: '17 days late', proposedDueOn: '2027-01-10' })
    await ask('review.say', { ...update, text: 'All three are in', status: 'done' })
    const done = (await ask('review.home', {})).actions.find(({ id }) => id === late.id)
    expect(done).toMatchObject({ status: 'open', shownStatus: 'done', late: '' })
    expect(done?.replies.map(({ sentence }) => sentence)).toEqual([
      'New day proposed, 10 January 2027: Two quotes so far',
      'Done: All three are in',
    ])
    expect(done?.replies[1]?.content).toMatchObject({
      seen: { status: 'open', dueOn: '2026-11-01', ownerId: late.ownerId },
      saidOn: '2026-11-18',
    })
  })

  it('is refused in a file that is no review copy', async () => {
    const app = anApp()
    app.answers.save = join(app.folder, 'Clerk.packhorse')
    await app.ask('file.create', { name: 'Clerk' })
    await expect(app.ask('review.home', {})).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('review.say', () => {
  it('refuses to say nothing, or a day that has passed', async () => {
    const { ask, late, waiting } = await reading()
    const update = { kind: 'action-update', actionId: late.id, text: '', status: null } as const
    await expect(ask('review.say', { ...update, proposedDueOn: null })).rejects.toThrow('Say how it stands')
    await expect(ask('review.say', { ...update, proposedDueOn: '2026-11-17' })).rejects.toThrow(
      'today or a later day',
    )
    expect(await waiting()).toEqual([])
  })

  it('sends apologies once, and declares an interest in an item of that meeting', async () => {
    const { ask, meeting, items, waiting } = await reading()
    const apologies = { kind: 'apologies', meetingId: meeting.id, reason: 'At a conference' } as const
    await ask('review.say', apologies)
    await expect(ask('review.say', apologies)).rejects.toMatchObject({ code: 'conflict' })
    const itemId = items[1]?.id ?? null
    await ask('review.say', {
      kind: 'declaration',
      meetingId: meeting.id,
      itemId,
      nature: 'I rent the hall',
      intends: 'leave',
    })
    expect((await waiting()).map(({ about, sentence }) => [about, sentence])).toEqual([
      ['Full governing board, 26 November 2026', 'Apologies: At a conference'],
      [
        '2 Lettings of the hall, Full governing board, 26 November 2026',
        'Interest: I rent the hall (leave the meeting for it)',
      ],
    ])
  })

  it('takes back what waits, and never what was sent', async () => {
    const { app, ask, meeting, waiting } = await reading()
    const apologies = { kind: 'apologies', meetingId: meeting.id, reason: '' } as const
    const first = await ask('review.say', apologies)
    await ask('review.takeBack', first)
    expect(await waiting()).toEqual([])
    const second = await ask('review.say', apologies)
    app.files.writable.sql.prepare(`UPDATE replies SET sentAt = '2026-11-18T10:00:00.000Z'`).run()
    await expect(ask('review.takeBack', second)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('review.addEvidence', () => {
  it('keeps the bytes of a picture for the return, and refuses a program', async () => {
    const { ask, late, waiting } = await reading()
    const send = async (fileName: string) => {
      const bytes = new Uint8Array([255, 216, 255, 1])
      const { uploadId } = await ask('uploads.begin', { fileName, size: bytes.length })
      await ask('uploads.append', { uploadId, bytes })
      return ask('review.addEvidence', { actionId: late.id, uploadId, caption: 'The new boiler' })
    }
    await send('boiler.jpg')
    await expect(send('boiler.exe')).rejects.toThrow('cannot go with an action')
    expect((await waiting()).map(({ sentence, content }) => [sentence, content])).toEqual([
      [
        'File: boiler.jpg: The new boiler',
        expect.objectContaining({ kind: 'evidence', mediaType: 'image/jpeg', size: 4 }),
      ],
    ])
  })
})

describe('notes', () => {
  it('are private until they are shared, and private again when taken back', async () => {
    const { app, ask, note, waiting } = await reading()
    const { noteId } = await note()
    expect(await waiting()).toEqual([])
    await ask('review.shareNote', { noteId, isShared: true })
    const [shared] = await waiting()
    expect(shared).toMatchObject({
      about: 'page 4, Pack, Full governing board, 26 November 2026',
      content: { kind: 'note', quote: 'the budget stands', text: 'Is this net?' },
    })
    await ask('review.changeNote', { noteId, text: 'Is this net of the grant?' })
    const [again] = await waiting()
    expect(again?.sentence).toBe('Note: Is this net of the grant?')
    expect(again?.id).not.toBe(shared?.id)
    await ask('review.takeBack', { replyId: again?.id ?? '' } as { replyId: NonNullable<typeof again>['id'] })
    expect(listRows(app.files.reader(), readerNotes).map(({ replyId }) => replyId)).toEqual([null])
  })

  it('keep a sent note as it was said', async () => {
    const { app, ask, note } = await reading()
    const { noteId } = await note({ kind: 'question', isShared: true })
    app.files.writable.sql.prepare(`UPDATE replies SET sentAt = '2026-11-18T10:00:00.000Z'`).run()
    for (const deed of [
      ask('review.changeNote', { noteId, text: 'Something else' }),
      ask('review.shareNote', { noteId, isShared: false }),
    ])
      await expect(deed).rejects.toMatchObject({ code: 'conflict' })
    await ask('review.withdrawNote', { noteId })
    expect(listRows(app.files.reader(), replies).map(({ withdrawnAt }) => withdrawnAt)).toEqual([null])
  })

  it('follow their paper into a supplement, and say what has been replaced', async () => {
    const { note, notesOf, pack, supplement } = await reading()
    await note()
    await note({ pdfPage: 7, text: 'Too dear' })
    await note({ pdfPage: 1, kind: 'to-do', text: 'Ask about item 2' })
    expect((await notesOf(pack.id)).map(({ pdfPage, where }) => [pdfPage, where])).toEqual([
      [4, 'page 4'],
      [7, 'page 7; “Supplement 1” has a newer version of this paper'],
      [1, 'page 1'],
    ])
    expect(
      (await notesOf(supplement.id)).map(({ pdfPage, where, elsewhereId }) => [pdfPage, where, elsewhereId]),
    ).toEqual([
      [3, 'page 3', null],
      [null, 'page 7 of “Pack”, which has been replaced since', pack.id],
      [null, 'page 1 of “Pack”', pack.id],
    ])
  })

  it('need words to say or to mark, and a to-do is never shared', async () => {
    const { note } = await reading()
    await expect(note({ text: '' })).rejects.toThrow('Write the note first')
    await expect(note({ kind: 'highlight', quote: '' })).rejects.toThrow('Select the words')
    await expect(note({ kind: 'to-do', isShared: true })).rejects.toThrow('your own')
    await expect(note({ pdfPage: 99 })).rejects.toThrow('no such page')
  })
})

describe('review.setPlace', () => {
  it('remembers the page and what was on screen, and leaves no entry in the log', async () => {
    const { app, ask, pack } = await reading()
    const before = commands(app)
    await ask('review.setPlace', { issueId: pack.id, page: 3, read: [1, 2, 3] })
    await ask('review.setPlace', { issueId: pack.id, page: 5, read: [5, 3, 99] })
    const { packs } = await ask('review.home', {})
    expect(packs[0]).toMatchObject({ page: 5, readCount: 4 })
    expect(commands(app)).toBe(before)
  })
})

describe('review.openPack', () => {
  it('lays the very PDF out that was issued', async () => {
    const { app, ask, pack } = await reading()
    const { outputId } = await ask('review.openPack', { issueId: pack.id })
    expect(app.outputs.find(outputId)).toMatchObject({ mediaType: 'application/pdf', fileName: 'Pack.pdf' })
  })
})
