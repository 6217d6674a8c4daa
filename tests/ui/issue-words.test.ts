import { describe, expect, it } from 'vitest'
import type { Dispatch, PackChange } from '@shared/entities/issue.ts'
import { dispatch } from '@shared/entities/issue.ts'
import { v7 as uuidv7 } from 'uuid'
import { changeDetail, issueIntro, sendingsOf } from '../../renderer/features/meeting/issue/issue-words.ts'

const aDispatch = (more: Partial<Dispatch>): Dispatch =>
  dispatch.parse({
    id: uuidv7(),
    issueId: uuidv7(),
    personId: null,
    toWhom: 'Dr Ann Reed',
    how: 'email',
    sentOn: '2026-11-18',
    withdrawnReason: '',
    createdAt: '2026-11-18T09:00:00.000Z',
    withdrawnAt: null,
    ...more,
  })

describe('sendingsOf', () => {
  it('puts together who got it together, and leaves the others apart', () => {
    const later = '2026-11-18T10:00:00.000Z'
    const dispatches = [
      aDispatch({}),
      aDispatch({ toWhom: 'Bo Hale' }),
      aDispatch({ toWhom: 'Council website', how: 'website', createdAt: later }),
    ]
    expect(sendingsOf(dispatches).map(({ words }) => words)).toEqual([
      '2 people, by e-mail, 18 November 2026',
      'Council website, on a website, 18 November 2026',
    ])
  })
})

describe('changeDetail', () => {
  const aChange = (more: Partial<PackChange>): PackChange => ({
    kind: 'agenda',
    paperId: null,
    what: 'Item 7',
    was: '',
    now: '',
    oldPages: [],
    ...more,
  })

  it.each([
    [aChange({ kind: 'revised', oldPages: ['57', '58'] }), 'Went out as pages 57 and 58.'],
    [aChange({ kind: 'new' }), ''],
    [aChange({ kind: 'new', oldPages: ['81'] }), 'Announced on page 81.'],
    [aChange({ kind: 'withdrawn', oldPages: ['57'] }), 'Went out as page 57.'],
    [aChange({ was: 'Budget', now: 'Budget for 2027' }), 'Budget → Budget for 2027'],
    [aChange({ was: 'Approve' }), 'Approve → nothing'],
    [aChange({ now: 'New: Apologies' }), 'New: Apologies'],
  ])('%o: %s', (change, words) => {
    expect(changeDetail(change)).toBe(words)
  })
})

describe('issueIntro', () => {
  it('says from which page a supplement runs on', () => {
    expect(issueIntro('supplement', 213)).toContain('run on from 213')
  })
})
