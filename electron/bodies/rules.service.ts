import { ruleById, bodyKind, rulesForKind } from '../resources/load-resources.ts'
import type { AppliedRule } from '@shared/contract/bodies.ts'
import {
  ruleTopics,
  type Body,
  type BodyId,
  type BodyKind,
  type RuleOverride,
  type RuleTopic,
} from '@shared/entities/body.ts'
import {
  castingValue,
  frequencyValue,
  majorityValue,
  noticeValue,
  quorumValue,
  type CastingValue,
  type Confidence,
  type FrequencyValue,
  type MajorityValue,
  type NoticeValue,
  type QuorumValue,
  type Rule,
  type Source,
} from '@shared/entities/rule.ts'
import { AppError } from '@shared/errors.ts'
import {
  castingSentence,
  frequencySentence,
  majoritySentence,
  noticeSentence,
  quorumSentence,
} from '@shared/rules/rule-sentence.ts'
import type { ReadDb } from '../db/handles.ts'
import { findOverride, getBody } from './bodies.repo.ts'

export type Topic = RuleTopic
export const topics: readonly Topic[] = ruleTopics

interface ValueOf {
  readonly notice: NoticeValue
  readonly quorum: QuorumValue
  readonly majority: MajorityValue
  readonly casting: CastingValue
  readonly frequency: FrequencyValue
}

const schemas = {
  notice: noticeValue,
  quorum: quorumValue,
  majority: majorityValue,
  casting: castingValue,
  frequency: frequencyValue,
} as const

/** A rule of procedure as it holds for one body today. */
export interface RuleInForce<T extends Topic> {
  readonly value: ValueOf[T]
  /** The shipped rule that it is or that it departs from; `null` for a value wholly of the body's own. */
  readonly shipped: Rule | null
  /** `own` where the body has set its own value. `general` is not checked: say "check with your own rules". */
  readonly confidence: Confidence | 'own'
  /** Where it stands written; `null` for the body's own. */
  readonly source: Source | null
  /** The body's own value with its reason, or `null` where the shipped rule stands. */
  readonly override: RuleOverride | null
}

/** How much notice the body gives and how its days are counted. */
export const noticeRuleOf = (db: ReadDb, bodyId: BodyId): RuleInForce<'notice'> =>
  required(ruleInForce(db, getBody(db, bodyId), 'notice'))

/** How many must be present. */
export const quorumRuleOf = (db: ReadDb, bodyId: BodyId): RuleInForce<'quorum'> =>
  required(ruleInForce(db, getBody(db, bodyId), 'quorum'))

/** What share of votes carries a decision there, where its business has none of its own. */
export const majorityRuleOf = (db: ReadDb, bodyId: BodyId): RuleInForce<'majority'> =>
  required(ruleInForce(db, getBody(db, bodyId), 'majority'))

/** Whether whoever presides has a casting vote. */
export const castingRuleOf = (db: ReadDb, bodyId: BodyId): RuleInForce<'casting'> =>
  required(ruleInForce(db, getBody(db, bodyId), 'casting'))

/** How often it must meet; `null` where nothing prescribes it. */
export const frequencyRuleOf = (db: ReadDb, bodyId: BodyId): RuleInForce<'frequency'> | null =>
  ruleInForce(db, getBody(db, bodyId), 'frequency')

const required = <T extends Topic>(rule: RuleInForce<T> | null): RuleInForce<T> => {
  if (rule !== null) return rule
  throw new AppError('internal', 'Packhorse has no such rule for this kind of board. Nothing was changed.')
}

const ruleInForce = <T extends Topic>(db: ReadDb, body: Body, topic: T): RuleInForce<T> | null => {
  const override = findOverride(db, body.id, topic)
  if (override !== null) return asOverridden(override, topic)
  const id = bodyKind(body.kind).rules[topic]
  return id === null ? null : asShipped(ruleById(id), topic)
}

