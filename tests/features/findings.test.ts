import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { anInspectedBoard, SIX_POINTS } from '../helpers/an-inspected-board.ts'
import { qpdfCheck } from '../helpers/qpdf.ts'
import { readXml, type XmlNode } from '../minutes/read-xml.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'
import { allIn, type Element, structureOf } from '../pack/structure-tree.ts'

const ILACS = 'ilacs-2018'
const published = '2019-06-01'

describe('findings', () => {
  it('are taken in from the points of the report, in order, in their words, once', async () => {
    const { list, takeAll, ask, inspectionId } = await anInspectedBoard(ILACS)
    const before = await list()
    await takeAll()
    const { findings, points, statements } = await list()
    expect(
      findings.map(({ number, kind, words, page, progress }) => [number, kind, words, page, progress]),
    ).toEqual([
      ...SIX_POINTS.map((words, at) => [at + 1, 'improvement', words, 2 + (at % 2), 'not-begun']),
      [7, 'strength', 'Workers know their children well.', 3, 'not-begun'],
    ])
    expect(points).toEqual([])
    expect(statements[0]).toMatchObject({ title: 'Statement of proposed action', isSure: true })
    const [pointId] = before.points.map(({ id }) => id)
    await expect(
      ask('findings.takeIn', { inspectionId, pointIds: [pointId as NonNullable<typeof pointId>] }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  it('can be entered by hand, and get the next number', async () => {
    const { list, takeAll, ask, inspectionId } = await anInspectedBoard(null)
    await takeAll()
    await ask('findings.add', { inspectionId, kind: 'priority', words: 'At once.', page: null, areaId: null })
    expect((await list()).findings.at(-1)).toMatchObject({ number: 8, kind: 'priority', pointId: null })
  })

  it('come to be shown by evidence, by what is done and checked and by nothing else', async () => {
    const { list, takeAll, raise, ask } = await anInspectedBoard(null, published)
    await takeAll()
    const actionId = await raise(1, 'Visit within ten days')
    const first = async () =>
      (await list()).findings[0] as NonNullable<Awaited<ReturnType<typeof list>>['findings'][0]>
    const { id: findingId } = await first()
    await ask('findings.addMilestone', { findingId, text: 'All visits in time', dueOn: '2019-05-01' })
    expect(await first()).toMatchObject({
      progress: 'under-way',
      sentence: '0 of 1 action done. 0 of 1 milestone reached, 1 late. No evidence yet.',
    })
    await ask('actions.say', { actionId, text: '', status: 'done', dueOn: null })
    const milestoneId = (await first()).milestones[0]?.id as never
    await ask('findings.reachMilestone', { milestoneId, reachedOn: '2019-05-28' })
    const seen = { findingId, seenOn: '2019-05-31', words: '48 of 50 visits in May were in time.' }
    await expect(
      ask('findings.addEvidence', { ...seen, checkedBy: '', checkedOn: '2019-06-01' }),
    ).rejects.toMatchObject({ code: 'invalid_input' })
    await ask('findings.addEvidence', { ...seen, checkedBy: '', checkedOn: null })
    expect((await first()).progress).toBe('to-check')
    const evidenceId = (await first()).evidence[0]?.id as never
    await expect(
      ask('findings.checkEvidence', { evidenceId, checkedBy: 'Cllr Dean', checkedOn: '2019-06-02' }),
    ).rejects.toMatchObject({ code: 'invalid_input' })
    await ask('findings.checkEvidence', { evidenceId, checkedBy: 'Cllr Dean', checkedOn: published })
    expect(await first()).toMatchObject({
      progress: 'shown',
      sentence:
        '1 of 1 action done. 1 of 1 milestone reached. 1 piece of evidence, checked, last on 1 June 2019 by Cllr Dean.',
    })
    await expect(
      ask('findings.checkEvidence', { evidenceId, checkedBy: 'Somebody else', checkedOn: published }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await ask('findings.takeOutEvidence', { evidenceId })
    expect((await first()).progress).toBe('under-way')
  })
})

describe('actions of a finding', () => {
  const ways = async (board: Awaited<ReturnType<typeof anInspectedBoard>>): Promise<string[]> => {
    const { ask, bodyId, answers } = board
    const folder = mkdtempSync(join(tmpdir(), 'packhorse-'))
    const has: string[] = []
    const look = (way: string, words: string) => words.includes('Heronry Lane') && has.push(way)
    for (const readers of ['members', 'public'] as const) {
      look(`log for ${readers}`, JSON.stringify(await ask('actionLog.get', { bodyId, readers, style: null })))
      answers.save = join(folder, `${readers}.csv`)
      await ask('actionLog.save', { bodyId, readers, format: 'csv' })
      look(`log file for ${readers}`, readFileSync(answers.save, 'utf8'))
    }
    look('letters', JSON.stringify(await ask('actionLetters.list', { bodyId, days: 60 })))
    return has
  }

  it('are in nothing that leaves while it is embargoed, and where they belong afterwards', async () => {
    const board = await anInspectedBoard(null)
    await board.takeAll()
    await board.raise(1, 'Move the team to Heronry Lane', { dueOn: '2019-03-30' })
    expect(await ways(board)).toEqual([])
    const { inspectionId } = board
    await board.ask('inspections.update', { inspectionId, changes: { publishedOn: '2019-02-20' } })
    expect(await ways(board)).toEqual([
      'log for members',
      'log file for members',
      'log for public',
      'log file for public',
      'letters',
    ])
  })
})

describe('findings.savePlan', () => {
  const saved = async (format: 'pdf' | 'word', readers: 'board' | 'public', today = published) => {
    const board = await anInspectedBoard(ILACS, today)
    const { takeAll, raise, ask, inspectionId, answers } = board
    await takeAll()
    await raise(2, 'Train all who write plans')
    await raise(2, 'Move Mrs Grimthorpe to another team', { isConfidential: true })
    await ask('findings.setStatement', { inspectionId, statement: 'The council will act on all six.' })
    answers.save = join(mkdtempSync(join(tmpdir(), 'packhorse-')), format === 'pdf' ? 'p.pdf' : 'p.docx')
    const answer = ask('findings.savePlan', { inspectionId, format, readers })
    return { path: answers.save, answer, board }
  }
  const pdfWords = async (path: string) => {
    const pdf = await readBack(readFileSync(path))
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => wordsOn(pdf, at + 1)))
    return { pdf, words: pages.join(' ').replace(/\s+/g, ' ') }
  }
  const inOrder = (words: string): boolean => {
    const places = SIX_POINTS.map((each) => words.indexOf(each))
    return places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? 0)))
  }

  it('makes a tagged PDF in the order of the findings, with the statement that the law asks for', async () => {
    const { path, answer } = await saved('pdf', 'board')
    await expect(answer).resolves.toEqual({ fileName: 'p.pdf' })
    const { pdf, words } = await pdfWords(path)
    expect(inOrder(words)).toBe(true)
    expect(words).toContain('Statement of proposed action')
    expect(words).toContain('The council will act on all six.')
    expect(words).toContain('Period: to 30 September 2019.')
    expect(words).toContain('Train all who write plans')
    expect(words).toContain('Mrs Grimthorpe')
    expect(words).not.toContain('EMBARGOED')
    const tree = allIn((await structureOf(pdf, 1)) as Element)
    expect(tree.map(({ role }) => role)).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH']))
    expect(qpdfCheck(path)).toMatchObject({ status: 0 })
  })

  it('leaves out for everybody what is confidential', async () => {
    const { path, answer } = await saved('pdf', 'public')
    await answer
    const { words } = await pdfWords(path)
    expect(words).toContain('Train all who write plans')
    expect(words).not.toContain('Grimthorpe')
  })

  it('makes a Word document with real headings and tables', async () => {
    const { path, answer } = await saved('word', 'board')
    await answer
    const entry = unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml'] ?? new Uint8Array()
    const root = readXml(strFromU8(entry))
    const all = (node: XmlNode): XmlNode[] => [node, ...node.kids.flatMap(all)]
    const words = all(root)
      .map(({ text }) => text)
      .join('')
    expect(inOrder(words)).toBe(true)
    expect(all(root).filter(({ name }) => name === 'w:tbl').length).toBeGreaterThan(6)
    expect(strFromU8(entry)).toContain('w:val="Heading2"')
  })

  it('marks a plan under embargo as such, and makes none for everybody', async () => {
    const { path, answer, board } = await saved('pdf', 'board', '2019-02-20')
    await answer
    expect((await pdfWords(path)).words).toContain('EMBARGOED: only for the people on the list')
    const { ask, inspectionId } = board
    await expect(
      ask('findings.savePlan', { inspectionId, format: 'pdf', readers: 'public' }),
    ).rejects.toMatchObject({ code: 'rule' })
  })

  it('makes no plan in which something of another inspection under embargo stands', async () => {
    const { board, answer } = await saved('word', 'board')
    await answer
    const { ask, bodyId, inspectionId } = board
    const other = await ask('inspections.add', {
      bodyId,
      inspection: {
        title: 'A later one',
        place: '',
        frameworkId: null,
        type: '',
        team: '',
        noticeOn: null,
        startsOn: '2019-05-20',
        endsOn: null,
        feedbackDueOn: null,
        publishedOn: null,
      },
    })
    const words = 'The council is in breach of its duties.'
    await ask('findings.add', {
      inspectionId: other.inspectionId,
      kind: 'priority',
      words,
      page: null,
      areaId: null,
    })
    await ask('findings.setStatement', { inspectionId, statement: `We know that: ${words}` })
    await expect(
      ask('findings.savePlan', { inspectionId, format: 'word', readers: 'board' }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})
