import { z } from 'zod'
import {
  body,
  bodyId,
  bodyKind,
  holidayEdit,
  holidayEditId,
  numbering,
  ruleOverride,
  ruleTopic,
  termDate,
} from '../entities/body.ts'
import { coverSheetData } from '../entities/cover-sheet.ts'
import { minuteStyle } from '../entities/minute-style.ts'
import { accent, day, line, words } from '../entities/primitives.ts'
import { command, query } from './define.ts'

const summary = body.pick({
  id: true,
  kind: true,
  name: true,
  organisation: true,
  accent: true,
  logoSha256: true,
})
export type BodySummary = z.infer<typeof summary>

/** A rule as it applies to one body: the shipped rule, or the body's own value with its reason. */
const appliedRule = z.object({
  topic: ruleTopic,
  ruleId: z.string().nullable(),
  /** Name and gist of the shipped rule, such as "Papers as at Keele"; empty for a value wholly of the body's own. */
  title: z.string(),
  summary: z.string(),
  /** A sentence in plain words, such as "At least 7 clear days, not counting …". */
  sentence: z.string(),
  value: z.record(z.string(), z.unknown()),
  source: z.object({ title: z.string(), address: z.string(), provision: z.string() }).nullable(),
  /** `general` is shown as "check with your own rules". */
  confidence: z.enum(['read', 'measured', 'general', 'own']),
  override: ruleOverride.pick({ reason: true, createdAt: true }).nullable(),
})
export type AppliedRule = z.infer<typeof appliedRule>

/** A kind of body to choose, with what a new one starts with. */
const kindOption = z.object({
  kind: bodyKind,
  label: z.string(),
  description: z.string(),
  /** What people call things here, such as "governor" and "governors". */
  words: z.object({ member: z.string(), members: z.string(), chair: z.string(), clerk: z.string() }),
  categories: z.array(z.string()),
  numbering,
  usualMinutes: z.number(),
  usualStartsAt: z.string(),
  rules: z.array(appliedRule),
  usesTermDates: z.boolean(),
})
export type BodyKindOption = z.infer<typeof kindOption>

export const bodyDraft = body.pick({
  kind: true,
  name: true,
  organisation: true,
  address: true,
  accent: true,
  numbering: true,
  starMeans: true,
  usualMinutes: true,
  usualStartsAt: true,
  usualPlace: true,
  coverSheetFields: true,
  minuteStyle: true,
})

const reason = z.object({
  code: z.string(),
  label: z.string(),
  provision: z.string(),
  publicLine: z.string(),
})

export const bodiesContract = {
  'bodies.kinds': query(z.object({}), z.array(kindOption)),
  'bodies.list': query(z.object({}), z.array(summary)),
  'bodies.get': query(
    z.object({ bodyId }),
    z.object({
      today: day,
      body,
      rules: z.array(appliedRule),
      /** Rules of the shipped data that this body could use instead, per topic. */
      choices: z.array(appliedRule),
      termDates: z.array(termDate),
      /** Reasons for confidentiality in this body's scheme. */
      reasons: z.array(reason),
    }),
  ),
  /** Every field that a cover sheet can have, and those that this board asks for, in order. */
  'bodies.coverSheet': query(
    z.object({ bodyId }),
    coverSheetData.extend({
      chosen: z.array(z.string()),
      /** Whether the board chose them itself. */
      isOwn: z.boolean(),
    }),
  ),
  /** How its minutes look: its own way, or the usual one of its kind. */
  'bodies.minuteStyle': query(
    z.object({ bodyId }),
    z.object({ style: minuteStyle, usual: minuteStyle, isOwn: z.boolean() }),
  ),
  'bodies.create': command(
    z.object({ kind: bodyKind, name: line(120, 'The name of the board'), organisation: words(160), accent }),
    z.object({ bodyId }),
  ),
  'bodies.update': command(z.object({ bodyId, changes: bodyDraft.partial() }), z.object({})),
  /** The picture travels as bytes (PNG or JPEG, at most 2 MB); null takes the logo off. */
  'bodies.setLogo': command(z.object({ bodyId, bytes: z.instanceof(Uint8Array).nullable() }), z.object({})),
  'bodies.logo': query(
    z.object({ bodyId }),
    z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.string() }).nullable(),
  ),
  /** Takes a body off the list; all of it stays in the file. */
  'bodies.archive': command(z.object({ bodyId }), z.object({})),
  'bodies.archived': query(z.object({}), z.array(summary)),
  'bodies.restore': command(z.object({ bodyId }), z.object({})),
  'bodies.overrideRule': command(
    ruleOverride.pick({ bodyId: true, topic: true, ruleId: true, value: true, reason: true }),
    z.object({}),
  ),
  'bodies.resetRule': command(z.object({ bodyId, topic: ruleOverride.shape.topic }), z.object({})),
  'bodies.setTermDates': command(
    z.object({
      bodyId,
      termDates: z.array(termDate.pick({ name: true, kind: true, startsOn: true, endsOn: true })).max(60),
    }),
    z.object({}),
  ),
  'holidays.list': query(
    z.object({ year: z.number().int().min(2000).max(2100) }),
    z.array(
      z.object({
        dayOn: day,
        name: z.string(),
        source: z.string(),
        /** The edit that added or removed it, or null for a shipped one that stands. */
        editId: holidayEditId.nullable(),
        isRemoved: z.boolean(),
      }),
    ),
  ),
  'holidays.edit': command(
    holidayEdit.pick({ dayOn: true, name: true, change: true, reason: true }),
    z.object({}),
  ),
  'holidays.undoEdit': command(z.object({ editId: holidayEditId }), z.object({})),
}
