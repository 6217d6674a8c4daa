import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encryptedCopy } from '../../bench/papers/text.ts'
import { aPdf, atWork } from '../helpers/at-work.ts'
import { aWordFile, aZip } from '../helpers/files.ts'
import { aMail } from '../helpers/mails.ts'
import { fileWords } from '../../shared/words/file-words.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'

const scan = readFileSync(join(import.meta.dirname, '../fixtures/scans/fax-g4.tif'))

/** A board at work on a machine where LibreOffice is not: the place that was given for it is empty. */
const withoutOffice = async () => {
  const work = await atWork()
  writeFileSync(join(work.app.host.dataFolder, 'libreoffice.json'), '{"path":"/nowhere/soffice"}')
  const papers = async () => (await work.view()).items[0]?.papers ?? []
  const blob = (sha256: string): Uint8Array =>
    work.app.files.required.sql
      .prepare('SELECT bytes FROM blobs WHERE sha256 = ?')
      .pluck()
      .get(sha256) as Uint8Array
  return { ...work, papers, blob }
}

const packWords = async (path: string): Promise<string> => {
  const pdf = await readBack(readFileSync(path))
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => wordsOn(pdf, at + 1)))
  return pages.join('\n')
}

/** Every byte that Packhorse has written on this machine. */
const everyByte = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('\n')

describe('papers of every kind', () => {
  it('are named for what they are, set on pages where that can be, and all come into the pack', async () => {
    const { addPapers, budget, papers, ask, answers, meetingId, app } = await withoutOffice()
    const { problems } = await addPapers(
      budget,
      ['Notes.md', Buffer.from('# Site visit\n\n- the roof\n- the boiler')],
      ['letter.txt', Buffer.from('Dear caf\xe9', 'latin1')],
      ['scan.tif', scan],
      ['Report.docx', aWordFile('A report')],
      ['parcel.docx', aZip({ 'a.txt': 'x' })],
    )
    expect(problems.map(({ fileName }) => fileName)).toEqual(['Report.docx', 'parcel.docx'])
    const found = await papers()
    expect(found.map(({ current }) => current && fileWords(current.examination))).toEqual([
      'Markdown text, 1 page',
      'Plain text, 1 page',
      'Scan (TIFF), 2 pages',
      'Word document',
      'Zip archive',
    ])
    expect(found.map(({ current }) => current?.rendition?.how ?? null)).toEqual([
      'markdown',
      'text',
      'tiff',
      null,
      null,
    ])
    expect(found[3]?.current?.examination).toMatchObject({ needs: 'libreoffice' })
    expect(found[3]?.current?.examination.problem).toMatch(/LibreOffice.*not found.*Convert now/)

    answers.save = join(app.host.documentsFolder, 'pack.pdf')
    const wanted = { document: 'pack', audience: { kind: 'members' }, textSize: 11 } as const
    const saved = await ask('pack.save', { ...wanted, meetingId, password: null } as never)
    expect(saved?.report.papers.map(({ pages, problem }) => [pages, problem === null])).toEqual([
      [1, true],
      [1, true],
      [2, true],
      [1, false],
      [1, false],
    ])
    const words = await packWords(answers.save)
    expect(words).toContain('the boiler')
    expect(words).toContain('Dear café')
  })

  it('keep the file byte for byte, show the PDF, and can be searched', async () => {
    const { addPapers, budget, papers, blob, ask, answers, app } = await withoutOffice()
    const note = Buffer.from('Dear all\r\n\r\nthe boiler')
    await addPapers(budget, ['note.txt', note])
    const [paper] = await papers()
    const version = paper?.current
    if (!version?.rendition) throw new Error('no rendition')
    expect(Buffer.from(blob(version.sha256)).equals(note)).toBe(true)
    answers.save = join(app.host.documentsFolder, 'note.txt')
    await ask('papers.saveOriginal', { versionId: version.id })
    expect(readFileSync(answers.save).equals(note)).toBe(true)
    const { outputId, mediaType } = await ask('papers.view', { versionId: version.id })
    expect(mediaType).toBe('application/pdf')
    expect(readFileSync(app.outputs.find(outputId)?.path ?? '').toString('latin1', 0, 5)).toBe('%PDF-')
    const texts = app.files.required.sql.prepare('SELECT sha256, page, text FROM paperTexts').all()
    expect(texts).toEqual([{ sha256: version.rendition.sha256, page: 1, text: 'Dear all the boiler' }])
  })

  it('give the documents of an e-mail as papers behind it, and those of a message in it', async () => {
    const { addPapers, budget, papers, view, undo } = await withoutOffice()
    const inner = aMail({
      subject: 'Before',
      text: 'old',
      parts: [{ fileName: 'old.txt', mediaType: 'text/plain', bytes: Buffer.from('older still') }],
    })
    const mail = aMail({
      subject: 'Roof repairs',
      text: 'See attached',
      parts: [
        { fileName: 'forwarded.eml', mediaType: 'message/rfc822', bytes: inner },
        { fileName: 'quote.pdf', mediaType: 'application/pdf', bytes: await aPdf(2) },
      ],
    })
    await addPapers(budget, ['mail.eml', mail], ['last.pdf', await aPdf()])
    expect((await papers()).map(({ title, current }) => [title, current?.examination.format])).toEqual([
      ['Roof repairs', 'email'],
      ['Before', 'email'],
      ['Old', 'text'],
      ['Quote', 'pdf'],
      ['Last', 'pdf'],
    ])
    expect((await papers())[0]?.current?.examination.notes).toEqual([
      'Its attachments follow as papers of their own: forwarded.eml, quote.pdf.',
    ])
    await undo()
    expect((await view()).totals.papers).toBe(0)
  })

  it('say of an e-mail that comes as a new version what was not taken', async () => {
    const { addPapers, budget, papers, send, ask } = await withoutOffice()
    await addPapers(budget, ['quote.pdf', await aPdf()])
    const [paper] = await papers()
    if (!paper) throw new Error('no paper')
    const parts = [{ fileName: 'plan.pdf', mediaType: 'application/pdf', bytes: await aPdf() }]
    const uploadId = await send('mail.eml', aMail({ text: 'newer', parts }))
    expect(await ask('papers.addVersion', { paperId: paper.id, uploadId })).toEqual({
      version: 2,
      problem: null,
    })
    expect((await papers())[0]?.current?.examination.notes).toEqual([
      'Its attachment was not taken: plan.pdf. Save what the board needs and add it to this item.',
    ])
  })
})

