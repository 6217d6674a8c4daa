import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input, MethodName } from '@shared/contract.ts'
import type { Audience } from '@shared/entities/pack.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { fileLog } from '../../electron/app/log.ts'
import { zipEntries } from '../../electron/pack/leak/zip-entries.ts'
import { atWork } from '../helpers/at-work.ts'
import { whatIsIn } from '../helpers/what-is-in.ts'
import { everythingIn, squeezed } from '../pack/leak/independent-readers.ts'

const TODAY = '2026-11-13'
const folder = mkdtempSync(join(tmpdir(), 'packhorse-embargo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const BIRDS = ['heron', 'plover', 'avocet', 'dunlin', 'knot', 'ruff', 'curlew', 'godwit', 'snipe', 'whimbrel']
/** Words that stand nowhere else; every other one is a whole sentence. */
const wordsOf = (number: number): string => {
  const bird = (at: number): string => BIRDS[Math.floor(number / 10 ** at) % 10] ?? ''
  const name = `${bird(0)} ${bird(1)} ${bird(2)} marsh ${String(number).padStart(3, '0')}`
  return number % 2 === 0 ? name : `The ${name} must be looked at again by whoever leads it, and soon`
}

/** A board whose debrief was minuted at its last meeting, with all that was said of it planted. */
const aBoardUnderEmbargo = async () => {
  const work = await atWork({ folder, clock: clockOn(TODAY) })
  const { ask, bodyId, meetingId, plan } = work
  const planted: string[] = []
  const plant = (): string => {
    planted.push(wordsOf(planted.length))
    return planted.at(-1) ?? ''
  }
  await ask('people.importPaste', {
    bodyId,
    text: [
      'Name\tRole\tCategory\tStart\tEnd',
      'Ann Reed\tChair\tCo-opted governor\t1/9/2023\t31/8/2027',
      'Ben Moss\tGovernor\tParent\t1/9/2024\t31/8/2028',
      'Cem Ak\tGovernor\tStaff\t1/9/2025\t31/8/2029',
    ].join('\n'),
  })
  const { members } = await ask('people.list', { bodyId, includeEnded: false })
  const idOf = (name: string) => members.find(({ person }) => person.name === name)?.personId as PersonId
  const before = await plan('2026-11-05')
  await ask('agenda.addItem', {
    meetingId: before,
    place: { parentId: null, beforeId: null },
    item: { title: 'Welcome' },
  })
  const { inspectionId } = await ask('inspections.add', {
    bodyId,
    inspection: {
      title: 'Inspection of November 2026',
      place: 'Oakfield Primary School',
      frameworkId: 'ofsted-schools-2025',
      type: '',
      team: '',
      noticeOn: '2026-11-02',
      startsOn: '2026-11-03',
      endsOn: '2026-11-04',
      feedbackDueOn: null,
      publishedOn: null,
    },
  })
  const said: string[] = []
  for (let each = 0; each < 90; each += 1) {
    const [words, knownWhere] = [plant(), plant()]
    said.push(words, knownWhere)
    const point = { stage: 'debrief', areaId: null, tag: 'improvement', reportPage: null } as const
    await ask('inspections.addPoint', {
      inspectionId,
      point: { ...point, words, knownBefore: true, knownWhere },
    })
  }
  for (let each = 0; each < 20; each += 1) {
    const point = {
      stage: 'draft',
      areaId: null,
      tag: 'strength',
      knownBefore: null,
      knownWhere: '',
    } as const
    await ask('inspections.addPoint', { inspectionId, point: { ...point, words: plant(), reportPage: 1 } })
  }
  for (let each = 0; each < 4; each += 1)
    await ask('embargo.tell', {
      inspectionId,
      who: { kind: 'other', personId: null, name: `Friend ${each}`, capacity: '' },
      what: plant(),
      toldOn: TODAY,
      toldBy: 'Ann Reed',
    })
  await ask('embargo.minute', { inspectionId, meetingId: before })
  const [ofAction, ofUpdate] = [planted[1] ?? '', planted[3] ?? '']
  const { actionId } = await ask('actions.raise', {
    bodyId,
    meetingId: null,
    itemId: null,
    lineId: null,
    text: `See to this: ${ofAction}`,
    ownerId: idOf('Ben Moss'),
    ownerRole: '',
    dueOn: '2026-12-01',
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
  } as never)
  await ask('minutesStates.move', { meetingId: before, to: 'with-chair', reason: '' })
  await ask('minutesStates.move', { meetingId: before, to: 'circulated', reason: '' })
  return { ...work, planted, said, inspectionId, before, meetingId, idOf, actionId, ofUpdate }
}

type Work = Awaited<ReturnType<typeof aBoardUnderEmbargo>>
let work: Work
beforeAll(async () => {
  work = await aBoardUnderEmbargo()
}, 120_000)

let files = 0
/** Saves something and answers all that two other programs, or its bytes, can find in it; or why it was not made. */
const saved = async <M extends MethodName>(method: M, input: Input<M>, ending: string): Promise<string> => {
  const path = join(folder, `out-${(files += 1)}.${ending}`)
  work.answers.save = path
  try {
    await work.ask(method, input)
  } catch (cause) {
    return `refused: ${squeezed((cause as Error).message)}`
  }
  if (!existsSync(path)) throw new Error(`${method} made no file`)
  if (ending === 'pdf') return everythingIn(path)
  const bytes = readFileSync(path)
  const texts = ending === 'docx' ? [...zipEntries(bytes)].map((entry) => Buffer.from(entry.bytes)) : [bytes]
  return squeezed(texts.map((text) => text.toString('utf8').replaceAll(/<[^>]*>/g, '')).join(' '))
}

const pack = (audience: Audience, document: 'pack' | 'chair-copy' = 'pack') =>
  saved('pack.save', { meetingId: work.meetingId, document, audience, textSize: 11 }, 'pdf')
const minutes = (part: 'open' | 'confidential', format: 'pdf' | 'word' | 'page') => {
  const ending = { pdf: 'pdf', word: 'docx', page: 'html' }[format]
  return saved('minutesOut.save', { meetingId: work.before, part, format, lists: 'end' }, ending)
}
const log = (readers: 'members' | 'public', format: 'pdf' | 'word' | 'csv') =>
  saved(
    'actionLog.save',
    { bodyId: work.bodyId, readers, format },
    { pdf: 'pdf', word: 'docx', csv: 'csv' }[format],
  )
const csv = () =>
  saved(
    'actions.saveCsv',
    { bodyId: work.bodyId, filter: 'open', owner: null, meetingId: null, search: '' } as never,
    'csv',
  )
const calendar = () =>
  saved(
    'calendar.save',
    {
      bodyId: work.bodyId,
      owner: null,
      readers: 'members',
      hasMeetings: true,
      hasActions: true,
      isAgain: false,
    },
    'ics',
  )
const letters = async () =>
  squeezed(JSON.stringify(await work.ask('actionLetters.list', { bodyId: work.bodyId, days: 60 })))
const page = () => saved('pack.saveHtml', { meetingId: work.meetingId, audience: { kind: 'public' } }, 'html')

const issueTo = async (name: string) => {
  work.answers.save = join(folder, `pack-${(files += 1)}.pdf`)
  const audience = { kind: 'person', personId: work.idOf(name) } as const
  const asked = { meetingId: work.meetingId, kind: 'pack', audience, textSize: 11, password: null } as const
  await work.ask('issues.issue', asked)
}

const copyFor = async (name: string) => {
  const path = join(folder, `copy-${(files += 1)}.packhorse`)
  work.answers.save = path
  await work.ask('review.makeCopy', {
    bodyIds: [work.bodyId],
    personIds: [work.idOf(name)],
    meetingIds: [work.meetingId],
    passphrase: null,
  })
  return whatIsIn(path)
}

/** What stands nowhere else of a planted string; the rest of it may go on over a page's end. */
const nameIn = (text: string): string => squeezed(/(?:[a-z]+ ){3}marsh \d{3}/.exec(text)?.[0] ?? text)
const leakedFrom = (text: string): string[] => work.planted.filter((each) => text.includes(nameIn(each)))
/** Of a pack; a page's end may cut a few in two. */
const expectAllSaid = (text: string): void =>
  expect(work.said.filter((each) => !text.includes(nameIn(each))).length).toBeLessThan(5)
const all = (audience: Audience, document?: 'pack' | 'chair-copy') => async () => pack(audience, document)

describe('while it is embargoed', () => {
  it('has 200 planted strings to look for', () => {
    expect(work.planted.length).toBeGreaterThanOrEqual(200)
  })

  it.each<readonly [string, () => Promise<string>]>([
    ['the public pack', all({ kind: 'public' })],
    ['the members’ pack', all({ kind: 'members' })],
    ['a pack for one role', all({ kind: 'role', role: 'member' })],
    ['the chair’s copy', all({ kind: 'members' }, 'chair-copy')],
    ['a pack for a named member', () => pack({ kind: 'person', personId: work.idOf('Ben Moss') })],
    ['the agenda as a web page', page],
    ['the open minutes as PDF', () => minutes('open', 'pdf')],
    ['the open minutes in Word', () => minutes('open', 'word')],
    ['the open minutes as a web page', () => minutes('open', 'page')],
    ['the action log for members', () => log('members', 'pdf')],
    ['the action log for everyone, in Word', () => log('public', 'word')],
    ['the action log as a table', () => log('members', 'csv')],
    ['the register of actions as a table', csv],
    ['the calendar', calendar],
    ['a letter to the owner of an action', letters],
  ])('none gets out by %s', async (_name, make) => {
    const text = await make()
    expect(text).not.toContain('refused')
    expect(text.length).toBeGreaterThan(30)
    expect(leakedFrom(text)).toEqual([])
  })

  it.each(['pdf', 'word', 'page'] as const)('the confidential minutes are not made as %s', async (format) => {
    expect(await minutes('confidential', format)).toContain(
      squeezed('not everyone on the board is on its list'),
    )
  })

  it('none gets out by a review copy, in its pages or for its search', async () => {
    await issueTo('Ben Moss')
    const copy = await copyFor('Ben Moss')
    expect(copy.pdfCount).toBe(1)
    expect(work.planted.filter((text) => copy.holds(text))).toEqual([])
  })

  it('none gets out by copying it into an open item: no pack is made, and the refusal repeats nothing', async () => {
    const { itemId } = await work.ask('agenda.addItem', {
      meetingId: work.meetingId,
      place: { parentId: null, beforeId: null },
      item: { title: 'News', recommendation: `To note that ${work.planted[5] ?? ''}` },
    })
    for (const audience of [{ kind: 'public' }, { kind: 'members' }] as const) {
      const text = await pack(audience)
      expect(text).toContain('refused: nopdfwasmade')
      expect(leakedFrom(text)).toEqual([])
    }
    await work.ask('agenda.withdrawItem', { itemId })
  })

  it('none gets into the log of faults', async () => {
    const path = join(folder, 'faults.log')
    const kept = fileLog(path, () => '2026-11-13T09:00:00.000Z')
    for (const cause of work.faults) kept.fault('test', cause)
    const text = existsSync(path) ? squeezed(readFileSync(path, 'utf8')) : ''
    expect(leakedFrom(text)).toEqual([])
  })
})

describe('for those who are on the list', () => {
  it('a named member’s pack holds what was minuted, and the others’ do not', async () => {
    const person = { personId: work.idOf('Ann Reed'), name: 'Ann Reed', capacity: 'Chair' }
    await work.ask('embargo.allow', {
      inspectionId: work.inspectionId,
      person: { ...person, why: '', wasInRoom: true },
    })
    expectAllSaid(await pack({ kind: 'person', personId: work.idOf('Ann Reed') }))
    expect(leakedFrom(await pack({ kind: 'person', personId: work.idOf('Ben Moss') }))).toEqual([])
    expect(leakedFrom(await pack({ kind: 'members' }))).toEqual([])
  })

  it('the members’ pack holds it once all of them are', async () => {
    const { added } = await work.ask('embargo.allowBoard', {
      inspectionId: work.inspectionId,
      why: 'All may',
    })
    expect(added).toBe(2)
    expectAllSaid(await pack({ kind: 'members' }))
    expect(leakedFrom(await pack({ kind: 'public' }))).toEqual([])
  })
})

describe('once it is lifted', () => {
  beforeAll(async () => {
    await work.ask('inspections.undo', { inspectionId: work.inspectionId })
    await work.ask('embargo.lift', {
      inspectionId: work.inspectionId,
      liftedOn: TODAY,
      liftedWhy: 'Published early',
    })
  })

  it('what was minuted is in the members’ pack and in the confidential minutes, and not in open ones', async () => {
    expectAllSaid(await pack({ kind: 'members' }))
    expectAllSaid(await minutes('confidential', 'pdf'))
    for (const format of ['word', 'page'] as const)
      expect(leakedFrom(await minutes('confidential', format))).toEqual(work.said)
    expect(leakedFrom(await minutes('open', 'pdf'))).toEqual([])
    expect(leakedFrom(await pack({ kind: 'public' }))).toEqual([])
  })

  it('the action is in its log, its table and its owner’s copy', async () => {
    const text = [work.planted[1]]
    expect(leakedFrom(await csv())).toEqual(text)
    expect(leakedFrom(await log('members', 'csv'))).toEqual(text)
    const copy = await copyFor('Ben Moss')
    expect(copy.holds(work.planted[1] ?? '')).toBe(true)
  })

  it('can be lifted once, and what was minuted is listed for release', async () => {
    const { inspectionId } = work
    const again = { inspectionId, liftedOn: TODAY, liftedWhy: 'Again' }
    await expect(work.ask('embargo.lift', again)).rejects.toMatchObject({ code: 'conflict' })
    const { minutings } = await work.ask('embargo.get', { inspectionId })
    expect(minutings).toMatchObject([{ meetsOn: '2026-11-05', releasedOn: null, itemNumber: '1a' }])
  })
})
