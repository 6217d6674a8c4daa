import type { Body } from '@shared/entities/body.ts'
import type { MinuteStyle } from '@shared/entities/minute-style.ts'
import { bodyKind } from '../resources/load-resources.ts'

/** How a body likes its minutes: its own way, or what is usual for its kind. */
export const minuteStyleOf = ({ kind, minuteStyle }: Pick<Body, 'kind' | 'minuteStyle'>): MinuteStyle =>
  minuteStyle ?? bodyKind(kind).minuteStyle
