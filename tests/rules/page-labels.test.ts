import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consolidatedLabels,
  keepOrder,
  labelsInWords,
  type LabelledRun,
  pagesInWords,
  runningLabels,
} from '@shared/rules/page-labels.ts'

const pages = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index))

describe('runningLabels', () => {
  it('numbers pages one after the other, a supplement from where the pack ended', () => {
    const runs = [
      { key: 'changes', count: 2 },
      { key: 'paper', count: 3 },
    ]
    expect(runningLabels(runs, 213)).toEqual([
      { key: 'changes', labels: ['213', '214'] },
      { key: 'paper', labels: ['215', '216', '217'] },
    ])
    expect(runningLabels(runs)[0]?.labels).toEqual(['1', '2'])
  })
})

describe('consolidatedLabels', () => {
  const before: readonly LabelledRun[] = [
    { key: 'cover', labels: ['1'] },
    { key: 'plan', labels: pages(57, 63) },
    { key: 'budget', labels: pages(64, 80) },
  ]
  const of = (...now: readonly (readonly [string, number])[]) =>
    consolidatedLabels(
      before,
      now.map(([key, count]) => ({ key, count })),
    )

  it.each([
    [
      'as long as it was',
      [
        ['cover', 1],
        ['plan', 7],
        ['budget', 17],
      ],
      'plan',
      pages(57, 63),
      [],
    ],
    [
      'longer',
      [
        ['cover', 1],
        ['plan', 9],
        ['budget', 17],
      ],
      'plan',
      [...pages(57, 63), '63a', '63b'],
      [],
    ],
    [
      'shorter',
      [
        ['cover', 1],
        ['plan', 5],
        ['budget', 17],
      ],
      'plan',
      pages(57, 61),
      ['62', '63'],
    ],
    [
      'withdrawn',
      [
        ['cover', 1],
        ['budget', 17],
      ],
      'budget',
      pages(64, 80),
      pages(57, 63),
    ],
    [
      'new between two',
      [
        ['plan', 7],
        ['late', 2],
        ['budget', 17],
      ],
      'late',
      ['63a', '63b'],
      ['1'],
    ],
    [
      'new at the end',
      [
        ['budget', 17],
        ['late', 3],
      ],
      'late',
      ['80a', '80b', '80c'],
      ['1', ...pages(57, 63)],
    ],
    [
      'new at the beginning',
      [
        ['late', 2],
        ['cover', 1],
      ],
      'late',
      ['0a', '0b'],
      pages(57, 80),
    ],
    [
      'after one that grew',
      [
        ['plan', 8],
        ['late', 1],
      ],
      'late',
      ['63b'],
      ['1', ...pages(64, 80)],
    ],
  ] as const)('of a paper that is %s', (_what, now, key, labels, unused) => {
    const found = of(...now)
    expect(found.runs.find((run) => run.key === key)?.labels).toEqual(labels)
    expect(found.unused).toEqual(unused)
  })

  it('goes on with aa after z', () => {
    expect(of(['cover', 29]).runs[0]?.labels.slice(-3)).toEqual(['1z', '1aa', '1ab'])
  })

  describe('of a pack that was consolidated before', () => {
    const again: readonly LabelledRun[] = [
      { key: 'plan', labels: ['79', '80'] },
      { key: 'late', labels: ['80a', '80b'] },
      { key: 'budget', labels: ['81'] },
    ]
    it.each([
      ['goes on after the letters', [['late', 3]], 'late', ['80a', '80b', '80c']],
      [
        'parts what is put between 80 and 80a',
        [
          ['plan', 4],
          ['late', 2],
        ],
        'plan',
        ['79', '80', '80.1', '80.2'],
      ],
      [
        'parts once more',
        [
          ['plan', 3],
          ['more', 1],
          ['late', 2],
        ],
        'more',
        ['80.2'],
      ],
    ] as const)('%s', (_what, now, key, labels) => {
      const counted = now.map(([name, count]) => ({ key: name, count }))
      expect(consolidatedLabels(again, counted).runs.find((run) => run.key === key)?.labels).toEqual(labels)
    })

    it('gives no label again that once stood for something else', () => {
      const grown = [{ key: 'late', count: 3 }]
      expect(consolidatedLabels(again, grown, ['80c']).runs[0]?.labels).toEqual(['80a', '80b', '80b.1'])
    })
  })

  it('never changes a label that stays, never gives one twice, however often a pack is consolidated', () => {
    const step = fc.array(
      fc.record({ key: fc.integer({ min: 0, max: 8 }), count: fc.integer({ min: 1, max: 4 }) }),
      {
        maxLength: 9,
      },
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
        const owners = new Map<string, string>()
        let last: readonly LabelledRun[] = []
        for (const [index, wanted] of steps.entries()) {
          const counts = new Map(wanted.map(({ key, count }) => [String(key), count]))
          const order = keepOrder(
            last.map(({ key }) => key),
            [...counts.keys()],
          )
          const now = order.map((key) => ({ key, count: counts.get(key) ?? 0 }))
          const spent = [...owners.keys()]
          const runs = index === 0 ? runningLabels(now) : consolidatedLabels(last, now, spent).runs
          expect(runs.map(({ labels }) => labels.length)).toEqual(now.map(({ count }) => count))
          for (const { key, labels } of runs) {
            const earlier = last.find((run) => run.key === key)?.labels ?? []
            expect(labels.slice(0, earlier.length)).toEqual(earlier.slice(0, labels.length))
            for (const label of labels) {
              // A run that was taken out and comes back is new: its labels are too.
              expect(earlier.includes(label) || !owners.has(label)).toBe(true)
              owners.set(label, key)
            }
          }
          last = runs
        }
      }),
    )
  })
})

describe('keepOrder', () => {
  it.each([
    [
      ['a', 'b', 'c'],
      ['a', 'c'],
      ['a', 'c'],
    ],
    [
      ['a', 'b', 'c'],
      ['a', 'x', 'b', 'c', 'y'],
      ['a', 'x', 'b', 'c', 'y'],
    ],
    [
      ['a', 'b', 'c'],
      ['x', 'y', 'a', 'b', 'c'],
      ['x', 'y', 'a', 'b', 'c'],
    ],
    [
      ['a', 'b', 'c'],
      ['c', 'x', 'a', 'b'],
      ['a', 'b', 'c', 'x'],
    ],
    [[], ['b', 'a'], ['b', 'a']],
  ])('of %j, now %j, is %j', (before, now, expected) => {
    expect(keepOrder(before, now)).toEqual(expected)
  })
})

describe('labelsInWords', () => {
  it.each([
    [[], ''],
    [['57'], '57'],
    [['57', '58'], '57 and 58'],
    [pages(57, 63), '57 to 63'],
    [['57', '59', '61', '62', '63'], '57, 59 and 61 to 63'],
    [['62', '63', '63a', '63b'], '62 to 63b'],
    [['80', '80.1', '80a'], '80, 80.1 and 80a'],
    [['63', '63b'], '63 and 63b'],
  ])('%j: %s', (labels, words) => {
    expect(labelsInWords(labels)).toBe(words)
  })

  it('says page or pages', () => {
    expect([pagesInWords(['57']), pagesInWords(['57', '58'])]).toEqual(['page 57', 'pages 57 and 58'])
  })
})
