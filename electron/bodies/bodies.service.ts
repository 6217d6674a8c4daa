import { settleDueDays } from '../actions/due-days.service.ts'
import { bodyKind, bodyKindPresets, confidentialityFor, ruleById } from '../resources/load-resources.ts'
import { coverSheetFieldsOf, coverSheetResource } from '../resources/load-cover-sheet.ts'
import type { Output, Parsed } from '@shared/contract.ts'
import type { BodySummary } from '@shared/contract/bodies.ts'
import type { Body, BodyId } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import {
  getBody,
  insertBody,
  listArchivedBodies,
  listBodies,
  listTermDates,
  replaceOverride,
  replaceTermDates,
  updateBody,
  withdrawBody,
  withdrawOverride,
} from './bodies.repo.ts'
import { minuteStyleOf } from './minute-style.ts'
import { appliedRules, parseValue, ruleChoices, shippedRules } from './rules.service.ts'

/** The kinds of body that can be set up, each with what it starts with. */
export const listKinds = (): Output<'bodies.kinds'> =>
  bodyKindPresets().map((preset) => ({
    kind: preset.kind,
    label: preset.label,
    description: preset.about,
    words: preset.words,
    categories: preset.categories,
    numbering: preset.numbering,
    usualMinutes: preset.usualMinutes,
    usualStartsAt: preset.usualStartsAt,
    rules: shippedRules(preset.kind),
    usesTermDates: preset.usesTermDates,
  }))

const summary = ({ id, kind, name, organisation, accent, logoSha256 }: Body): BodySummary => ({
  id,
  kind,
  name,
  organisation,
  accent,
  logoSha256,
})

export const listSummaries = (db: ReadDb): BodySummary[] => listBodies(db).map(summary)

export const listArchivedSummaries = (db: ReadDb): BodySummary[] => listArchivedBodies(db).map(summary)

/** A body with its rules, term dates and reasons for confidentiality. Throws `not_found`. */
export const describeBody = (db: ReadDb, bodyId: BodyId, today: string): Output<'bodies.get'> => {
  const body = getBody(db, bodyId)
  return {
    today,
    body,
    rules: appliedRules(db, body),
    choices: ruleChoices(db, body),
    termDates: listTermDates(db, bodyId),
    reasons: confidentialityFor(body.kind).reasons.map(({ code, label, provision, defaultPublicLine }) => ({
      code,
      label,
      provision,
      publicLine: defaultPublicLine,
    })),
  }
}

/** What a board's cover sheets ask for, and what they could. */
export const describeCoverSheet = (db: ReadDb, bodyId: BodyId): Output<'bodies.coverSheet'> => {
  const body = getBody(db, bodyId)
  return {
    ...coverSheetResource(),
    chosen: coverSheetFieldsOf(body).map(({ id }) => id),
    isOwn: body.coverSheetFields !== null,
  }
}

/** How a board's minutes look, and how they usually would. */
export const describeMinuteStyle = (db: ReadDb, bodyId: BodyId): Output<'bodies.minuteStyle'> => {
  const body = getBody(db, bodyId)
  return {
    style: minuteStyleOf(body),
    usual: bodyKind(body.kind).minuteStyle,
    isOwn: body.minuteStyle !== null,
  }
}

/** Sets up a body with the presets of its kind. Throws `conflict` where the same body is there already. */
export const createBody = (db: WriteDb, draft: Parsed<'bodies.create'>): BodyId => {
  checkIsNew(db, draft, null)
  const { numbering, starMeans, usualMinutes, usualStartsAt } = bodyKind(draft.kind)
  const bodyId = insertBody(db, {
    ...draft,
    numbering,
    starMeans,
    usualMinutes,
    usualStartsAt,
    address: '',
    usualPlace: '',
    logoSha256: null,
    coverSheetFields: null,
    minuteStyle: null,
  })
  db.recorder.describe({ label: `Set up “${draft.name}”`, scope: null })
  return bodyId
}

const checkIsNew = (db: ReadDb, draft: Pick<Body, 'name' | 'organisation'>, ownId: BodyId | null): void => {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const twin = listBodies(db).find(
    ({ id, name, organisation }) =>
      id !== ownId && same(name, draft.name) && same(organisation, draft.organisation),
  )
  if (twin === undefined) return
  const message = `“${twin.name}” is in this file already. Give this one another name.`
  throw new AppError('conflict', `${message} Nothing was changed.`, { fields: [{ field: 'name', message }] })
}

export const changeBody = (db: WriteDb, { bodyId, changes }: Parsed<'bodies.update'>): void => {
  const now = getBody(db, bodyId)
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const next: Body = { ...now, ...set }
  checkIsNew(db, next, bodyId)
  updateBody(db, bodyId, next)
  db.recorder.describe({ label: `Change the settings of “${next.name}”`, scope: null })
}

export const archiveBody = (db: WriteDb, bodyId: BodyId): void => {
  const { name } = getBody(db, bodyId)
  withdrawBody(db, bodyId)
  db.recorder.describe({ label: `Archive “${name}”`, scope: null })
}

/** Brings an archived body back. Throws `conflict` where another has taken its name meanwhile. */
export const restoreBody = (db: WriteDb, bodyId: BodyId): void => {
  const body = getBody(db, bodyId)
  checkIsNew(db, body, bodyId)
  updateBody(db, bodyId, { withdrawnAt: null })
  db.recorder.describe({ label: `Bring back “${body.name}”`, scope: null })
}

/** Sets a body's own rule, or one chosen from the shipped ones, with the reason. */
export const overrideRule = (db: WriteDb, input: Parsed<'bodies.overrideRule'>): void => {
  const { name } = getBody(db, input.bodyId)
  const value = parseValue(input.topic, input.value)
  if (input.ruleId !== null && ruleById(input.ruleId).kind !== input.topic)
    throw new AppError('invalid_input', 'This rule answers another question. Nothing was changed.')
  replaceOverride(db, { ...input, value: { ...value } })
  db.recorder.describe({ label: `Change a rule of “${name}”`, scope: null })
}

export const resetRule = (db: WriteDb, { bodyId, topic }: Parsed<'bodies.resetRule'>): void => {
  const { name } = getBody(db, bodyId)
  withdrawOverride(db, bodyId, topic)
  db.recorder.describe({ label: `Put back a rule of “${name}”`, scope: null })
}

/** Makes the term dates exactly these. Throws `invalid_input` where one ends before it starts or two of a kind overlap. */
export const setTermDates = (db: WriteDb, { bodyId, termDates }: Parsed<'bodies.setTermDates'>): void => {
  const { name } = getBody(db, bodyId)
  termDates.forEach((term, index) => {
    if (term.endsOn < term.startsOn)
      refuseTerm(index, 'endsOn', `${term.name} ends before it starts on ${formatDate(term.startsOn)}.`)
    const other = termDates
      .slice(0, index)
      .find((each) => each.kind === term.kind && each.startsOn <= term.endsOn && term.startsOn <= each.endsOn)
    if (other !== undefined) refuseTerm(index, 'startsOn', `${term.name} overlaps with ${other.name}.`)
  })
  replaceTermDates(db, bodyId, termDates)
  settleDueDays(db, bodyId)
  db.recorder.describe({ label: `Change the term dates of “${name}”`, scope: null })
}

const refuseTerm = (index: number, field: 'startsOn' | 'endsOn', message: string): never => {
  throw new AppError('invalid_input', `${message} Nothing was changed.`, {
    fields: [{ field: `termDates.${index}.${field}`, message }],
  })
}
