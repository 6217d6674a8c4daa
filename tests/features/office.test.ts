import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { officePlaces } from '../../electron/papers/office/places.ts'
import { findOffice } from '../../electron/papers/office/find-office.ts'
import { convertWithOffice } from '../../electron/papers/office/run-office.ts'
import { aPdf, atWork } from '../helpers/at-work.ts'
import { anOffice } from '../helpers/an-office.ts'
import { aTextWithPicture, aWordFile, aWorkbook } from '../helpers/files.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'

const isWindows = process.platform === 'win32'
const machine = { platform: process.platform, variables: process.env, home: '/nobody' }
const hasOffice = (await officePlaces(machine)).length > 0

/** A board at work on a machine where LibreOffice is at this place, and nowhere else; null: wherever it is. */
const withOfficeAt = async (path: string | null) => {
  const work = await atWork()
  if (path !== null)
    writeFileSync(join(work.app.host.dataFolder, 'libreoffice.json'), JSON.stringify({ path }))
  const papers = async () => (await work.view()).items[0]?.papers ?? []
  const blob = (sha256: string): Uint8Array =>
    work.app.files.required.sql
      .prepare('SELECT bytes FROM blobs WHERE sha256 = ?')
      .pluck()
      .get(sha256) as Uint8Array
  return { ...work, papers, blob }
}

describe.skipIf(isWindows)('office.state and office.choose', () => {
  it('say what was found, and take only a program that says it is LibreOffice', async () => {
    const { ask, answers, folder } = await withOfficeAt('/nowhere/soffice')
    expect(await ask('office.state', {})).toMatchObject({
      isFound: false,
      given: '/nowhere/soffice',
      sentence: expect.stringMatching(/no LibreOffice at \/nowhere\/soffice/) as string,
    })
    answers.open = join(folder, 'other')
    writeFileSync(answers.open, '#!/bin/sh\necho "Something else 1.0"', { mode: 0o755 })
    await expect(ask('office.choose', {})).rejects.toMatchObject({ code: 'invalid_input' })
    const { path } = anOffice('exit 1')
    answers.open = path
    expect(await ask('office.choose', {})).toMatchObject({
      isFound: true,
      given: path,
      sentence: expect.stringContaining(`LibreOffice 24.8 was found at ${path}`) as string,
    })
    expect(await ask('office.lookForIt', {})).toMatchObject({ given: null })
  })
})

describe.skipIf(isWindows)('an office file', () => {
  it('waits for LibreOffice, and is converted when it is there', async () => {
    const { addPapers, budget, papers, ask, blob, app, undo } = await withOfficeAt('/nowhere/soffice')
    const word = aWordFile('A report')
    await addPapers(budget, ['Report.docx', word])
    const [waiting] = await papers()
    const versionId = waiting?.current?.id
    if (versionId === undefined) throw new Error('no version')
    const again = await ask('papers.convert', { versionIds: [versionId] })
    expect(again.problems.map(({ fileName }) => fileName)).toEqual(['Report.docx'])

    const { path, folder } = anOffice('cp "$(dirname "$0")/made.pdf" "$out"')
    writeFileSync(join(folder, 'made.pdf'), await aPdf(3))
    writeFileSync(join(app.host.dataFolder, 'libreoffice.json'), JSON.stringify({ path }))
    expect(await ask('papers.convert', { versionIds: [versionId] })).toEqual({ problems: [] })
    const done = (await papers())[0]?.current
    expect(done?.examination).toMatchObject({
      format: 'word',
      needs: null,
      problem: null,
      pageCount: 3,
      hasText: true,
    })
    expect(done?.rendition).toMatchObject({ how: 'office', pageCount: 3 })
    expect(Buffer.from(blob(done?.sha256 ?? '')).equals(Buffer.from(word))).toBe(true)
    expect(await undo()).toEqual({ label: 'Convert “Report”' })
  })

  it('is refused with a reason when no PDF comes of it', async () => {
    const { addPapers, budget, papers } = await withOfficeAt(anOffice('exit 0').path)
    await addPapers(budget, ['Report.docx', aWordFile('A report')])
    expect((await papers())[0]?.current?.examination).toMatchObject({
      needs: null,
      problem: expect.stringMatching(/could not make a PDF of it/) as string,
    })
  })

  it('is converted accessibly, by a profile of its own that runs no macros', async () => {
    const { path, folder, log } = anOffice(
      'p=$(echo "$1" | sed "s#.*file://##"); cp "$p/user/registrymodifications.xcu" "$(dirname "$0")/profile"; cp "$(dirname "$0")/made.pdf" "$out"',
    )
    writeFileSync(join(folder, 'made.pdf'), await aPdf())
    const { addPapers, budget } = await withOfficeAt(path)
    await addPapers(budget, ['Report.docx', aWordFile('A report')])
    const asked = readFileSync(log, 'utf8')
    expect(asked).toContain('"PDFUACompliance":{"type":"boolean","value":"true"}')
    expect(asked).toMatch(/-env:UserInstallation=file:\/\/.*--headless/)
    expect(readFileSync(join(folder, 'profile'), 'utf8')).toMatch(/DisableMacrosExecution.*<value>true/)
    const profile = /UserInstallation=file:\/\/(\S+)/.exec(asked)?.[1] ?? ''
    expect([profile.length > 10, existsSync(profile)]).toEqual([true, false])
  })
})

