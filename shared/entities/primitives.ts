import { z } from 'zod'

/** A record's id: UUIDv7 text, so that two people can add things offline and merge. Branded per entity. */
export const id = <Entity extends string>() => z.uuid().brand<Entity>()

/** A calendar day, `YYYY-MM-DD`. No time zone: a meeting is on the day that its place says. */
export const day = z.iso.date({ error: 'Give a date, such as 26 November 2026.' })

/** A local wall-clock time, `HH:MM`, 24 hours. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Give a time, such as 18:00.' })

/** An instant in UTC, ISO 8601 with milliseconds and `Z`. */
export const instant = z.iso.datetime()

/** SHA-256 as 64 lower-case hex digits: how papers are stored, once each. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Words on one line: trimmed, 1 to `max` characters. */
export const line = (max: number, what: string) =>
  z
    .string()
    .trim()
    .min(1, { error: `${what} is needed.` })
    .max(max, { error: `${what} can be at most ${max} characters.` })

/** Words that may be left empty; several lines allowed. */
export const words = (max = 20_000) =>
  z
    .string()
    .trim()
    .max(max, { error: `At most ${max} characters.` })

/** One of the accent colours that a body can wear; light and dark values are design tokens. */
export const accent = z.enum(['moss', 'plum', 'slate', 'rust'])
export type Accent = z.infer<typeof accent>

/** Fields that every stored record has. `withdrawnAt` null means that it stands. */
export const stored = { createdAt: instant, withdrawnAt: instant.nullable() }
