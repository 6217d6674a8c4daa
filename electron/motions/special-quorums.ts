import type { BodyKind } from '@shared/entities/body.ts'
import type { Rule } from '@shared/entities/rule.ts'
import { rulesForKind } from '../resources/load-resources.ts'

type QuorumRule = Extract<Rule, { readonly kind: 'quorum' }> & { readonly business: string }

const isSpecial = (rule: Rule): rule is QuorumRule => rule.kind === 'quorum' && rule.business !== null

/** Rules that give some business a quorum of its own, such as AT-QUORUM-23 for removing a trustee. */
export const specialQuorums = (kind: BodyKind): readonly QuorumRule[] => rulesForKind(kind).filter(isSpecial)
