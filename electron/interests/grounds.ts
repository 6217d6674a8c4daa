import type { BodyKind } from '@shared/entities/body.ts'
import type { Rule } from '@shared/entities/rule.ts'
import { bodyKind, rulesForKind } from '../resources/load-resources.ts'

type Grounds = Extract<Rule, { kind: 'list' }>

/** The grounds on which members of such a body declare and withdraw, with their source; null where none is known. */
export const withdrawalGrounds = (kind: BodyKind): Grounds | null =>
  rulesForKind(kind, bodyKind(kind).jurisdiction).find(
    (rule): rule is Grounds => rule.kind === 'list' && rule.id.endsWith('-WITHDRAW'),
  ) ?? null
