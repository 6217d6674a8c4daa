import { describe, expect, it } from 'vitest'
import { minutesStates } from '@shared/entities/minutes.ts'
import {
  correctionKind,
  mayWrite,
  type MeetingInTime,
  nextStep,
  refusalToApprove,
  refusalToSign,
  refusalToStep,
  refusalToWrite,
  type SigningQuestion,
  stepBack,
} from '@shared/rules/minutes-state.ts'

describe('the states of minutes', () => {
  it.each([
    ['draft', true, null, 'with-chair', null],
    ['with-chair', true, 'from-chair', 'circulated', 'draft'],
    ['circulated', false, 'at-approval', 'approved', 'draft'],
    ['approved', false, 'after-approval', 'signed', null],
    ['signed', false, 'after-approval', null, null],
  ] as const)('in %s: written to %s, corrected %s, next %s, back %s', (state, writes, kind, next, back) => {
    expect([
      mayWrite(state),
      correctionKind(state),
      nextStep(state)?.to ?? null,
      stepBack(state)?.to ?? null,
    ]).toEqual([writes, kind, next, back])
    expect(refusalToWrite(state) === null).toBe(writes)
  })

  it('allows each step forward and each step back, and nothing else', () => {
    const allowed = minutesStates.flatMap((from) =>
      minutesStates.filter((to) => refusalToStep(from, to) === null).map((to) => `${from} → ${to}`),
    )
    expect(allowed).toEqual([
      'draft → with-chair',
      'with-chair → draft',
      'with-chair → circulated',
      'circulated → draft',
      'circulated → approved',
      'approved → signed',
    ])
  })

  it('says of approved minutes that they are not recalled', () => {
    expect(refusalToStep('approved', 'draft')).toContain('not recalled')
    expect(refusalToStep('signed', 'with-chair')).toContain('not recalled')
  })
})

const meeting = (more: Partial<MeetingInTime> = {}): MeetingInTime => ({
  bodyId: 'board',
  meetsOn: '2026-11-26',
  startsAt: '18:00',
  status: 'planned',
  ...more,
})

describe('refusalToApprove', () => {
  const today = '2027-02-04'
  it.each<[string, Partial<MeetingInTime>, string | null]>([
    ['a later meeting on its own day', { meetsOn: '2027-02-04' }, null],
    ['a later meeting of the same day', { startsAt: '20:00' }, null],
    ['the meeting itself', {}, 'later meeting'],
    ['an earlier meeting', { meetsOn: '2026-09-24' }, 'later meeting'],
    ['a meeting of another board', { meetsOn: '2027-02-04', bodyId: 'other' }, 'another one'],
    ['a cancelled meeting', { meetsOn: '2027-01-14', status: 'cancelled' }, 'cancelled'],
    ['a meeting still to come', { meetsOn: '2027-02-05' }, 'not taken place'],
  ])('of %s', (_, at, refusal) => {
    const said = refusalToApprove(meeting(), meeting(at), today)
    if (refusal === null) expect(said).toBeNull()
    else expect(said).toContain(refusal)
  })
})

describe('refusalToSign (2013 Regulations, reg 15(1); LGA 1972 Sch 12 para 41)', () => {
  const question = (more: Partial<SigningQuestion> = {}): SigningQuestion => ({
    state: 'approved',
    part: 'open',
    hasPart: true,
    signed: null,
    approvedOn: '2027-02-04',
    signedOn: '2027-02-04',
    chair: 'Ann Reed',
    signatory: 'Ann Reed',
    ...more,
  })
  it.each<[string, Partial<SigningQuestion>, string | null]>([
    ['by the chair of the meeting that approved', {}, null],
    [
      'by whom the clerk names, while nothing says who presided',
      { chair: null, signatory: 'Ben Okafor' },
      null,
    ],
    ['of the other part, once one is signed', { state: 'approved', part: 'confidential' }, null],
    ['by somebody else', { signatory: 'Ben Okafor' }, 'chair of that meeting who signs'],
    ['before approval', { state: 'circulated', approvedOn: null }, 'not approved yet'],
    ['on a day before the approval', { signedOn: '2027-02-03' }, 'cannot have been signed'],
    ['on a day to come', { signedOn: '2027-02-09' }, 'still to come'],
    ['a second time', { state: 'signed', signed: { name: 'Ann Reed', on: '2027-02-04' } }, 'signed once'],
    ['of a part that is not there', { part: 'confidential', hasPart: false }, 'nothing to sign'],
  ])('%s', (_, more, refusal) => {
    const said = refusalToSign(question(more), '2027-02-08')
    if (refusal === null) expect(said).toBeNull()
    else expect(said).toContain(refusal)
  })
})
