import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anAgendaFile } from '../helpers/an-agenda-file.ts'
import { aTerminal } from './cli.ts'

const withFile = async () => {
  const terminal = aTerminal()
  const file = terminal.path('Oakfield.packhorse')
  await terminal.run('new', file)
  return { ...terminal, file }
}

const withMeeting = async () => {
  const it = await withFile()
  mkdirSync(it.path('papers'))
  writeFileSync(it.path('papers/budget.pdf'), Buffer.from([0, 1, 2, 3, 0, 255])) // nothing that anyone knows
  writeFileSync(it.path('agenda.json'), JSON.stringify(anAgendaFile()))
  const added = await it.run('meeting', it.file, '--from', it.path('agenda.json'), '--json')
  return { ...it, added }
}

describe('packhorse', () => {
  it('makes a file, and never twice', async () => {
    const { run, path } = aTerminal()
    expect(await run('new', path('Oakfield'))).toEqual({
      code: 0,
      out: `Made ${path('Oakfield.packhorse')}`,
      err: '',
    })
    const again = await run('new', path('Oakfield.packhorse'))
    expect(again.code).toBe(8)
    expect(again.err).toMatch(/^packhorse: There is already something called Oakfield\.packhorse/)
  })

  it('adds a meeting from an agenda file, and lists it', async () => {
    const { run, file, added } = await withMeeting()
    expect(added.code).toBe(0)
    expect(added.err).toMatch(/^budget\.pdf: /)
    const { value } = JSON.parse(added.out) as { value: { meetingId: string } }
    expect(value).toMatchObject({
      items: 4,
      papers: 1,
      members: 2,
      title: 'Full governing board, 26 November 2026',
    })
    const list = await run('list', file)
    expect(list.out).toContain('Oakfield Primary School: Governing board')
    expect(list.out).toContain(`${value.meetingId}  Thu 26 Nov 2026  Full governing board · 4 items, 1 paper`)
  })

  it('uses a body and its people again', async () => {
    const { run, file, path } = await withMeeting()
    const second = anAgendaFile({
      meeting: { title: 'Full governing board', date: '2027-01-28', startsAt: '18:00' },
    })
    writeFileSync(path('spring.json'), JSON.stringify(second))
    const added = await run('meeting', file, '--from', path('spring.json'), '--json')
    expect(JSON.parse(added.out)).toMatchObject({ value: { members: 0 } })
    const { value } = JSON.parse((await run('list', file, '--json')).out) as {
      value: { bodies: { meetings: [] }[] }
    }
    expect(value.bodies.map(({ meetings }) => meetings.length)).toEqual([2])
  })

  it('makes the sample', async () => {
    const { run, path } = aTerminal()
    expect(await run('sample', path('Sample.packhorse'))).toMatchObject({ code: 0, err: '' })
    expect((await run('list', path('Sample.packhorse'))).out).toContain('Oakfield Primary School')
    expect((await run('sample', path('Sample.packhorse'))).code).toBe(8)
  })

  it('finds a whole file whole', async () => {
    const { run, file } = await withMeeting()
    expect(await run('check', file)).toEqual({ code: 0, out: 'Oakfield.packhorse is whole.', err: '' })
  })

  it('makes backups and copies', async () => {
    const { run, file, path } = await withMeeting()
    expect(await run('backup', file)).toMatchObject({
      code: 0,
      out: 'Made a backup. There are 1 of this file.',
    })
    expect((await run('backup', file, '--out', path('Copy.packhorse'))).code).toBe(0)
    expect((await run('check', path('Copy.packhorse'))).code).toBe(0)
  })

  it('says one line for each failure, and ends with its number', async () => {
    const { run, file, path } = await withFile()
    writeFileSync(path('Letter.packhorse'), 'Dear all')
    writeFileSync(path('broken.json'), '{')
    writeFileSync(path('odd.json'), JSON.stringify({ ...anAgendaFile(), confidental: true }))
    const cases: [string[], number, RegExp][] = [
      [['list', path('Gone.packhorse')], 3, /Gone\.packhorse is not in/],
      [['list', path('Letter.packhorse')], 3, /is not a Packhorse file/],
      [['meeting', file, '--from', path('none.json')], 3, /none\.json cannot be read \(ENOENT\)/],
      [['meeting', file, '--from', path('broken.json')], 5, /broken\.json is not JSON/],
      [['meeting', file, '--from', path('odd.json')], 5, /confidental/],
      [['meeting', file], 2, /--from is needed/],
      [['list'], 2, /list takes one file/],
      [['list', file, '--colour'], 2, /Unknown option '--colour'/],
      [['dance', file], 2, /There is no command “dance”/],
      [['list', file, '--today', 'tomorrow'], 2, /--today must be a day/],
      [['pack', file, '--meeting', 'next'], 2, /--out is needed/],
      [['pack', file, '--meeting', 'x', '--out', 'x.pdf'], 2, /neither/],
      [['pack', file, '--meeting', 'next', '--out', 'x.pdf'], 2, /No meeting is planned/],
      [
        ['pack', file, '--meeting', 'next', '--out', 'x.pdf', '--audience', 'press'],
        2,
        /--audience must be one of/,
      ],
      [
        ['pack', file, '--meeting', 'next', '--out', 'x.pdf', '--shrink', '--sheets', 'three-up'],
        2,
        /--sheets must be one of/,
      ],
      [['minutes', file, '--meeting', 'last', '--out', 'x.txt'], 2, /must end in \.pdf, \.docx or \.html/],
      [['minutes', file, '--meeting', 'soon', '--out', 'x.pdf'], 2, /neither/],
      [['minutes', file, '--meeting', 'last', '--out', 'x.pdf', '--part', 'secret'], 2, /--part must be one/],
      [
        ['minutes', file, '--meeting', 'last', '--out', 'x.pdf', '--today', '2020-01-01'],
        2,
        /No meeting was held/,
      ],
    ]
    for (const [argv, code, line] of cases) {
      const answer = await run(...argv)
      expect(answer, argv.join(' ')).toMatchObject({ code, out: '' })
      expect(answer.err, argv.join(' ')).toMatch(line)
      expect(answer.err).toMatch(/^packhorse: [^\n]*$/)
    }
  })

  it('answers failures as JSON too', async () => {
    const { run, path } = aTerminal()
    const { out, code } = await run('check', path('Gone.packhorse'), '--json')
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { code: 'file_unusable' } })
  })

  it('explains itself', async () => {
    const { run } = aTerminal()
    expect((await run('--help')).out).toContain('check that a file is whole')
    expect((await run('pack', '--help')).out).toContain('--audience members')
    expect((await run()).code).toBe(2)
  })
})