describe.skipIf(isWindows)('convertWithOffice', () => {
  const aJob = async (does: string) => {
    const { path, folder, log } = anOffice(does)
    const document = join(folder, 'paper.docx')
    writeFileSync(document, aWordFile('x'))
    return {
      office: { path, version: '24.8' },
      job: { path: document, module: 'writer', folder } as const,
      folder,
      log,
    }
  }
  /** Starts another program that shows as long as it lives that it does, and waits for it for ever. */
  const hangs = '(while :; do echo >> "$(dirname "$0")/beats"; sleep 0.05; done) & wait'
  const beatsOf = (folder: string): number => {
    const path = join(folder, 'beats')
    return existsSync(path) ? readFileSync(path).length : 0
  }
  const isStill = async (folder: string): Promise<boolean> => {
    const before = beatsOf(folder)
    await wait(300)
    return before > 0 && beatsOf(folder) === before
  }

  it('ends it with all that it started when it takes too long', async () => {
    const { office, job, folder } = await aJob(hangs)
    const signal = new AbortController().signal
    const outcome = await convertWithOffice(office, job, { signal, limit: 1500 })
    expect(outcome).toEqual({ ok: false, why: 'too-long' })
    expect(await isStill(folder)).toBe(true)
  })

  it('is stopped when it is asked to, at work and in the queue', async () => {
    const [first, second] = [await aJob(hangs), await aJob('echo ran >> "$(dirname "$0")/log"')]
    const abort = new AbortController()
    const both = [first, second].map(({ office, job }) =>
      convertWithOffice(office, job, { signal: abort.signal }),
    )
    const ends = Promise.allSettled(both)
    await expect.poll(() => beatsOf(first.folder), { timeout: 10_000 }).toBeGreaterThan(0)
    abort.abort(new Error('stopped'))
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await isStill(first.folder)).toBe(true)
    expect(readFileSync(second.log, 'utf8')).toBe('')
  })

  it('does one document at a time', async () => {
    const shared = anOffice('exit 0').log
    const does = `echo in >> '${shared}'; sleep 0.2; echo out >> '${shared}'`
    const jobs = [await aJob(does), await aJob(does), await aJob(does)]
    const signal = new AbortController().signal
    await Promise.all(jobs.map(({ office, job }) => convertWithOffice(office, job, { signal })))
    expect(readFileSync(shared, 'utf8').trim().split('\n')).toEqual(['in', 'out', 'in', 'out', 'in', 'out'])
  })
})

describe.skipIf(!hasOffice)('LibreOffice itself, where it is installed', () => {
  it('makes a tagged PDF of a Word file, and calls nobody', async () => {
    const calls: string[] = []
    const server = createServer((request, response) => {
      calls.push(request.url ?? '')
      response.end()
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((listening) => server.once('listening', listening))
    const { port } = server.address() as AddressInfo
    const { addPapers, budget, papers, blob, app } = await withOfficeAt(null)
    expect((await findOffice(app.host.dataFolder)).office?.version).toMatch(/^\d+\.\d+$/)
    await addPapers(
      budget,
      ['Report.docx', aWordFile('A report on the roof')],
      ['Linked.odt', aTextWithPicture(`http://127.0.0.1:${port}/spy.png`)],
    )
    const [report, linked] = await papers()
    expect(report?.current?.examination).toMatchObject({
      format: 'word',
      problem: null,
      pageCount: 1,
      isTagged: true,
      hasText: true,
    })
    const pdf = await readBack(blob(report?.current?.rendition?.sha256 ?? ''))
    expect(await wordsOn(pdf, 1)).toContain('A report on the roof')
    expect(linked?.current?.examination).toMatchObject({ format: 'odt', problem: null })
    await wait(200)
    expect(calls).toEqual([])
  }, 120_000)

  it('lays a wide spreadsheet on its side, all its columns on one page', async () => {
    const { addPapers, budget, papers, blob } = await withOfficeAt(null)
    await addPapers(budget, ['Budget.xlsx', aWorkbook(30, 20)])
    const [paper] = await papers()
    expect(paper?.current?.examination).toMatchObject({ format: 'excel', problem: null, pageCount: 1 })
    const pdf = await readBack(blob(paper?.current?.rendition?.sha256 ?? ''))
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
    expect(width).toBeGreaterThan(height)
    expect(await wordsOn(pdf, 1)).toContain('Row 30 of 19')
  }, 120_000)
})
