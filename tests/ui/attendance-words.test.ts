import { describe, expect, it } from 'vitest'
import type { RollEntry } from '@shared/contract/attendance.ts'
import {
  deedsFor,
  groupsOf,
  panelNote,
  standingWords,
  timeNow,
  whereSummary,
} from '../../renderer/features/meeting/minutes/attendance/attendance-words.ts'

const entry = (more: Partial<RollEntry> = {}): RollEntry => ({
  attendanceId: null,
  personId: null,
  name: 'Ann Able',
  capacity: 'member',
  note: '',
  status: 'present',
  consent: 'not-asked',
  consentReason: '',
  mode: 'room',
  role: '',
  hasVote: true,
  where: 'room',
  counts: true,
  isSuspended: false,
  code: 'P',
  ...more,
})

describe('deedsFor', () => {
  it.each([
    ['room', ['withdrew', 'left', 'went-remote']],
    ['remote', ['withdrew', 'left', 'came-into-the-room']],
    ['withdrawn', ['returned', 'left']],
    ['away', ['arrived']],
  ] as const)(
    'offers to who is %s what can happen from there, each by a letter of its own',
    (where, kinds) => {
      const deeds = deedsFor({ where })
      expect(deeds.map(({ kind }) => kind)).toEqual(kinds)
      expect(new Set(deeds.map(({ letter }) => letter)).size).toBe(deeds.length)
    },
  )
})

describe('standingWords', () => {
  it.each<[Partial<RollEntry>, boolean, string]>([
    [{}, true, ''],
    [{ where: 'remote' }, true, 'remote'],
    [{ where: 'remote' }, false, 'remote, not counted'],
    [{ where: 'remote', capacity: 'observer' }, false, 'remote'],
    [{ where: 'withdrawn' }, true, 'withdrew'],
    [{ where: 'away' }, true, 'not in the meeting now'],
    [{ where: 'away', status: 'apologies', consent: 'given' }, true, 'apologies, consented to'],
    [{ where: 'away', status: 'absent', consent: 'refused' }, true, 'absent, not consented to'],
    [{ where: 'away', status: 'unmarked', isSuspended: true }, true, 'suspended, not marked'],
  ])('%j, remote counts %s: %s', (more, remoteCounts, expected) => {
    expect(standingWords(entry(more), remoteCounts)).toBe(expected)
  })
})

describe('the panel', () => {
  const people = [
    entry(),
    entry({ where: 'remote' }),
    entry({ where: 'away', status: 'unmarked' }),
    entry({ where: 'room', capacity: 'observer' }),
  ]

  it('groups people and sums them up', () => {
    const { here, unmarked, others } = groupsOf(people)
    expect([here.length, unmarked.length, others.length]).toEqual([2, 1, 1])
    expect(whereSummary(people)).toBe('1 in the room, 1 remote')
  })

  it('says how many are still to be marked, and then how many count', () => {
    const quorum = { present: 2 } as Parameters<typeof panelNote>[0]['quorum']
    expect(panelNote({ people, quorum })).toBe('1 not marked')
    expect(panelNote({ people: people.slice(0, 2), quorum })).toBe('2 members counted')
  })
})

describe('timeNow', () => {
  const day = { meetsOn: '2026-11-26', today: '2026-11-26' }
  it.each([
    [day, { startedAt: '18:00', endedAt: null }, '18:42'],
    [day, { startedAt: null, endedAt: null }, null],
    [day, { startedAt: '18:00', endedAt: '20:00' }, null],
    [day, { startedAt: '19:00', endedAt: null }, null],
    [{ ...day, today: '2026-11-27' }, { startedAt: '18:00', endedAt: null }, null],
  ])('on %j with %j: %s', (on, times, expected) => {
    expect(timeNow(on, times, new Date(2026, 10, 26, 18, 42))).toBe(expected)
  })
})
