import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Numbering } from '@shared/entities/body.ts'
import {
  letters,
  type NumberedNode,
  numberingYear,
  numberItems,
  paperReference,
  roman,
  runsOn,
} from '@shared/rules/numbering.ts'

const numbering = (more: Partial<Numbering> = {}): Numbering => ({
  convention: 'restart',
  code: '',
  startAt: 1,
  subItems: 'dotted',
  ...more,
})
const node = (id: string, ...children: NumberedNode[]): NumberedNode => ({ id, children })

/** Two items, the second with two sub-items, the last of which has two of its own. */
const tree = [node('a'), node('b', node('b1'), node('b2', node('b2x'), node('b2y')))]

function full(more: Partial<Numbering>, firstNumber: number, meetsOn: string, items = tree) {
  const settings = numbering(more)
  const year = numberingYear(settings, meetsOn)
  return [...numberItems(items, { numbering: settings, firstNumber, year }).numbers.values()].map(
    (item) => item.full,
  )
}

describe('numberItems', () => {
  it.each<[string, Partial<Numbering>, number, string, string[]]>([
    ['restarts', {}, 1, '2026-11-26', ['1', '2', '2.1', '2.2', '2.2.1', '2.2.2']],
    [
      'restarts, lettered',
      { subItems: 'lettered' },
      1,
      '2026-11-26',
      ['1', '2', '2a', '2b', '2b(i)', '2b(ii)'],
    ],
    [
      'runs over the academic year with the body code',
      { convention: 'code-running-academic', code: 'FGB', subItems: 'lettered' },
      98,
      '2022-03-10',
      ['FGB 98/2122', 'FGB 99/2122', 'FGB 99a/2122', 'FGB 99b/2122', 'FGB 99b(i)/2122', 'FGB 99b(ii)/2122'],
    ],
    [
      'runs over the calendar year',
      { convention: 'running-calendar' },
      168,
      '2023-10-31',
      ['168/23', '169/23', '169.1/23', '169.2/23', '169.2.1/23', '169.2.2/23'],
    ],
    [
      'runs without end',
      { convention: 'running' },
      248,
      '2023-10-31',
      ['248', '249', '249.1', '249.2', '249.2.1', '249.2.2'],
    ],
    [
      'body, year, number',
      { convention: 'code-year-number', code: 'GBP' },
      1,
      '2022-04-21',
      [
        'GBP/2223/001',
        'GBP/2223/002',
        'GBP/2223/002.1',
        'GBP/2223/002.2',
        'GBP/2223/002.2.1',
        'GBP/2223/002.2.2',
      ],
    ],
  ])('%s', (_name, more, first, meetsOn, expected) => {
    expect(full(more, first, meetsOn)).toEqual(expected)
  })

  it('leaves an own number out of the count, and lets its sub-items stand under it', () => {
    const items = [node('a'), { ...node('b', node('b1')), ownNumber: 'U1' }, node('c')]
    const settings = numbering({ convention: 'running-calendar' })
    const { numbers, next } = numberItems(items, { numbering: settings, firstNumber: 7, year: '26' })
    expect([...numbers.values()].map((item) => item.full)).toEqual(['7/26', 'U1', 'U1.1', '8/26'])
    expect(next).toBe(9)
  })

  it('gives no two items or papers the same short reference, whatever the tree', () => {
    const trees = fc.letrec<{ nodes: number[][] }>(() => ({
      nodes: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }), { maxLength: 6 }),
    })).nodes
    fc.assert(
      fc.property(trees, fc.constantFrom('dotted' as const, 'lettered' as const), (shape, subItems) => {
        const items = shape.map((subs, i) =>
          node(
            `${i}`,
            ...subs.map((deep, j) =>
              node(`${i}-${j}`, ...Array.from({ length: deep }, (_, k) => node(`${i}-${j}-${k}`))),
            ),
          ),
        )
        const { numbers } = numberItems(items, {
          numbering: numbering({ subItems }),
          firstNumber: 1,
          year: '',
        })
        const references = [...numbers.values()].flatMap((item) => [
          item.short,
          ...[1, 2, 27].map((position) => paperReference(item, position)),
        ])
        expect(new Set(references).size).toBe(references.length)
      }),
    )
  })
})

describe('numberingYear', () => {
  it.each([
    ['code-running-academic', '2022-08-31', '2122'],
    ['code-running-academic', '2022-09-01', '2223'],
    ['running-calendar', '2023-12-31', '23'],
    ['code-year-number', '2022-03-31', '2122'],
    ['code-year-number', '2022-04-01', '2223'],
    ['running', '2022-04-01', ''],
    ['restart', '2022-04-01', ''],
  ] as const)('%s on %s is "%s"', (convention, meetsOn, expected) => {
    expect(numberingYear({ convention }, meetsOn)).toBe(expected)
  })
})

describe('runsOn', () => {
  it.each([
    ['restart', '2026-11-26', '2026-10-01', false],
    ['running', '2026-11-26', '2025-10-01', true],
    ['running-calendar', '2027-01-05', '2026-12-01', false],
    ['code-running-academic', '2027-01-05', '2026-12-01', true],
    ['code-running-academic', '2026-09-10', '2026-07-01', false],
  ] as const)('%s: a meeting on %s after one on %s: %s', (convention, meetsOn, previous, expected) => {
    expect(runsOn({ convention }, meetsOn, previous)).toBe(expected)
  })
})

describe('paperReference', () => {
  it.each([
    ['119', 'letters', 1, '119a'],
    ['119', 'letters', 26, '119z'],
    ['119', 'letters', 27, '119aa'],
    ['119', 'letters', 53, '119ba'],
    ['104c', 'digits', 2, '104c-2'],
  ] as const)('item %s (%s), paper %i is %s', (short, papers, position, expected) => {
    expect(paperReference({ short, papers }, position)).toBe(expected)
  })
})

describe('letters and roman', () => {
  it.each([
    [1, 'a', 'i'],
    [4, 'd', 'iv'],
    [26, 'z', 'xxvi'],
    [28, 'ab', 'xxviii'],
    [702, 'zz', 'dccii'],
    [703, 'aaa', 'dcciii'],
  ])('%i is %s and %s', (position, letter, numeral) => {
    expect([letters(position), roman(position)]).toEqual([letter, numeral])
  })
})
