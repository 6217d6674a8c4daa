import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Input } from '@shared/contract.ts'
import { logStyle, usualLogStyle } from '@shared/entities/action-log.ts'
import { gatherLog } from '../../electron/action-log/gather-log.ts'
import { logSecrets } from '../../electron/action-log/log-secrets.ts'
import { findSecrets } from '../../electron/minutes-out/leak/check-minutes.ts'
import { gather } from '../../electron/pack/gather.ts'
import { updateRow } from '../../electron/db/table.ts'
import { agendaItems } from '../../electron/db/tables.ts'
import { openMinutes } from '../../electron/minutes/minutes.service.ts'
import { chooseLogStyle } from '../../electron/action-log/log-style.ts'
import {
  aBoardWithActions,
  aBoardWithActionsOpen,
  LOG_DAY,
  LOG_SECRETS,
} from '../helpers/a-board-with-actions.ts'
import { qpdfCheck, qpdfEverything } from '../helpers/qpdf.ts'
import { readXml, type XmlNode } from '../minutes/read-xml.ts'
import { readBack, wordsOn } from '../pack/read-back.ts'
import { allIn, structureOf } from '../pack/structure-tree.ts'

type Wanted = Omit<Input<'actionLog.save'>, 'bodyId'>

const saved = async (
  { readers, format, textSize }: Wanted,
  prepare: (board: Awaited<ReturnType<typeof aBoardWithActionsOpen>>) => Promise<unknown> = async () => null,
) => {
  const board = await aBoardWithActionsOpen()
  await prepare(board)
  const ending = { pdf: 'pdf', word: 'docx', csv: 'csv' }[format]
  const path = join(mkdtempSync(join(tmpdir(), 'packhorse-')), `log.${ending}`)
  board.answers.save = path
  const answer = await board.ask('actionLog.save', {
    bodyId: board.body.id,
    readers,
    format,
    ...(textSize && { textSize }),
  })
  expect(answer).toEqual({ fileName: `log.${ending}` })
  return path
}

const leaked = (words: string): string[] =>
  LOG_SECRETS.filter((each) => words.toLowerCase().includes(each.toLowerCase()))

const pdfOf = async (path: string) => {
  const pdf = await readBack(readFileSync(path))
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => wordsOn(pdf, at + 1)))
  return { pdf, words: pages.join(' ') }
}

