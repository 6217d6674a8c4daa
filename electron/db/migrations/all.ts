import { first } from './0010-first.ts'
import { kinds } from './0020-kinds.ts'
import { chase } from './0030-chase.ts'
import { audiences } from './0040-audience.ts'
import { issue } from './0050-issue.ts'
import { attendance } from './0060-attendance.ts'
import { minutes } from './0070-minutes.ts'
import { decisions } from './0080-decisions.ts'
import { review } from './0090-review.ts'
import { register } from './0091-register.ts'
import { transfers } from './0093-transfer.ts'
import { frameworks } from './0099-frameworks.ts'
import { inspections } from './0100-inspections.ts'
import { improvement } from './0101-improvement.ts'
import type { Migration } from './migration.ts'

/** In order. */
export const migrations: readonly Migration[] = [
  first,
  kinds,
  chase,
  audiences,
  issue,
  attendance,
  minutes,
  decisions,
  review,
  register,
  transfers,
  frameworks,
  inspections,
  improvement,
]

export const latestVersion = migrations.at(-1)?.version ?? 0
