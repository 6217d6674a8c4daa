import { z } from 'zod'
import bankHolidayData from '@resources/bank-holidays.json'
import bodyKindData from '@resources/body-kinds.json'
import confidentialityData from '@resources/confidentiality.json'
import academyTrustRules from '@resources/rules/academy-trust.json'
import associationRules from '@resources/rules/association.json'
import maintainedSchoolRules from '@resources/rules/maintained-school.json'
import parishCouncilRules from '@resources/rules/parish-council.json'
import principalCouncilRules from '@resources/rules/principal-council.json'
import universityRules from '@resources/rules/university.json'
import { bodyKindPreset, type BodyKindPreset } from '@shared/entities/body-kind.ts'
import type { BodyKind } from '@shared/entities/body.ts'
import {
  confidentialityScheme as scheme,
  type ConfidentialityScheme,
} from '@shared/entities/confidentiality.ts'
import { bankHoliday, type BankHoliday } from '@shared/entities/holiday.ts'
import { type Jurisdiction, rule, type Rule } from '@shared/entities/rule.ts'
import { AppError } from '@shared/errors.ts'
import { parseResource, uniqueBy } from './parse-resource.ts'

/*
 * The JSON is imported, not read from disk, so that it is in the bundle and every way in has it. It is checked here,
 * once, when the program starts.
 */
const rules = uniqueBy(
  'rules',
  [
    ...parseResource('rules/maintained-school.json', z.array(rule), maintainedSchoolRules),
    ...parseResource('rules/academy-trust.json', z.array(rule), academyTrustRules),
    ...parseResource('rules/principal-council.json', z.array(rule), principalCouncilRules),
    ...parseResource('rules/parish-council.json', z.array(rule), parishCouncilRules),
    ...parseResource('rules/university.json', z.array(rule), universityRules),
    ...parseResource('rules/association.json', z.array(rule), associationRules),
  ],
  ({ id }) => id,
)
const kinds = uniqueBy(
  'body-kinds.json',
  parseResource('body-kinds.json', z.array(bodyKindPreset), bodyKindData),
  ({ kind }) => kind,
)
const schemes = uniqueBy(
  'confidentiality.json',
  parseResource('confidentiality.json', z.array(scheme), confidentialityData),
  ({ id }) => id,
)
const holidays = parseResource('bank-holidays.json', z.array(bankHoliday), bankHolidayData)

function required<Item>(item: Item | undefined, what: string): Item {
  if (item !== undefined) return item
  throw new AppError('not_found', `Packhorse has no ${what}. Nothing was changed.`)
}

/** The shipped rule of that id, such as `MS-NOTICE`. Throws `not_found`. */
export const ruleById = (id: string): Rule => required(rules.get(id), `rule "${id}"`)

/** Every shipped rule for a kind of body in one jurisdiction, in the order of its file. */
export const rulesForKind = (kind: BodyKind, jurisdiction: Jurisdiction = 'England'): readonly Rule[] =>
  [...rules.values()].filter(
    (each) =>
      each.bodyKinds.includes(kind) &&
      (each.jurisdiction === jurisdiction || each.jurisdiction === 'England and Wales'),
  )

/** What a new body of that kind starts with. Throws `not_found`. */
export const bodyKind = (kind: BodyKind): BodyKindPreset =>
  required(kinds.get(kind), `kind of body "${kind}"`)

/** The kinds of body, in the order in which they are offered. */
export const bodyKindPresets = (): readonly BodyKindPreset[] => [...kinds.values()]

/** The scheme of that id, such as `school-reg-15`. Throws `not_found`. */
export const confidentialityScheme = (id: string): ConfidentialityScheme =>
  required(schemes.get(id), `confidentiality scheme "${id}"`)

/** The scheme that a kind of body uses. */
export const confidentialityFor = (kind: BodyKind): ConfidentialityScheme =>
  confidentialityScheme(bodyKind(kind).confidentialityScheme)

/** The shipped bank holidays of England and Wales, earliest first. The clerk's own changes are in the file. */
export const bankHolidays = (): readonly BankHoliday[] => holidays
