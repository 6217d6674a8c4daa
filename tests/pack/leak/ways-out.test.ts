import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Audience } from '@shared/entities/pack.ts'
import { describe, expect, it } from 'vitest'
import { gather, type PackRequest } from '../../../electron/pack/gather.ts'
import { agendaPage } from '../../../electron/pack/html/agenda-page.ts'
import type { PackMessage } from '../../../electron/pack/pack-messages.ts'
import { runPackJob } from '../../../electron/pack/run-pack-job.ts'
import { FONTS } from '../make-a-pack.ts'
import { aSecretBoard, TODAY, type KeptFrom } from './a-secret-board.ts'
import { everythingIn, squeezed } from './independent-readers.ts'

const board = aSecretBoard()
const { people } = board
const folder = mkdtempSync(join(tmpdir(), 'packhorse-ways-out-'))

/** Each audience with those from whose secrets it is kept. */
const AUDIENCES: readonly (readonly [string, Audience, readonly KeptFrom[]])[] = [
  ['members', { kind: 'members' }, ['all but the chair']],
  ['the public', { kind: 'public' }, ['all but the chair', 'public', 'associates']],
  ['Councillor Reed', { kind: 'person', personId: people.reed.id }, ['all but the chair', 'reed']],
  [
    'an associate member',
    { kind: 'person', personId: people.associate.id },
    ['all but the chair', 'associates'],
  ],
  [
    'an observer',
    { kind: 'person', personId: people.observer.id },
    ['all but the chair', 'public', 'associates'],
  ],
  ['all observers', { kind: 'role', role: 'observer' }, ['all but the chair', 'public', 'associates']],
  ['all associate members', { kind: 'role', role: 'associate' }, ['all but the chair', 'associates']],
]

const WAYS: readonly Partial<PackRequest>[] = [
  { document: 'pack' },
  { document: 'pack', isShrunk: true, textSize: 14 },
  { document: 'papers' },
  { document: 'agenda' },
  { document: 'pack', sheets: 'booklet' },
]
/** For most, the whole pack stands for the rest: it holds everything that a part of it does. */
const waysOf = (audience: Audience) => (audience.kind === 'public' ? WAYS : WAYS.slice(0, 1))

async function made(request: PackRequest): Promise<string> {
  const writeTo = join(folder, `${Math.random()}.pdf`)
  const said: PackMessage[] = []
  const job = {
    file: board.file.path,
    request,
    today: TODAY,
    madeAt: '2026-11-18T09:00:00.000Z',
    writeTo,
    fontsFolder: FONTS,
    leaveOut: [],
  }
  await runPackJob(job, (message) => said.push(message))
  expect(said.at(-1)).toMatchObject({ kind: 'done' })
  return writeTo
}

const textsKept = (from: readonly KeptFrom[]): string[] =>
  board.planted.filter(({ keptFrom }) => from.includes(keptFrom)).map(({ text }) => text)

describe.each(AUDIENCES)('for %s', (_name, audience, keptFrom) => {
  const forbidden = textsKept(keptFrom)

  it.each(waysOf(audience))('nothing planted is in %o', async (way) => {
    const request = { meetingId: board.meeting.id, document: 'pack', textSize: 11, ...way, audience } as const
    const all = await everythingIn(await made(request))
    expect(forbidden.filter((text) => all.includes(squeezed(text)))).toEqual([])
    const expected = way.document === 'agenda' ? 'Catering contract' : 'Spending is on course'
    expect(all.includes(squeezed(expected))).toBe(true)
  })

  it('nothing planted is in the agenda as a web page', () => {
    const request = { meetingId: board.meeting.id, document: 'agenda', textSize: 11, audience } as const
    const page = squeezed(agendaPage(gather(board.file.read, request, TODAY), null))
    expect(forbidden.filter((text) => page.includes(squeezed(text)))).toEqual([])
  })
})

describe('what is planted', () => {
  it('is 300 strings, and members do get those that are for them', async () => {
    expect(board.planted.length).toBeGreaterThanOrEqual(300)
    const request = {
      meetingId: board.meeting.id,
      document: 'pack',
      textSize: 11,
      audience: { kind: 'members' },
    } as const
    const all = await everythingIn(await made(request))
    const titles = board.planted.filter(({ field }) => field === 'title of an item')
    expect(titles.filter(({ text }) => !all.includes(squeezed(text)))).toEqual([])
  })

  it('is with the chair, who alone gets the notes', async () => {
    const request = {
      meetingId: board.meeting.id,
      document: 'chair-copy',
      textSize: 11,
      audience: { kind: 'members' },
    } as const
    const all = await everythingIn(await made(request))
    expect(textsKept(['all but the chair']).filter((text) => !all.includes(squeezed(text)))).toEqual([])
  })
})