describe('papers.unlock', () => {
  const password = 'Wisteria-9142-lane'

  it('opens a locked PDF once, keeps the unlocked copy beside it, and the password nowhere', async () => {
    const { addPapers, budget, papers, blob, ask, folder, undo } = await withoutOffice()
    const locked = await encryptedCopy(await aPdf(2), password)
    const { problems } = await addPapers(budget, ['locked.pdf', locked])
    expect(problems[0]?.problem).toMatch(/only with a password/)
    const [before] = await papers()
    const version = before?.current
    if (!version) throw new Error('no version')
    expect(version.examination).toMatchObject({ format: 'pdf', needs: 'password', pageCount: null })

    const wrong = ask('papers.unlock', { versionId: version.id, password: 'wrong' })
    await expect(wrong).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/not its password/) as string,
    })
    expect((await papers())[0]?.current).toEqual(version)

    await ask('papers.unlock', { versionId: version.id, password })
    const after = (await papers())[0]?.current
    expect(after?.examination).toMatchObject({ needs: null, problem: null, pageCount: 2, hasText: true })
    expect(Buffer.from(blob(version.sha256)).equals(Buffer.from(locked))).toBe(true)
    const unlocked = await readBack(blob(after?.rendition?.sha256 ?? ''))
    expect(await wordsOn(unlocked, 2)).toContain('Page 2')
    expect(everyByte(folder)).not.toContain(password)

    expect(await undo()).toEqual({ label: 'Unlock “Locked”' })
    expect((await papers())[0]?.current?.examination.needs).toBe('password')
  })
})
