import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  bankHolidays,
  bodyKind,
  bodyKindPresets,
  confidentialityFor,
  ruleById,
  rulesForKind,
} from '../../electron/resources/load-resources.ts'
import { parseResource, uniqueBy } from '../../electron/resources/parse-resource.ts'
import { bodyKinds } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import { weekday } from '@shared/rules/calendar.ts'

describe('the shipped kinds of body', () => {
  it('has one preset for each kind', () => {
    expect(bodyKindPresets().map(({ kind }) => kind)).toEqual([...bodyKinds])
  })

  it.each(bodyKinds)(
    '%s starts with rules that exist, are of the right sort and are meant for it',
    (kind) => {
      const preset = bodyKind(kind)
      const { notice, quorum, majority, casting, frequency } = preset.rules
      const ids = [notice, quorum, majority, casting, frequency].filter((id) => id !== null)
      const found = ids.map(ruleById)
      expect(found.map((each) => each.kind)).toEqual(
        ['notice', 'quorum', 'majority', 'casting', 'frequency'].slice(0, ids.length),
      )
      expect(found.every((each) => each.bodyKinds.includes(kind))).toBe(true)
    },
  )

  it.each(bodyKinds)('%s has a confidentiality scheme made for it', (kind) => {
    expect(confidentialityFor(kind).bodyKinds).toContain(kind)
  })
})

describe('the shipped rules', () => {
  it('gives those of a kind and a jurisdiction only', () => {
    expect(rulesForKind('maintained-school').map(({ id }) => id)).not.toContain('MSW-FREQ')
    expect(rulesForKind('maintained-school', 'Wales').map(({ id }) => id)).toEqual(['MSW-FREQ', 'MSW-DRAFT'])
    expect(rulesForKind('parish-council').every(({ bodyKinds: of }) => of.includes('parish-council'))).toBe(
      true,
    )
  })

  it('refuses an unknown rule in words', () => {
    expect(() => ruleById('MS-NONSENSE')).toThrow(
      new AppError('not_found', 'Packhorse has no rule "MS-NONSENSE". Nothing was changed.'),
    )
  })

  it("cites an address for whatever was read; only a body's own documents have none", () => {
    const without = bodyKinds
      .flatMap((kind) => rulesForKind(kind))
      .filter(({ source }) => source.address === null)
    expect(without.every(({ confidence }) => confidence === 'general')).toBe(true)
  })
})

describe('the shipped confidentiality schemes', () => {
  it('never gives away more than the ground in the public line', () => {
    const reasons = bodyKinds.flatMap((kind) => confidentialityFor(kind).reasons)
    expect(reasons.filter(({ defaultPublicLine }) => defaultPublicLine.length > 160)).toEqual([])
    expect(confidentialityFor('maintained-school').reasons.map(({ code }) => code)).toEqual([
      '15(3)(a)',
      '15(3)(b)',
      '15(3)(c)',
    ])
    expect(confidentialityFor('council-committee').reasons.map(({ code }) => code)).toEqual([
      'confidential',
      ...[1, 2, 3, 4, 5, 6, 7].map((paragraph) => `para-${paragraph}`),
    ])
  })
})

describe('the shipped bank holidays', () => {
  it('has eight in each year from 2025 to 2028, in order, none on a weekend', () => {
    const days = bankHolidays().map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
    expect(
      [2025, 2026, 2027, 2028].map((year) => days.filter((on) => on.startsWith(`${year}`)).length),
    ).toEqual([8, 8, 8, 8])
    expect(days.filter((on) => weekday(on) > 5)).toEqual([])
  })
})

describe('parseResource and uniqueBy', () => {
  it('stops with the file and the place when data does not fit', () => {
    const parse = () =>
      parseResource('rules/x.json', z.array(z.object({ id: z.string() })), [{ id: 'a' }, { id: 2 }])
    expect(parse).toThrow(AppError)
    expect(parse).toThrow(/rules\/x\.json, at 1\.id: .*\. Nothing was changed/)
  })

  it('stops when an id occurs twice', () => {
    expect(() => uniqueBy('rules', ['a', 'b', 'a'], (each) => each)).toThrow(/rules, which has "a" twice/)
  })
})
