import { describe, expect, it } from 'vitest'
import { movesOf, placeAfter, placeOfDrop } from '../../renderer/features/meeting/agenda/agenda-moves.ts'
import { buildTree, subtreeIds } from '../../renderer/features/meeting/agenda/agenda-tree.ts'

/** a, b (b1, b2 (b2x)), c */
const items = [
  { id: 'a', parentId: null },
  { id: 'b', parentId: null },
  { id: 'b1', parentId: 'b' },
  { id: 'b2', parentId: 'b' },
  { id: 'b2x', parentId: 'b2' },
  { id: 'c', parentId: null },
]

describe('buildTree', () => {
  it('nests sub-items and keeps the reading order', () => {
    const shape = (tree: ReturnType<typeof buildTree>): unknown =>
      tree.map(({ item, children }) => [item.id, shape(children)])
    expect(shape(buildTree(items))).toEqual([
      ['a', []],
      [
        'b',
        [
          ['b1', []],
          ['b2', [['b2x', []]]],
        ],
      ],
      ['c', []],
    ])
  })

  it('shows an item whose parent is missing at the top level rather than losing it', () => {
    expect(buildTree([{ id: 'x', parentId: 'gone' }])).toEqual([
      { item: { id: 'x', parentId: 'gone' }, children: [] },
    ])
  })

  it('knows what is below an item', () => {
    expect([...subtreeIds(items, 'b')]).toEqual(['b', 'b1', 'b2', 'b2x'])
  })
})

describe('movesOf', () => {
  it.each([
    ['a', { up: null, down: { parentId: null, beforeId: 'c' }, in: null, out: null }],
    [
      'b',
      {
        up: { parentId: null, beforeId: 'a' },
        down: { parentId: null, beforeId: null },
        in: { parentId: 'a', beforeId: null },
        out: null,
      },
    ],
    [
      'b2',
      {
        up: { parentId: 'b', beforeId: 'b1' },
        down: null,
        in: { parentId: 'b1', beforeId: null },
        out: { parentId: null, beforeId: 'c' },
      },
    ],
    ['b2x', { up: null, down: null, in: null, out: { parentId: 'b', beforeId: null } }],
    ['gone', { up: null, down: null, in: null, out: null }],
  ])('offers %s the moves that its neighbours allow', (id, moves) => {
    expect(movesOf(items, id)).toEqual(moves)
  })
})

describe('placeOfDrop', () => {
  it.each([
    ['c', { key: 'a', dropPosition: 'before' }, { parentId: null, beforeId: 'a' }],
    ['a', { key: 'c', dropPosition: 'after' }, { parentId: null, beforeId: null }],
    ['a', { key: 'b', dropPosition: 'on' }, { parentId: 'b', beforeId: null }],
    ['c', { key: 'b1', dropPosition: 'after' }, { parentId: 'b', beforeId: 'b2' }],
    ['b2', { key: 'b', dropPosition: 'after' }, { parentId: null, beforeId: 'c' }],
  ] as const)('puts %s, let go at %o, at %o', (dragged, target, place) => {
    expect(placeOfDrop(items, dragged, target)).toEqual(place)
  })

  it.each([
    ['into itself', 'b', { key: 'b', dropPosition: 'on' }],
    ['into its own sub-item', 'b', { key: 'b2x', dropPosition: 'on' }],
    ['where it already is', 'b', { key: 'a', dropPosition: 'after' }],
    ['before the one that follows it', 'b', { key: 'c', dropPosition: 'before' }],
    ['on the item it is the last part of', 'b2', { key: 'b', dropPosition: 'on' }],
    ['on an item that has gone', 'b', { key: 'gone', dropPosition: 'on' }],
  ] as const)('does nothing %s', (_name, dragged, target) => {
    expect(placeOfDrop(items, dragged, target)).toBeNull()
  })
})

describe('placeAfter', () => {
  it('puts a new item beside the chosen one, else last', () => {
    expect(placeAfter(items, 'b1')).toEqual({ parentId: 'b', beforeId: 'b2' })
    expect(placeAfter(items, 'c')).toEqual({ parentId: null, beforeId: null })
    expect(placeAfter(items, null)).toEqual({ parentId: null, beforeId: null })
  })
})
