import type { Grade } from '@shared/rules/inspection-grades.ts'
import { compareGrades, gradeWord, noConversion } from '@shared/rules/inspection-grades.ts'
import { describe, expect, it } from 'vitest'
import { shippedFramework } from '../../electron/resources/load-frameworks.ts'

const grade = (frameworkId: string, areaId: string, pointId: string): Grade => ({
  frameworkId,
  areaId,
  pointId,
})

describe('compareGrades', () => {
  it.each([
    ['the same', grade('ilacs-2023', 'leaders', 'good'), grade('ilacs-2023', 'leaders', 'good'), 'same'],
    [
      'better',
      grade('ilacs-2023', 'leaders', 'inadequate'),
      grade('ilacs-2023', 'leaders', 'good'),
      'better',
    ],
    [
      'worse',
      grade('ilacs-2023', 'leaders', 'good'),
      grade('ilacs-2023', 'leaders', 'requires-improvement'),
      'worse',
    ],
    // The same area, the same word, another version: the words alone would say "same".
    [
      'two versions',
      grade('ilacs-2018', 'leaders', 'good'),
      grade('ilacs-2023', 'leaders', 'good'),
      'refused',
    ],
    [
      'two versions backwards',
      grade('ilacs-2023', 'leaders', 'good'),
      grade('ilacs-2018', 'leaders', 'good'),
      'refused',
    ],
    [
      'two areas',
      grade('ilacs-2023', 'leaders', 'good'),
      grade('ilacs-2023', 'care-leavers', 'good'),
      'refused',
    ],
    [
      'no point of the scale',
      grade('ilacs-2023', 'leaders', 'superb'),
      grade('ilacs-2023', 'leaders', 'good'),
      'refused',
    ],
    [
      'no area of the version',
      grade('ilacs-2023', 'nobody', 'good'),
      grade('ilacs-2023', 'nobody', 'good'),
      'refused',
    ],
  ])('%s', (_name, earlier, later, kind) => {
    expect(compareGrades(shippedFramework('ilacs-2023'), earlier, later).kind).toBe(kind)
  })

  it('says that grades of two versions are never converted', () => {
    const earlier = grade('ofsted-schools-2019', 'quality-of-education', 'good')
    const later = grade('ofsted-schools-2025', 'achievement', 'expected-standard')
    expect(compareGrades(shippedFramework('ofsted-schools-2025'), earlier, later)).toEqual({
      kind: 'refused',
      sentence: noConversion,
    })
  })

  it('puts outcomes in words into no order', () => {
    const send = shippedFramework('area-send-2023')
    const [one, two] = ['positive', 'failings'].map((point) => grade(send.id, 'outcome', point))
    expect(one && two && compareGrades(send, one, two).kind).toBe('refused')
  })
})

describe('gradeWord', () => {
  it('gives the word under its own version alone', () => {
    const old = grade('ofsted-schools-2019', 'personal-development', 'good')
    expect(gradeWord(shippedFramework('ofsted-schools-2019'), old)).toBe('Good')
    expect(gradeWord(shippedFramework('ofsted-schools-2024'), old)).toBeNull()
  })
})