const asShipped = <T extends Topic>(rule: Rule, topic: T): RuleInForce<T> => ({
  value: parseValue(topic, rule.value),
  shipped: rule,
  confidence: rule.confidence,
  source: rule.source,
  override: null,
})

/** A shipped rule that was chosen keeps its source; a changed value is the body's own. */
const asOverridden = <T extends Topic>(override: RuleOverride, topic: T): RuleInForce<T> => {
  const value = parseValue(topic, override.value)
  const chosen = override.ruleId === null ? null : ruleById(override.ruleId)
  const isAsShipped = chosen !== null && isSameValue(value, parseValue(topic, chosen.value))
  return {
    value,
    shipped: chosen,
    confidence: isAsShipped ? chosen.confidence : 'own',
    source: isAsShipped ? chosen.source : null,
    override,
  }
}

const isSameValue = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The value of a rule on a topic. Throws `invalid_input` when it is of another shape. */
export const parseValue = <T extends Topic>(topic: T, value: unknown): ValueOf[T] => {
  const parsed = schemas[topic].safeParse(value)
  if (parsed.success) return parsed.data as ValueOf[T]
  throw new AppError(
    'invalid_input',
    'This rule is not complete, so nothing was changed. Check the numbers entered.',
    { fields: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })) },
  )
}

/** The rules of a body in plain words, for the screen. */
export const appliedRules = (db: ReadDb, body: Body): AppliedRule[] =>
  topics.flatMap((topic) => {
    const rule = ruleInForce(db, body, topic)
    return rule === null ? [] : [describeRule(topic, rule)]
  })

/** The rules that a body of some kind starts with. */
export const shippedRules = (kind: BodyKind): AppliedRule[] =>
  topics.flatMap((topic) => {
    const id = bodyKind(kind).rules[topic]
    return id === null ? [] : [describeRule(topic, asShipped(ruleById(id), topic))]
  })

/** Other shipped rules for this kind of body, per topic: those that it could choose in place of the one in force. */
export const ruleChoices = (db: ReadDb, body: Body): AppliedRule[] =>
  topics.flatMap((topic) => {
    const inForce = ruleInForce(db, body, topic)
    return rulesForKind(body.kind, bodyKind(body.kind).jurisdiction)
      .filter((rule) => rule.kind === topic && !isForOneBusiness(rule))
      .filter((rule) => inForce === null || inForce.confidence === 'own' || rule.id !== inForce.shipped?.id)
      .map((rule) => describeRule(topic, asShipped(rule, topic)))
  })

/** A majority or quorum for one sort of business is chosen with the motion, not as the board's own usual one. */
const isForOneBusiness = (rule: Rule): boolean =>
  (rule.kind === 'majority' && rule.value.business !== null) ||
  (rule.kind === 'quorum' && rule.business !== null)

const describeRule = (topic: Topic, rule: RuleInForce<Topic>): AppliedRule => ({
  topic,
  ruleId: rule.shipped?.id ?? null,
  title: rule.shipped?.title ?? '',
  summary: rule.shipped?.summary ?? '',
  sentence: sentenceOf(topic, rule.value),
  value: { ...rule.value },
  source: rule.source && {
    title: rule.source.title,
    address: rule.source.address ?? '',
    provision: rule.source.provision ?? '',
  },
  confidence: rule.confidence,
  override: rule.override && { reason: rule.override.reason, createdAt: rule.override.createdAt },
})

const sentenceOf = (topic: Topic, value: ValueOf[Topic]): string => {
  switch (topic) {
    case 'notice':
      return noticeSentence(parseValue('notice', value))
    case 'quorum':
      return quorumSentence(parseValue('quorum', value))
    case 'majority':
      return majoritySentence(parseValue('majority', value))
    case 'casting':
      return castingSentence(parseValue('casting', value))
    case 'frequency':
      return frequencySentence(parseValue('frequency', value))
  }
}
