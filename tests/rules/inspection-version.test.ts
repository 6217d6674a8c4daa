import {
  faultsBetween,
  forceDayWords,
  inForceWords,
  versionOn,
  versionsOn,
} from '@shared/rules/inspection-version.ts'
import { describe, expect, it } from 'vitest'
import { shippedFramework, shippedFrameworks } from '../../electron/resources/load-frameworks.ts'

const all = shippedFrameworks()
const idOn = (family: string, on: string) => {
  const choice = versionOn(all, family, on)
  return choice.kind === 'one' ? choice.framework.id : null
}

describe('versionOn', () => {
  it.each([
    ['the day before the first', 'ofsted-schools', '2019-08-31', null],
    ['the first day of the first', 'ofsted-schools', '2019-09-01', 'ofsted-schools-2019'],
    ['the last day with overall effectiveness', 'ofsted-schools', '2024-09-01', 'ofsted-schools-2019'],
    ['the first day without it', 'ofsted-schools', '2024-09-02', 'ofsted-schools-2024'],
    ['the last day before report cards', 'ofsted-schools', '2025-11-09', 'ofsted-schools-2024'],
    ['the first day of report cards', 'ofsted-schools', '2025-11-10', 'ofsted-schools-2025'],
    ['far ahead, while it stands', 'ofsted-schools', '2031-01-01', 'ofsted-schools-2025'],
    ['colleges, before and after', 'ofsted-fe-and-skills', '2025-11-09', 'ofsted-fe-2019'],
    ['colleges, after', 'ofsted-fe-and-skills', '2025-11-10', 'ofsted-fe-2025'],
    ['early years, after', 'ofsted-early-years', '2025-11-10', 'ofsted-early-years-2025'],
    ['children’s services, the true story', 'ilacs', '2019-02-04', 'ilacs-2018'],
    ['children’s services, the last day of 2022', 'ilacs', '2022-12-31', 'ilacs-2018'],
    ['children’s services, the first of 2023', 'ilacs', '2023-01-01', 'ilacs-2023'],
    ['children’s services, its next inspection', 'ilacs', '2023-11-06', 'ilacs-2023'],
    ['children’s services, the last day of March 2026', 'ilacs', '2026-03-31', 'ilacs-2023'],
    ['children’s services, the first of April 2026', 'ilacs', '2026-04-01', 'ilacs-2026'],
    ['children’s services, before ILACS', 'ilacs', '2017-12-31', null],
    ['Wales, the last day', 'estyn', '2030-07-31', 'estyn-2024'],
    ['Wales, the day after', 'estyn', '2030-08-01', null],
    ['adult social care, the first day', 'cqc-local-authority', '2023-04-01', 'cqc-local-authority-2023'],
    ['one whose first day is not known', 'lga-peer-challenge', '2015-01-01', 'lga-peer-challenge'],
    ['a family that does not exist', 'nobody', '2026-01-01', null],
  ])('%s', (_name, family, on, expected) => {
    expect(idOn(family, on)).toBe(expected)
  })

  it.each([
    [
      'ofsted-schools',
      '2019-09-15',
      'The source says only that this version begins in September 2019: check the day.',
    ],
    ['ilacs', '2023-06-15', 'The source says only that this version begins in 2023: check the day.'],
    ['ilacs', '2026-03-10', 'The source says only that this version ends in March 2026: check the day.'],
    [
      'lga-peer-challenge',
      '2026-03-10',
      'Since when it has been in force is not known: check that it was in use.',
    ],
    ['ofsted-schools', '2025-11-10', null],
  ])('cautions of %s on %s where the source is vague', (family, on, caution) => {
    expect(versionOn(all, family, on)).toMatchObject({ kind: 'one', caution })
  })

  it.each([
    [
      'ofsted-schools',
      '2019-08-31',
      'Packhorse knows no version of “Ofsted: state-funded schools” for 31 August 2019. Its first one begins in September 2019.',
    ],
    [
      'estyn',
      '2031-01-01',
      'Packhorse knows no version of “Estyn: schools in Wales” for 1 January 2031. Its last one ended: July 2030.',
    ],
    [
      'cqc-local-authority',
      '2023-03-31',
      'Packhorse knows no version of “CQC: local authority assessment” for 31 March 2023. Its first one begins on 1 April 2023.',
    ],
    ['nobody', '2026-01-01', 'Packhorse knows no framework “nobody”.'],
  ])('says why there is none of %s on %s', (family, on, sentence) => {
    expect(versionOn(all, family, on)).toEqual({ kind: 'none', sentence })
  })
})

describe('versionsOn', () => {
  it('gives a church school both its frameworks', () => {
    const two = all.filter(({ family }) => family === 'ofsted-schools' || family === 'siams')
    const ids = versionsOn(two, '2026-01-12').map(
      ({ choice }) => choice.kind === 'one' && choice.framework.id,
    )
    expect(ids).toEqual(['ofsted-schools-2025', 'siams-2023'])
  })
})

describe('faultsBetween', () => {
  const version = (id: string, from: string, to: string | null) => ({
    ...shippedFramework('estyn-2024'),
    id,
    inForceFrom: { on: from, precision: 'day' as const, confidence: 'confirmed' as const, sources: [] },
    inForceTo:
      to === null
        ? null
        : { on: to, precision: 'day' as const, confidence: 'confirmed' as const, sources: [] },
  })
  it.each([
    [
      'one after the other',
      [version('a', '2020-01-01', '2020-12-31'), version('b', '2021-01-01', null)],
      0,
      0,
    ],
    ['a day between', [version('a', '2020-01-01', '2020-12-30'), version('b', '2021-01-01', null)], 1, 0],
    ['a day in both', [version('a', '2020-01-01', '2021-01-01'), version('b', '2021-01-01', null)], 0, 1],
    ['two that stand', [version('a', '2020-01-01', null), version('b', '2021-01-01', null)], 0, 1],
    [
      'in the wrong order in the file',
      [version('b', '2021-01-01', null), version('a', '2020-01-01', '2020-12-31')],
      0,
      0,
    ],
  ])('%s', (_name, versions, gaps, overlaps) => {
    const found = faultsBetween(versions)
    expect([found.gaps.length, found.overlaps.length]).toEqual([gaps, overlaps])
  })

  it('says from when to when nothing is in force', () => {
    const { gaps } = faultsBetween([
      version('a', '2020-01-01', '2020-12-30'),
      version('b', '2021-02-01', null),
    ])
    expect(gaps).toEqual([
      'No version of Estyn: schools in Wales is in force from 31 December 2020 to 31 January 2021.',
    ])
  })
})

describe('words for days in force', () => {
  it('say no more than the source', () => {
    expect(all.map((each) => [each.id, inForceWords(each)]).slice(0, 3)).toEqual([
      ['ofsted-schools-2019', 'September 2019 to 1 September 2024'],
      ['ofsted-schools-2024', '2 September 2024 to 9 November 2025'],
      ['ofsted-schools-2025', 'Since 10 November 2025'],
    ])
    expect(inForceWords(shippedFramework('lga-peer-challenge'))).toBe('First day not known')
    const { inForceFrom } = shippedFramework('ilacs-2023')
    expect(inForceFrom && forceDayWords(inForceFrom)).toBe('2023')
  })
})
