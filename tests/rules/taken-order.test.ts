import { describe, expect, it } from 'vitest'
import { takenOrder } from '@shared/rules/taken-order.ts'

const agenda = (...keys: (string | null)[]) =>
  keys.map((takenPosition, index) => ({ id: 'abcdef'.charAt(index), takenPosition }))

describe('takenOrder', () => {
  it.each<[string, (string | null)[], string]>([
    ['nothing was moved', [null, null, null], 'abc'],
    ['the last was taken first', ['B', 'C', 'A'], 'cab'],
    ['one was added after the second', ['B', 'A', null], 'bca'],
    ['one was added at the start', [null, 'B', 'A'], 'acb'],
    ['two were added together', ['B', null, null, 'A'], 'dabc'],
  ])('%s', (_name, keys, expected) => {
    expect(takenOrder(agenda(...keys)).join('')).toBe(expected)
  })
})