const wordOf = (path: string): XmlNode =>
  readXml(strFromU8(unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml'] ?? new Uint8Array()))
const all = (node: XmlNode, name: string): XmlNode[] =>
  node.kids.flatMap((kid) => [...(kid.name === name ? [kid] : []), ...all(kid, name)])
const wordsOf = (node: XmlNode): string => `${node.text}${node.kids.map(wordsOf).join('')}`

const records = (path: string): string[][] => parse(readFileSync(path), { bom: true })

describe('actionLog.get', () => {
  it('has for members all that is open, and what was finished since they last met, by due day', async () => {
    const { ask, body } = await aBoardWithActionsOpen()
    const log = await ask('actionLog.get', { bodyId: body.id, readers: 'members', style: null })
    expect(log.rows.map(({ text, finished }) => [text, finished])).toEqual([
      ['Order the signs', 'Done'],
      ['Ask for three quotes for the roof', ''],
      [LOG_SECRETS[0], ''],
      ['Check the fire doors', ''],
      [LOG_SECRETS[2], ''],
    ])
    expect(log).toMatchObject({ isOwn: false, style: usualLogStyle, total: 5, leftOut: 0 })
  })

  it('has for everyone nothing confidential, and nothing that was said', async () => {
    const { ask, body } = await aBoardWithActionsOpen()
    const log = await ask('actionLog.get', { bodyId: body.id, readers: 'public', style: null })
    expect(log.rows.map(({ text }) => text)).toEqual([
      'Order the signs',
      'Ask for three quotes for the roof',
      'Check the fire doors',
    ])
    expect(log.leftOut).toBe(2)
    expect(log.columns).not.toContain('said')
    expect(JSON.stringify(log)).not.toMatch(/Grimthorpe|Hollin|firms have answered/)
  })

  it('keeps from everyone what was raised under an item that was closed later', () => {
    const { file, body, budget } = aBoardWithActions()
    file.command((db) => updateRow(db, agendaItems, budget.id, { isConfidential: true }))
    const { rows } = gatherLog(file.read, { bodyId: body.id, readers: 'public' }, LOG_DAY)
    expect(rows.map(({ text }) => text)).toEqual(['Order the signs', 'Check the fire doors'])
  })

  it('is as the body chose it, and as usual again', async () => {
    const { ask, body } = await aBoardWithActionsOpen()
    const style = logStyle.parse({ columns: ['owner', 'action'], order: 'owner', finished: 'none' })
    await ask('actionLog.choose', { bodyId: body.id, style })
    const get = () => ask('actionLog.get', { bodyId: body.id, readers: 'members', style: null })
    const own = await get()
    expect(own).toMatchObject({ isOwn: true, style, columns: ['owner', 'action'] })
    expect(own.rows.map(({ owner }) => owner)).toEqual(['Ann Reed', 'Ann Reed', 'Chair', 'Clerk'])
    await ask('actionLog.choose', { bodyId: body.id, style: null })
    expect(await get()).toMatchObject({ isOwn: false, style: usualLogStyle })
    await ask('actionLog.choose', { bodyId: body.id, style })
    expect(await get()).toMatchObject({ isOwn: true, style })
  })
})

describe('actionLog.save', () => {
  it('makes a tagged PDF for members in which confidential actions are marked', async () => {
    const path = await saved({ readers: 'members', format: 'pdf' })
    const { pdf, words } = await pdfOf(path)
    expect(words).toMatch(/Ask for three quotes for the roof Two of the three firms have answered so far\./)
    expect(words).toMatch(/Order the signs .*Ben Moss 18 December 2026 Done/)
    expect(words).toContain(`${LOG_SECRETS[0]} ${LOG_SECRETS[1]}`)
    expect(words).toMatch(/Holds confidential actions/)
    expect(qpdfCheck(path)).toMatchObject({ status: 0 })
    const tags = await structureOf(pdf, 1)
    const roles = tags === null ? [] : allIn(tags).map(({ role }) => role)
    expect(roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  })

  it('leaves nothing confidential in one for everyone, in any format', async () => {
    const pdf = await saved({ readers: 'public', format: 'pdf' })
    expect((await pdfOf(pdf)).words).toContain('Check the fire doors')
    expect(leaked(qpdfEverything(pdf))).toEqual([])
    const word = await saved({ readers: 'public', format: 'word' })
    const parts = Object.values(unzipSync(new Uint8Array(readFileSync(word)))).map((part) => strFromU8(part))
    expect(parts.join(' ')).toContain('Check the fire doors')
    expect(leaked(parts.join(' '))).toEqual([])
    const csv = readFileSync(await saved({ readers: 'public', format: 'csv' }), 'utf8')
    expect(csv).toContain('Check the fire doors')
    expect(leaked(csv)).toEqual([])
    expect(csv).not.toMatch(/firms have answered|Confidential/)
  })

  it('does not stop a clerk whose open action says in so many words what a confidential one does', async () => {
    const board = await aBoardWithActionsOpen()
    await board.ask('actions.raise', {
      bodyId: board.body.id,
      meetingId: null,
      itemId: null,
      lineId: null,
      text: `Tell the press: ${LOG_SECRETS[2]}`,
      ownerId: null,
      ownerRole: '',
      dueOn: null,
      dueWords: '',
      priority: 'normal',
      isConfidential: false,
    })
    board.answers.save = join(board.folder, 'log.csv')
    const wanted = { bodyId: board.body.id, readers: 'public', format: 'csv' } as const
    await expect(board.ask('actionLog.save', wanted)).resolves.toEqual({ fileName: 'log.csv' })
  })

  it.each(['pdf', 'word', 'csv'] as const)(
    'finds what is confidential in a %s that holds it, whoever let it in',
    async (format) => {
      const path = await saved({ readers: 'members', format })
      const { file, body } = aBoardWithActions()
      const secrets = logSecrets(file.read, body.id, LOG_DAY)
      const found = await findSecrets(path, format === 'csv' ? 'text' : format, secrets)
      expect(found.some((each) => each.startsWith('a confidential action'))).toBe(true)
      expect(found.some((each) => each.startsWith('what was said of an action'))).toBe(true)
      expect(found.join(' ')).not.toMatch(/Grimthorpe|Hollin/)
    },
  )

  it('has a Word document whose table has a head on each page, with what is done struck through', async () => {
    const body = wordOf(await saved({ readers: 'members', format: 'word' }))
    const [head, ...rows] = all(body, 'w:tr')
    expect(head && all(head, 'w:tc').map(wordsOf)).toEqual(['Action', 'Who', 'By when', 'How far'])
    expect(head && all(head, 'w:tblHeader')).toHaveLength(1)
    const struck = all(body, 'w:r').filter((run) => all(run, 'w:strike').length > 0)
    expect(struck.map(wordsOf)).toEqual(['Order the signs'])
    expect(rows.map((row) => wordsOf(all(row, 'w:tc').at(-1) ?? row))[0]).toBe('Done')
  })

  it('says “done” beside what is struck through where the body has no column for it', async () => {
    const style = logStyle.parse({ ...usualLogStyle, columns: ['action', 'owner'] })
    const choose = (board: Awaited<ReturnType<typeof aBoardWithActionsOpen>>) =>
      board.ask('actionLog.choose', { bodyId: board.body.id, style })
    const { words } = await pdfOf(await saved({ readers: 'public', format: 'pdf' }, choose))
    expect(words).toContain('Order the signs (done)')
    const [head, first] = records(await saved({ readers: 'public', format: 'csv' }, choose))
    expect(head).toEqual(['Action', 'Who', 'Finished'])
    expect(first).toEqual(['Order the signs', 'Ben Moss', 'Done'])
  })

  it('has a table with each column that the body chose, in its order', async () => {
    const rows = records(await saved({ readers: 'members', format: 'csv' }))
    expect(rows[0]).toEqual(['Action', 'Who', 'By when', 'How far', 'Said last', 'Raised', 'Confidential'])
    expect(rows[2]).toEqual([
      'Ask for three quotes for the roof',
      'Ann Reed',
      '4 January 2027',
      'In progress, 11 days late',
      'Two of the three firms have answered so far.',
      '26 November 2026, item 1',
      '',
    ])
  })

  it('is the same PDF, byte for byte, from the same register at the same instant', async () => {
    const board = await aBoardWithActionsOpen()
    const now = board.app.clock.now()
    Object.assign(board.app, { clock: { now: () => now, today: () => LOG_DAY } })
    const paths = ['a.pdf', 'b.pdf'].map((name) => join(board.folder, name))
    for (const path of paths) {
      board.answers.save = path
      await board.ask('actionLog.save', { bodyId: board.body.id, readers: 'members', format: 'pdf' })
    }
    const [first, second] = paths.map((path) => readFileSync(path))
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
  })
})

const soffice = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]
const office = soffice.find((path) => existsSync(path))

describe.skipIf(office === undefined)(
  'LibreOffice, where it is installed (else the structure above is all that is looked at)',
  () => {
    it('opens the Word document and reads what stands in it', { timeout: 120_000 }, async () => {
      const path = await saved({ readers: 'members', format: 'word', textSize: 14 })
      const folder = mkdtempSync(join(tmpdir(), 'packhorse-'))
      const { status } = spawnSync(
        office ?? '',
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          path,
        ],
        { timeout: 110_000 },
      )
      expect(status).toBe(0)
      const { words } = await pdfOf(join(folder, 'log.pdf'))
      expect(words).toMatch(/Action log/)
      expect(words).toMatch(/Check the fire doors/)
      expect(words).toMatch(/Page 1 of 1/)
    })
  },
)

describe('the action log in a pack', () => {
  const packOf = ({ file, next }: ReturnType<typeof aBoardWithActions>, kind: 'members' | 'public') =>
    gather(file.read, { meetingId: next.id, document: 'pack', audience: { kind }, textSize: 11 }, LOG_DAY)

  const withMinutes = () => {
    const board = aBoardWithActions()
    board.file.command((db) => openMinutes(db, board.meeting.id))
    return board
  }

  it('stands in the order and with the columns that the body chose', () => {
    const board = withMinutes()
    const style = logStyle.parse({
      columns: ['owner', 'action', 'priority'],
      order: 'owner',
      finished: 'all',
    })
    board.file.command((db) => chooseLogStyle(db, board.body.id, style))
    const { last } = packOf(board, 'members')
    expect(last?.actionsAs?.columns).toEqual(style.columns)
    expect(last?.actions?.map(({ owner }) => owner)).toEqual([
      'Ann Reed',
      'Ann Reed',
      'Ben Moss',
      'Chair',
      'Clerk',
    ])
  })

  it('is in no pack for the public', () => {
    expect(packOf(withMinutes(), 'public').last?.actions ?? null).toBeNull()
  })
})
