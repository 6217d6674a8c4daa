import { describe, expect, it } from 'vitest'
import { nextZoom, pageAt, pageTyped, zoomToFit } from '../../renderer/components/viewer/viewing.ts'

describe('nextZoom', () => {
  it.each([
    [1, 'in', 1.25],
    [1.1, 'in', 1.25],
    [1.1, 'out', 1],
    [4, 'in', 4],
    [0.5, 'out', 0.5],
  ] as const)('%d, %s → %d', (zoom, direction, next) => {
    expect(nextZoom(zoom, direction)).toBe(next)
  })
})

describe('zoomToFit', () => {
  it('fills the width, within reason', () => {
    expect([zoomToFit(600, 900), zoomToFit(600, 6000), zoomToFit(6000, 60), zoomToFit(0, 60)]).toEqual([
      1.5, 2, 0.3, 1,
    ])
  })
})

describe('pageTyped', () => {
  it.each([
    ['12', 12],
    ['0', 1],
    ['999', 40],
    ['twelve', null],
    ['', null],
  ])('%s → %s', (text, page) => {
    expect(pageTyped(text, 40)).toBe(page)
  })
})

describe('pageTyped in a document whose pages have labels', () => {
  const labels = ['1', '2', '2a', '2b', '3']
  it.each([
    ['2a', 3],
    [' 2B ', 4],
    ['3', 5],
    ['4', 4],
    ['99', 5],
    ['a', null],
  ])('%s → %s', (text, page) => {
    expect(pageTyped(text, 5, labels)).toBe(page)
  })
})

describe('pageAt', () => {
  it('is the page that the upper third of the window shows', () => {
    const tops = [0, 1000, 2000]
    expect([0, 699, 700, 1700, 9000].map((top) => pageAt(tops, top, 900))).toEqual([1, 1, 2, 3, 3])
    expect(pageAt([], 0, 900)).toBe(1)
  })
})
