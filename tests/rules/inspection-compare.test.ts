import type { InspectionPoint, InspectionPointId } from '@shared/entities/inspection.ts'
import { describe, expect, it } from 'vitest'
import { compareStages, likenessOf, suggestSame } from '../../shared/rules/inspection-compare.ts'

const aPoint = (id: string, more: Partial<InspectionPoint>): InspectionPoint => ({
  id: id as InspectionPointId,
  inspectionId: 'x' as InspectionPoint['inspectionId'],
  stage: 'debrief',
  areaId: null,
  tag: 'improvement',
  words: id,
  knownBefore: null,
  knownWhere: '',
  reportPage: null,
  sameAsId: null,
  createdAt: '2019-02-08T18:00:00.000Z',
  withdrawnAt: null,
  ...more,
})
const same = (id: string) => ({ sameAsId: id as InspectionPointId })
const shown = (points: readonly InspectionPoint[]) =>
  compareStages(points).map(({ debrief, draft, final, change }) => [
    debrief?.id ?? '',
    draft?.id ?? '',
    final?.id ?? '',
    change,
  ])

describe('compareStages', () => {
  it('sets linked points beside each other and says what became of each', () => {
    expect(
      shown([
        aPoint('a', { words: 'Care leavers wait too long.' }),
        aPoint('b', { words: 'Fostering is overseen too little' }),
        aPoint('c', { words: 'Said once and never again' }),
        aPoint('d', { stage: 'draft', words: 'The oversight of private fostering', ...same('b') }),
        aPoint('e', { stage: 'final', words: 'care leavers wait too long', ...same('a') }),
        aPoint('f', { stage: 'final', words: 'The oversight of private fostering', ...same('d') }),
        aPoint('g', { stage: 'final', words: 'Something that nobody had said' }),
      ]),
    ).toEqual([
      ['a', '', 'e', 'same'],
      ['b', 'd', 'f', 'reworded'],
      ['c', '', '', 'dropped'],
      ['', '', 'g', 'new'],
    ])
  })

  it('calls a strength that became an area for improvement reworded, whatever its words', () => {
    const points = [
      aPoint('a', { tag: 'strength', words: 'Attendance' }),
      aPoint('b', { stage: 'final', words: 'Attendance', ...same('a') }),
    ]
    expect(shown(points)).toEqual([['a', 'b', '', 'reworded']].map(([a, b]) => [a, '', b, 'reworded']))
  })

  it('joins nothing by itself, and says nothing of changes while there is one stage', () => {
    expect(shown([aPoint('a', { words: 'Same' })])).toEqual([['a', '', '', 'only']])
    const apart = [aPoint('a', { words: 'Same' }), aPoint('b', { stage: 'final', words: 'Same' })]
    expect(shown(apart)).toEqual([
      ['a', '', '', 'dropped'],
      ['', '', 'b', 'new'],
    ])
  })

  it('gives each place to one point only, and forgets a link to what was taken out', () => {
    const points = [
      aPoint('a', {}),
      aPoint('b', { stage: 'final', words: 'a', ...same('a') }),
      aPoint('c', { stage: 'final', words: 'c', ...same('a') }),
      aPoint('d', { stage: 'final', words: 'd', ...same('gone') }),
    ]
    expect(shown(points)).toEqual([
      ['a', '', 'b', 'same'],
      ['', '', 'c', 'new'],
      ['', '', 'd', 'new'],
    ])
  })
})

describe('suggestSame', () => {
  it.each([
    ['Care leavers wait too long for housing', 'The wait of care leavers for suitable housing', true],
    ['Oversight of private fostering', 'Management oversight of private fostering arrangements', true],
    ['Oversight of private fostering', 'Quality of social work assessments', false],
    ['Good practice', 'good practice', true],
  ])('%s · %s', (said, printed, isSuggested) => {
    const found = suggestSame(aPoint('b', { words: printed }), [aPoint('a', { words: said })])
    expect(found !== null).toBe(isSuggested)
  })

  it('takes the nearest', () => {
    const said = ['Plans for care leavers are late', 'Housing of care leavers'].map((words) =>
      aPoint(words, { words }),
    )
    expect(suggestSame(aPoint('x', { words: 'The housing of care leavers' }), said)?.words).toBe(
      said[1]?.words,
    )
    expect(likenessOf('', '')).toBe(0)
  })
})
