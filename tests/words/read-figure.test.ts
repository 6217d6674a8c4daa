import { describe, expect, it } from 'vitest'
import { numberWords } from '@shared/words/figures.ts'
import { readFigure } from '@shared/words/read-figure.ts'

describe('readFigure', () => {
  it.each([
    ['94.1', 94.1],
    [' 1,250 ', 1250],
    ['-3', -3],
    ['−3.5', -3.5],
    ['94.1 %', 94.1],
    ['£40', 40],
    ['', null],
    ['12 or so', null],
    ['1,25', null],
    ['.', null],
  ])('takes %j for %j', (written, value) => {
    expect(readFigure(written)).toBe(value)
  })

  it('reads again what is written', () => {
    expect([-1250.5, 0, 0.07].map((value) => readFigure(numberWords(value)))).toEqual([-1250.5, 0, 0.07])
  })
})
