import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Input } from '@shared/contract.ts'
import { updateRow } from '../../electron/db/table.ts'
import { minuteItems } from '../../electron/db/tables.ts'
import { aFile } from '../helpers/a-file.ts'
import { aMinutedMeeting, minuteWords } from '../helpers/a-minuted-meeting.ts'
import { aSecretiveMeeting, SECRETS } from '../helpers/a-secretive-meeting.ts'
import { anApp } from '../helpers/an-app.ts'
import { aMeeting, anItem, keep, type TestFile } from '../helpers/builders.ts'
import { qpdfEverything } from '../helpers/qpdf.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'

type Wanted = Input<'minutesOut.save'>

const clock = { now: () => '2027-02-05T10:00:00.000Z', today: () => '2027-02-05' }

/** A file with minutes, opened in the program, and a short way to export. */
const opened = async <Of>(make: (file: TestFile) => Of) => {
  const file = aFile()
  const of = make(file)
  file.sql.close()
  const app = anApp({ clock })
  app.answers.open = file.path
  await app.ask('file.open', { path: null })
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-'))
  let count = 0
  return {
    ...app,
    of,
    save: async (wanted: Partial<Wanted> & Pick<Wanted, 'meetingId'>) => {
      const ending = { pdf: 'pdf', word: 'docx', page: 'html' }[wanted.format ?? 'pdf']
      const path = join(folder, `${++count}.${ending}`)
      app.answers.save = path
      const saved = await app.ask('minutesOut.save', {
        part: 'open',
        format: 'pdf',
        lists: 'end',
        ...wanted,
      })
      return { path, saved: saved! }
    },
    folder,
  }
}

const pdfWords = async (path: string): Promise<string[]> => {
  const pdf = await readBack(readFileSync(path))
  return await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => wordsOn(pdf, at + 1)))
}

const docxWords = (path: string): string =>
  Object.values(unzipSync(new Uint8Array(readFileSync(path))))
    .map((part) => strFromU8(part))
    .join(' ')

const leaked = (words: string): string[] =>
  SECRETS.filter((each) => words.toLowerCase().includes(each.toLowerCase()))

