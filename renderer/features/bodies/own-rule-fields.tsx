import type { AppliedRule } from '@shared/contract/bodies.ts'
import {
  castingValue,
  frequencyValue,
  majorityValue,
  noticeValue,
  quorumValue,
} from '@shared/entities/rule.ts'
import {
  castingSentence,
  frequencySentence,
  majoritySentence,
  noticeSentence,
  quorumSentence,
} from '@shared/rules/rule-sentence.ts'
import type { ReactNode } from 'react'
import styles from './bodies.module.css'
import { FrequencyFields } from './frequency-fields.tsx'
import { NoticeFields } from './notice-fields.tsx'
import { QuorumFields } from './quorum-fields.tsx'
import { CastingFields, MajorityFields } from './voting-fields.tsx'

interface OwnRuleFieldsProps {
  readonly topic: AppliedRule['topic']
  readonly value: AppliedRule['value']
  readonly onChange: (value: AppliedRule['value']) => void
}

/** A rule in the board's own numbers, and what it then says. */
export const OwnRuleFields = ({ topic, value, onChange }: OwnRuleFieldsProps) => {
  switch (topic) {
    case 'notice': {
      const notice = noticeValue.parse(value)
      return (
        <Fields sentence={noticeSentence(notice)}>
          <NoticeFields value={notice} onChange={onChange} />
        </Fields>
      )
    }
    case 'quorum': {
      const quorum = quorumValue.parse(value)
      return (
        <Fields sentence={quorumSentence(quorum)}>
          <QuorumFields value={quorum} onChange={onChange} />
        </Fields>
      )
    }
    case 'majority': {
      const majority = majorityValue.parse(value)
      return (
        <Fields sentence={majoritySentence(majority)}>
          <MajorityFields value={majority} onChange={onChange} />
        </Fields>
      )
    }
    case 'casting': {
      const casting = castingValue.parse(value)
      return (
        <Fields sentence={castingSentence(casting)}>
          <CastingFields value={casting} onChange={onChange} />
        </Fields>
      )
    }
    case 'frequency': {
      const frequency = frequencyValue.parse(value)
      return (
        <Fields sentence={frequencySentence(frequency)}>
          <FrequencyFields value={frequency} onChange={onChange} />
        </Fields>
      )
    }
  }
}

const Fields = ({ sentence, children }: { readonly sentence: string; readonly children: ReactNode }) => (
  <div className={styles.own}>
    {children}
    <output className={styles.sentence}>{sentence}</output>
  </div>
)
