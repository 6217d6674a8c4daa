import type { Rule } from '../entities/rule.ts'

/** A rule as it holds for one body: the shipped one, or the body's own value in its place. */
export type EffectiveRule<Shipped extends Rule = Rule> = {
  readonly rule: Shipped
  readonly value: Shipped['value']
  /** Why the body has its own value, or null where the shipped one stands. */
  readonly overrideReason: string | null
}

/** Lays a body's own value over a shipped rule. The caller has parsed the value; null leaves the rule as shipped. */
export const withOverride = <Shipped extends Rule>(
  rule: Shipped,
  override: { readonly value: Shipped['value']; readonly reason: string } | null,
): EffectiveRule<Shipped> => ({
  rule,
  value: override === null ? rule.value : override.value,
  overrideReason: override === null ? null : override.reason,
})

/** Whether a rule is in force on a day; unknown ends count as open. */
export const isInForce = (
  { inForceFrom, inForceTo }: Pick<Rule, 'inForceFrom' | 'inForceTo'>,
  on: string,
): boolean => (inForceFrom === null || inForceFrom <= on) && (inForceTo === null || on <= inForceTo)