describe('minutesOut.save', () => {
  it('leaves no confidential word in the open part, in any format', async () => {
    const { save, of } = await opened((file) => aSecretiveMeeting(file))
    const wanted = { meetingId: of.meeting.id }
    const pdf = await save(wanted)
    expect((await pdfWords(pdf.path)).join(' ')).toContain('The budget was received.')
    expect(leaked(qpdfEverything(pdf.path))).toEqual([])
    const word = await save({ ...wanted, format: 'word' })
    expect(docxWords(word.path)).toContain('It is balanced.')
    expect(leaked(docxWords(word.path))).toEqual([])
    const page = await save({ ...wanted, format: 'page' })
    expect(readFileSync(page.path, 'utf8')).toContain('A staffing matter')
    expect(leaked(readFileSync(page.path, 'utf8'))).toEqual([])
    expect([pdf, word, page].map(({ saved }) => saved.pageCount)).toEqual([2, null, null])
  })

  it('prints the confidential part, marked as such', async () => {
    const { save, of } = await opened((file) => aSecretiveMeeting(file))
    const { path } = await save({ meetingId: of.meeting.id, part: 'confidential' })
    const words = (await pdfWords(path)).join(' ')
    for (const each of ['The tribunal was mentioned.', 'RESOLVED 3', 'CONFIDENTIAL', 'Not for publication'])
      expect(words).toContain(each)
    expect(words).not.toContain('was received')
  })

  it.each(['pdf', 'word', 'page'] as const)(
    'refuses a kept version as %s that holds what has become confidential since, names it, and writes nothing',
    async (format) => {
      const { save, ask, of, app, folder } = await opened((file) => {
        const made = aMinutedMeeting(file)
        const item = made.item({ title: 'Budget' })
        return {
          ...made,
          item,
          written: made.wrote(item, minuteWords('The caretaker is to leave at Easter.')),
        }
      })
      const meetingId = of.meeting.id
      await ask('minutesStates.move', { meetingId, to: 'with-chair', reason: '' })
      const [version] = (await ask('minutesOut.choices', { meetingId })).versions
      app.files.writable.sql
        .prepare('UPDATE minuteItems SET text = ?, closedText = ? WHERE id = ?')
        .run(
          JSON.stringify(minuteWords()),
          JSON.stringify(minuteWords('The caretaker is to leave at Easter.')),
          of.written.id,
        )
      const saving = save({ meetingId, format, versionId: version!.id })
      await expect(saving).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringMatching(/confidential: the minute of item 1/) as unknown,
      })
      await expect(saving).rejects.not.toMatchObject({
        message: expect.stringMatching(/caretaker/) as unknown,
      })
      expect(existsSync(join(folder, `1.${format}`))).toBe(false)
    },
  )

  it('does not take what the program says in all minutes for a secret', async () => {
    const { save, of } = await opened((file) => {
      const made = aSecretiveMeeting(file)
      const phrases = ['Carried.', 'Apologies', 'There was a quorum throughout.', 'Agreed.', 'Not reached.']
      file.command((db) =>
        updateRow(db, minuteItems, made.minuteOfBudget.id, { closedText: minuteWords(...phrases) }),
      )
      return made
    })
    for (const format of ['pdf', 'word', 'page'] as const)
      expect((await save({ meetingId: of.meeting.id, format })).saved.fileName).toMatch(/^\d/)
  })

  it('exports a kept version as it was, though the record has gone on', async () => {
    const { save, ask, of, app } = await opened((file) => {
      const made = aMinutedMeeting(file)
      const item = made.item({ title: 'Budget' })
      return { ...made, written: made.wrote(item, minuteWords('As it was.')) }
    })
    const meetingId = of.meeting.id
    await ask('minutesStates.move', { meetingId, to: 'with-chair', reason: '' })
    app.files.writable.sql
      .prepare('UPDATE minuteItems SET text = ? WHERE id = ?')
      .run(JSON.stringify(minuteWords('As it is now.')), of.written.id)
    const { versions } = await ask('minutesOut.choices', { meetingId })
    const before = await save({ meetingId, versionId: versions[0]!.id })
    const now = await save({ meetingId })
    expect((await pdfWords(before.path)).join(' ')).toContain('As it was.')
    expect((await pdfWords(now.path)).join(' ')).toContain('As it is now.')
  })

  it('says so where there is no confidential part', async () => {
    const { save, of } = await opened((file) => aMinutedMeeting(file))
    await expect(save({ meetingId: of.meeting.id, part: 'confidential' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('answers null where the person cancels', async () => {
    const { ask, of, answers } = await opened((file) => aMinutedMeeting(file))
    answers.save = null
    const wanted = { meetingId: of.meeting.id, part: 'open', format: 'pdf', lists: 'end' } as const
    expect(await ask('minutesOut.save', wanted)).toBeNull()
  })
})

/** Three meetings of a parish council that keeps a book, the first two with their minutes approved by the third. */
const aParish = (file: TestFile) => {
  const may = aMinutedMeeting(file, {
    body: { kind: 'parish-council', name: 'Parish council', organisation: '' },
    meeting: { title: 'Parish council', meetsOn: '2026-05-07' },
  })
  const bodyId = may.body.id
  const item = may.item({ title: 'Play area' })
  may.wrote(item, minuteWords(...Array.from({ length: 40 }, (_, at) => `Paragraph ${at} of the minutes.`)))
  const later = (meetsOn: string) => {
    const meeting = keep(file).meeting(aMeeting({ bodyId, title: 'Parish council', meetsOn }))
    keep(file).item(anItem({ meetingId: meeting.id, title: 'Hedges' }))
    return meeting.id
  }
  return { may: may.meeting.id, june: later('2026-06-04'), july: later('2026-07-02') }
}

describe('the minute book', () => {
  const approvedParish = async () => {
    const work = await opened(aParish)
    const { ask, of } = work
    await ask('minutes.open', { meetingId: of.june })
    for (const meetingId of [of.may, of.june]) {
      await ask('minutesStates.move', { meetingId, to: 'with-chair', reason: '' })
      await ask('minutesStates.move', { meetingId, to: 'circulated', reason: '' })
      await ask('minutesStates.approve', { meetingId, atMeetingId: of.july, agreedIds: [] })
    }
    return work
  }

  it('numbers leaves from 1 and goes on with the next meeting, and gives no number twice', async () => {
    const { save, ask, of } = await approvedParish()
    const may = await save({ meetingId: of.may, isInBook: true })
    const pages = may.saved.pageCount!
    expect(pages).toBeGreaterThan(1)
    expect(may.saved.folios).toEqual({ first: 1, last: pages })
    const june = await save({ meetingId: of.june, isInBook: true })
    expect(june.saved.folios).toEqual({ first: pages + 1, last: pages + 1 })
    expect((await pdfWords(june.path))[0]).toContain(`Page ${pages + 1} of the book`)
    const { book } = await ask('minutesOut.choices', { meetingId: of.may })
    expect(book?.open).toEqual({ year: '2026/27', first: 1, last: pages, refusal: null })
  })

  it('makes the same leaves again, byte for byte', async () => {
    const { save, of } = await approvedParish()
    const [one, two] = [
      await save({ meetingId: of.may, isInBook: true }),
      await save({ meetingId: of.may, isInBook: true }),
    ]
    expect(two.saved.folios).toEqual(one.saved.folios)
    expect(readFileSync(two.path).equals(readFileSync(one.path))).toBe(true)
  })

  it('refuses other leaves under numbers that were given out, and writes nothing', async () => {
    const { save, of, folder } = await approvedParish()
    await save({ meetingId: of.may, isInBook: true })
    await expect(save({ meetingId: of.may, isInBook: true, textSize: 14 })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/have pages 1 to \d+ of the book for 2026\/27/) as unknown,
    })
    expect(existsSync(join(folder, '2.pdf'))).toBe(false)
  })

  it('gives no pages to a draft, to Word, or to a board without a book', async () => {
    const parish = await opened(aParish)
    await expect(parish.save({ meetingId: parish.of.may, isInBook: true })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/once the minutes are approved/) as unknown,
    })
    const approved = await approvedParish()
    await expect(
      approved.save({ meetingId: approved.of.may, isInBook: true, format: 'word' }),
    ).rejects.toMatchObject({ code: 'conflict' })
    const school = await opened((file) => aMinutedMeeting(file))
    await expect(school.save({ meetingId: school.of.meeting.id, isInBook: true })).rejects.toMatchObject({
      message: expect.stringMatching(/keeps no book/) as unknown,
    })
    expect((await school.ask('minutesOut.choices', { meetingId: school.of.meeting.id })).book).toBeNull()
  })

  it('prints a draft without a number, and says when an earlier meeting is not in the book yet', async () => {
    const { save, of } = await approvedParish()
    const june = await save({ meetingId: of.june, isInBook: true })
    expect(june.saved.notes).toEqual([
      'The minutes of 7 May 2026 have no pages in the book yet: theirs will come after these.',
    ])
    const draft = await save({ meetingId: of.june })
    expect((await pdfWords(draft.path)).join(' ')).not.toContain('of the book')
  })

  it('cannot be undone into numbers that are free again', async () => {
    const { save, of, app } = await approvedParish()
    await save({ meetingId: of.may, isInBook: true })
    const { sql } = app.files.writable
    expect(() => sql.prepare('UPDATE folios SET first = 90').run()).toThrow(/never given out again/)
    expect(() => sql.prepare('DELETE FROM folios').run()).toThrow()
    sql.prepare(`UPDATE folios SET withdrawnAt = '2027-01-01T00:00:00.000Z'`).run()
    const again = await save({ meetingId: of.may, isInBook: true })
    expect(again.saved.folios?.first).toBe(again.saved.pageCount! + 1)
  })
})

describe('minutesOut.choices', () => {
  it('tells a council when a written summary may be due, with its source', async () => {
    const { ask, of } = await opened((file) =>
      aSecretiveMeeting(file, { body: { kind: 'council-committee', name: 'Planning committee' } }),
    )
    const { notes } = await ask('minutesOut.choices', { meetingId: of.meeting.id })
    expect(notes).toEqual([expect.stringMatching(/written summary.*s\.100C\(2\)/)])
    const school = await opened((file) => aSecretiveMeeting(file))
    expect((await school.ask('minutesOut.choices', { meetingId: school.of.meeting.id })).notes).toEqual([])
  })
})
