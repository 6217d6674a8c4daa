import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amendmentsOf,
  amendmentWords,
  type DebatedMotion,
  openAmendment,
  substantiveText,
  whyNotAmend,
  whyNotPut,
  whyNotTakeBack,
} from '@shared/rules/amendments.ts'

const motion = (id: string, more: Partial<DebatedMotion> = {}): DebatedMotion =>
  ({
    id,
    kind: 'motion',
    parentId: null,
    position: id,
    text: 'That the budget be approved.',
    standingText: 'That the budget be approved.',
    status: 'moved',
    withdrawnAt: null,
    ...more,
  }) as DebatedMotion
const amendment = (id: string, standingText: string, status: DebatedMotion['status']): DebatedMotion =>
  motion(id, { kind: 'amendment', parentId: 'm' as DebatedMotion['parentId'], standingText, status })

const main = motion('m')
const first = (status: DebatedMotion['status']) =>
  amendment('n', 'That the budget for 2027/28 be approved.', status)
const second = (status: DebatedMotion['status']) =>
  amendment('o', 'That the budget for 2027/28 be approved in May.', status)

describe('the substantive motion', () => {
  it.each<[string, DebatedMotion[], string]>([
    ['no amendment: as moved', [], main.text],
    ['lost: as moved', [first('lost')], main.text],
    ['open: still as moved', [first('moved')], main.text],
    ['carried: as amended', [first('carried')], first('carried').standingText],
    ['one carried, one lost', [first('carried'), second('lost')], first('carried').standingText],
    [
      'both carried: the last has both',
      [first('carried'), second('carried')],
      second('carried').standingText,
    ],
    [
      'recorded by mistake: as if it had never been',
      [{ ...first('carried'), withdrawnAt: '2026-11-26T19:00:00.000Z' }],
      main.text,
    ],
  ])('%s', (_name, amendments, text) => {
    expect(substantiveText(main, [main, ...amendments])).toBe(text)
  })
})

describe('the order of debate', () => {
  it('does not put the motion while an amendment is open, and takes one amendment at a time', () => {
    const all = [main, first('moved')]
    expect(whyNotPut(main, all)).toMatch(/while an amendment is open/)
    expect(whyNotAmend(main, all)).toMatch(/One is taken at a time/)
    expect(whyNotPut(first('moved'), all)).toBeNull()
    expect(openAmendment(main, all)?.id).toBe('n')
  })

  it('neither amends an amendment nor what was decided', () => {
    expect(whyNotAmend(first('moved'), [main, first('moved')])).toMatch(/An amendment is not amended/)
    expect(whyNotAmend({ ...main, status: 'carried' }, [])).toBe(
      'The motion was carried, so it can no longer be amended.',
    )
    expect(whyNotPut({ ...main, status: 'withdrawn' }, [])).toBe('The motion was withdrawn already.')
  })

  it('takes votes back from the last to the first', () => {
    const all = [main, first('carried'), second('lost')]
    expect(whyNotTakeBack(main, all)).toBe('The motion has not been voted on.')
    expect(whyNotTakeBack(first('carried'), all)).toMatch(/Another amendment was moved after/)
    expect(whyNotTakeBack(second('lost'), all)).toBeNull()
    const decided = [motion('m', { status: 'carried' }), first('carried')]
    expect(whyNotTakeBack(first('carried'), decided)).toMatch(/Take that vote back first/)
    expect(whyNotTakeBack(motion('m', { status: 'carried' }), decided)).toBeNull()
  })
})

describe('amendmentWords', () => {
  it.each([
    ['a b c', 'a b c', ''],
    ['Approve it by March 2027.', 'Approve it by May 2027.', 'Leave out “March” and insert “May”.'],
    ['Approve it.', 'Approve it, subject to audit.', 'Insert “, subject to audit” after “Approve it”.'],
    [
      'That the budget be approved',
      'That the budget for 2027 be approved',
      'Insert “for 2027” after “That the budget”.',
    ],
    ['That the draft budget be approved', 'That the budget be approved', 'Leave out “draft”.'],
    ['be approved', 'That it be approved', 'Insert “That it” at the start.'],
    ['a a', 'a a a', 'Insert “a” after “a a”.'],
    ['Pay £1,200.50 now.', 'Pay £1,300.50 now.', 'Leave out “£1,200.50” and insert “£1,300.50”.'],
  ])('%s → %s', (before, after, words) => {
    expect(amendmentWords(before, after)).toBe(words)
  })

  it('is empty exactly when no word differs', () => {
    const text = fc.array(fc.constantFrom('the', 'budget', 'be', 'approved', 'now'), { minLength: 1 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const same = before.join(' ') === after.join(' ')
        expect(amendmentWords(before.join(' '), after.join(' ')) === '').toBe(same)
      }),
    )
  })
})

describe('any debate', () => {
  it('has one open amendment at most and puts no motion over it', () => {
    const steps = fc.array(fc.constantFrom('amend', 'carry', 'lose', 'withdraw', 'put', 'back'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(steps, (list) => {
        let all = [main]
        const current = () => all[0] ?? main
        const decide = (id: string, status: DebatedMotion['status']) => {
          all = all.map((each) => (each.id === id ? { ...each, status } : each))
        }
        for (const [index, step] of list.entries()) {
          const open = openAmendment(current(), all)
          if (step === 'amend' && whyNotAmend(current(), all) === null)
            all = [...all, amendment(`n${String(index).padStart(2, '0')}`, `Text ${index}`, 'moved')]
          if (step === 'carry' && open !== null) decide(open.id, 'carried')
          if (step === 'lose' && open !== null) decide(open.id, 'lost')
          if (step === 'withdraw' && open !== null) decide(open.id, 'withdrawn')
          if (step === 'put' && whyNotPut(current(), all) === null) decide('m', 'carried')
          const last = amendmentsOf(current(), all).at(-1)
          if (step === 'back' && last !== undefined && whyNotTakeBack(last, all) === null)
            decide(last.id, 'moved')
          expect(
            all.filter(({ kind, status }) => kind === 'amendment' && status === 'moved').length,
          ).toBeLessThan(2)
          if (current().status === 'carried') expect(openAmendment(current(), all)).toBeNull()
        }
      }),
    )
  })
})
