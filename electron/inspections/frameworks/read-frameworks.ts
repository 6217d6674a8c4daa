import type { Output } from '@shared/contract.ts'
import type { FrameworkChoice, ListedFamily, ListedVersion } from '@shared/contract/frameworks.ts'
import type { Body, BodyId } from '@shared/entities/body.ts'
import type { Framework, OwnFramework } from '@shared/entities/framework.ts'
import { AppError } from '@shared/errors.ts'
import { clocksDue, realClockSays, type InspectionDays } from '@shared/rules/inspection-clock.ts'
import { asFramework, withOverrides } from '@shared/rules/inspection-own.ts'
import {
  faultsBetween,
  inForceWords,
  inOrder,
  isInForce,
  versionsOn,
} from '@shared/rules/inspection-version.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { holidaysOf } from '../../bodies/holidays.service.ts'
import type { ReadDb } from '../../db/handles.ts'
import { findShippedFramework, realClockOf, shippedFrameworks } from '../../resources/load-frameworks.ts'
import { countOverrides, findOwnFramework, listOverrides, listOwnFrameworks } from './frameworks.repo.ts'

/** A framework as it holds for a board: shipped with the board's own word in place, or the board's own. Throws `not_found`. */
export const frameworkFor = (db: ReadDb, bodyId: BodyId, frameworkId: string): Framework =>
  withOverrides(frameworkAsIs(db, bodyId, frameworkId), listOverrides(db, bodyId, frameworkId))

/** The same without the board's own word on single facts. */
export const frameworkAsIs = (db: ReadDb, bodyId: BodyId, frameworkId: string): Framework => {
  const shipped = findShippedFramework(frameworkId)
  if (shipped !== null) return shipped
  const own = ownOf(db, bodyId, frameworkId)
  if (own !== null) return asFramework(own)
  throw new AppError(
    'not_found',
    'There is no such inspection framework for this board. Nothing was changed.',
  )
}

const ownOf = (db: ReadDb, bodyId: BodyId, id: string): OwnFramework | null => {
  const found = findOwnFramework(db, id)
  return found?.bodyId === bodyId ? found : null
}

/** Every family for the list of a board. */
export const listFrameworks = (db: ReadDb, bodyId: BodyId, today: string): Output<'frameworks.list'> => {
  const body = getBody(db, bodyId)
  const changed = countOverrides(db, bodyId)
  const listed = (each: Framework): ListedVersion => ({
    id: each.id,
    version: each.version,
    inForce: inForceWords(each),
    isInForce: isInForce(each, today),
    confidence: each.confidence,
    openCount: each.open.length,
    changedCount: changed.get(each.id) ?? 0,
  })
  return {
    today,
    families: familiesFor(body).map(({ versions, ...family }) => ({
      ...family,
      versions: versions.map(listed),
    })),
    own: listOwnFrameworks(db, bodyId)
      .map(asFramework)
      .map((each) => ({ ...listed(each), name: each.name })),
  }
}

type Family = Omit<ListedFamily, 'versions'> & { readonly versions: readonly Framework[] }

/** Those that boards of this kind usually meet first, in the order of the files; frames to fill last. */
const familiesFor = ({ kind }: Body): readonly Family[] => {
  const all = shippedFrameworks()
  const families = [...new Set(all.map(({ family }) => family))].flatMap((family) => {
    const versions = inOrder(all.filter((each) => each.family === family)).toReversed()
    const [latest] = versions
    if (latest === undefined) return []
    return {
      family,
      name: latest.name,
      inspectorate: latest.inspectorate,
      inspects: latest.inspects.words,
      isLikely: latest.inspects.bodyKinds.includes(kind),
      isFrame: latest.areasSetBy === 'you',
      versions,
      gaps: [...faultsBetween(versions).gaps],
    }
  })
  const rank = ({ isLikely, isFrame }: Family) => (isFrame ? 2 : isLikely ? 0 : 1)
  return families.toSorted((a, b) => rank(a) - rank(b))
}

/** One version as it holds for a board, with what else its page shows. Throws `not_found`. */
export const readFramework = (
  db: ReadDb,
  bodyId: BodyId,
  frameworkId: string,
  today: string,
): Output<'frameworks.get'> => {
  const body = getBody(db, bodyId)
  const framework = frameworkFor(db, bodyId, frameworkId)
  const others = [
    ...familiesFor(body).flatMap(({ versions, isFrame }) => (isFrame ? [] : versions)),
    ...listOwnFrameworks(db, bodyId).map(asFramework),
  ].filter(({ id }) => id !== frameworkId)
  return {
    framework,
    inForce: inForceWords(framework),
    isInForce: isInForce(framework, today),
    overrides: listOverrides(db, bodyId, frameworkId).map(({ id, part, entryId, reason, createdAt }) => ({
      id,
      part,
      entryId,
      reason,
      createdAt,
    })),
    realClock: realClockOf(framework.family),
    own: findShippedFramework(frameworkId) === null ? ownOf(db, bodyId, frameworkId) : null,
    others: others
      .map(({ id, name, version, family }) => ({ id, name, version, isFamily: family === framework.family }))
      .toSorted((a, b) => Number(b.isFamily) - Number(a.isFamily)),
  }
}

/** Which version of each family an inspection falls under that begins on a day; frames to fill are left out. */
export const chooseFrameworks = (db: ReadDb, bodyId: BodyId, on: string): FrameworkChoice[] => {
  const families = familiesFor(getBody(db, bodyId)).filter(({ isFrame }) => !isFrame)
  const own = listOwnFrameworks(db, bodyId).map(asFramework)
  const choices = versionsOn([...families.flatMap(({ versions }) => versions), ...own], on)
  return choices.flatMap(({ family, choice }) => {
    const known = families.find((each) => each.family === family)
    const mine = own.find((each) => each.family === family)
    const base = {
      family,
      name: known?.name ?? mine?.name ?? '',
      isLikely: known?.isLikely ?? true,
    }
    if (choice.kind === 'none') return { ...base, frameworkId: null, version: '', sentence: choice.sentence }
    const { id, version } = choice.framework
    return { ...base, frameworkId: id, version, sentence: mine === undefined ? choice.caution : null }
  })
}

/** What is due by a framework for the days of an inspection, with this file's bank holidays. Throws `not_found`. */
export const readClocks = (
  db: ReadDb,
  bodyId: BodyId,
  frameworkId: string,
  days: InspectionDays,
): Output<'frameworks.clocks'> => {
  const framework = frameworkFor(db, bodyId, frameworkId)
  const real = realClockOf(framework.family)
  const endsOn = days.ends ?? null
  return {
    clocks: clocksDue(framework, days, holidaysOf(db)).flatMap((due) => {
      const event = framework.timeline.find(({ id }) => id === due.eventId)
      if (event === undefined) return []
      const { title, confidence, note } = event
      return { ...due, title, confidence, note: note ?? null }
    }),
    reallyTook:
      real === null || endsOn === null
        ? null
        : realClockSays(real, { endsOn, publishedOn: days.published ?? null }).sentence,
  }
}
