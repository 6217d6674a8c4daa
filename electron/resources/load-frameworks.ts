import areaSend from '@resources/frameworks/area-send.json'
import cqc from '@resources/frameworks/cqc-local-authority.json'
import own from '@resources/frameworks/define-your-own.json'
import estyn from '@resources/frameworks/estyn.json'
import ilacs from '@resources/frameworks/ilacs.json'
import isi from '@resources/frameworks/isi.json'
import lga from '@resources/frameworks/lga-peer-challenge.json'
import earlyYears from '@resources/frameworks/ofsted-early-years.json'
import furtherEducation from '@resources/frameworks/ofsted-fe-and-skills.json'
import schools from '@resources/frameworks/ofsted-schools.json'
import realClockData from '@resources/frameworks/real-clocks.json'
import siams from '@resources/frameworks/siams.json'
import socialCare from '@resources/frameworks/social-care-common.json'
import university from '@resources/frameworks/university-own-review.json'
import { framework, type Framework, realClock, type RealClock } from '@shared/entities/framework.ts'
import { AppError } from '@shared/errors.ts'
import { frameworkFaults } from '@shared/rules/inspection-check.ts'
import { faultsBetween } from '@shared/rules/inspection-version.ts'
import { z } from 'zod'
import { damaged, parseResource, uniqueBy } from './parse-resource.ts'

/** In the order in which families are offered; the frames to fill come last. */
const files = {
  schools,
  siams,
  furtherEducation,
  earlyYears,
  ilacs,
  areaSend,
  cqc,
  lga,
  isi,
  estyn,
  socialCare,
  university,
  own,
}

const frameworks = uniqueBy(
  'frameworks',
  Object.entries(files).flatMap(([name, data]) =>
    parseResource(`frameworks: ${name}`, z.array(framework), data),
  ),
  ({ id }) => id,
)
const fault = [
  ...[...frameworks.values()].flatMap(frameworkFaults),
  ...faultsBetween([...frameworks.values()]).overlaps,
][0]
if (fault !== undefined) throw damaged('frameworks', fault)

const realClocks = uniqueBy(
  'frameworks/real-clocks.json',
  parseResource('frameworks/real-clocks.json', z.array(realClock), realClockData),
  ({ family }) => family,
)

/** Every version of every inspection framework that comes with the program, family by family. */
export const shippedFrameworks = (): readonly Framework[] => [...frameworks.values()]

/** The version of that id, such as `ilacs-2023`, or null. */
export const findShippedFramework = (id: string): Framework | null => frameworks.get(id) ?? null

/** The version of that id. Throws `not_found`. */
export function shippedFramework(id: string): Framework {
  const found = frameworks.get(id)
  if (found === undefined)
    throw new AppError('not_found', `Packhorse has no inspection framework "${id}". Nothing was changed.`)
  return found
}

/** How long reports of a family really took, or null where nobody counted. */
export const realClockOf = (family: string): RealClock | null => realClocks.get(family) ?? null
