import { readdirSync, readFileSync } from 'node:fs'
import { framework } from '@shared/entities/framework.ts'
import { factsOf, frameworkFaults } from '@shared/rules/inspection-check.ts'
import { faultsBetween } from '@shared/rules/inspection-version.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  findShippedFramework,
  realClockOf,
  shippedFramework,
  shippedFrameworks,
} from '../../electron/resources/load-frameworks.ts'

const folder = new URL('../../resources/frameworks/', import.meta.url)
const files = readdirSync(folder).filter((name) => name !== 'real-clocks.json')
const all = shippedFrameworks()

describe('the files of resources/frameworks', () => {
  it.each(files)('%s fits the schema, and every record of it is loaded', (name) => {
    const records = z.array(framework).parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    expect(records.map(({ id }) => id).filter((id) => findShippedFramework(id) === null)).toEqual([])
  })

  it('hold every framework that a board here may meet', () => {
    expect(all.map(({ id }) => id)).toEqual([
      'ofsted-schools-2019',
      'ofsted-schools-2024',
      'ofsted-schools-2025',
      'siams-2023',
      'ofsted-fe-2019',
      'ofsted-fe-2025',
      'ofsted-early-years-2019',
      'ofsted-early-years-2025',
      'ilacs-2018',
      'ilacs-2023',
      'ilacs-2026',
      'area-send-2023',
      'cqc-local-authority-2023',
      'lga-peer-challenge',
      'isi-2023',
      'estyn-2024',
      'social-care-common',
      'university-own-review',
      'define-your-own',
    ])
  })
})

describe.each(all.map((each) => [each.id, each] as const))('%s', (id, record) => {
  it('has a source, days in force and a confidence, and no fault', () => {
    expect(record.sources.length).toBeGreaterThan(0)
    expect(frameworkFaults(record)).toEqual([])
    // Where the first day is not known, that is said.
    const saysSo =
      record.areasSetBy === 'you' || record.open.some(({ text }) => text.startsWith('Since when'))
    expect(record.inForceFrom !== null || saysSo).toBe(true)
    expect(record.confidence === 'own').toBe(id === 'define-your-own')
  })

  it('gives no fact as its own, and leaves no source unused', () => {
    const facts = factsOf(record)
    expect(facts.filter(([, { confidence }]) => confidence === 'own')).toEqual([])
    const used = new Set(facts.flatMap(([, { sources }]) => sources))
    if (record.areasSetBy === 'you') return
    expect(record.sources.map((source) => source.id).filter((source) => !used.has(source))).toEqual([])
  })

  it('runs no clock on what is not confirmed', () => {
    expect(
      record.timeline.filter(({ confidence, clock }) => confidence === 'unconfirmed' && clock !== null),
    ).toEqual([])
  })

  it('says what is not confirmed where it is silent on the days or on who may be told', () => {
    const isSilent = record.timeline.length === 0 || record.sharing.length === 0
    expect(isSilent && record.open.length === 0).toBe(false)
  })
})

describe('the versions of each family', () => {
  it('follow each other without overlaps and without gaps', () => {
    expect(faultsBetween(all)).toEqual({ gaps: [], overlaps: [] })
  })
})

describe('frameworkFaults', () => {
  const good = shippedFramework('area-send-2023')
  it.each([
    [
      'a source that is not there',
      { statements: [{ ...good.statements[0]!, sources: ['nowhere'] }] },
      /nowhere/,
    ],
    ['a sure fact without a source', { notes: [{ ...good.notes[0]!, sources: [] }] }, /names no source/],
    ['an area twice', { areas: [...good.areas, ...good.areas] }, /twice/],
    ['an area on no scale', { areas: [{ ...good.areas[0]!, scaleId: 'none' }] }, /does not have/],
    [
      'a scale with one point',
      { scales: [{ ...good.scales[0]!, points: good.scales[0]!.points.slice(1, 2) }] },
      /number of points/,
    ],
  ])('finds %s', (_name, change, says) => {
    expect(frameworkFaults({ ...good, ...change }).join(' ')).toMatch(says)
  })
})

describe('how long reports really took', () => {
  it('is known for ILACS and for nothing else', () => {
    expect(realClockOf('ilacs')).toMatchObject({
      reports: 259,
      days: { median: 42, ninetieth: 62, longest: 126 },
    })
    expect(realClockOf('ofsted-schools')).toBeNull()
  })
})
