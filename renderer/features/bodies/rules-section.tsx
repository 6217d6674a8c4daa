import type { Output } from '@shared/contract.ts'
import type { AppliedRule } from '@shared/contract/bodies.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import styles from './bodies.module.css'
import { topicLabels } from './body-words.ts'
import { RuleDialog } from './rule-dialog.tsx'
import { Section } from './section.tsx'

type RulesSectionProps = Pick<Output<'bodies.get'>, 'body' | 'rules' | 'choices'>

/** The rules of procedure that hold for the board, with source, confidence, and its own reason where it departs. */
export const RulesSection = ({ body, rules, choices }: RulesSectionProps) => {
  const [topic, setTopic] = useState<AppliedRule['topic'] | null>(null)
  const { mutate: reset, error } = useTell('bodies.resetRule')
  const say = useSay()
  const changing = rules.find((rule) => rule.topic === topic)
  const putBack = (which: AppliedRule['topic']) =>
    reset(
      { bodyId: body.id, topic: which },
      { onSuccess: () => say({ text: `${topicLabels[which]}: the usual rule holds again.` }) },
    )
  return (
    <Section
      title="Rules"
      about="From them follow the dates by which papers go out, the quorum, and whether a vote is carried."
    >
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.topic}>
            <Rule rule={rule} onChange={() => setTopic(rule.topic)} onReset={() => putBack(rule.topic)} />
          </li>
        ))}
      </ul>
      <FormError error={error} />
      {changing !== undefined && (
        <RuleDialog
          bodyId={body.id}
          rule={changing}
          choices={choices.filter((choice) => choice.topic === changing.topic)}
          onClose={() => setTopic(null)}
        />
      )}
    </Section>
  )
}

interface RuleProps {
  readonly rule: AppliedRule
  readonly onChange: () => void
  readonly onReset: () => void
}

const Rule = ({ rule, onChange, onReset }: RuleProps) => {
  const name = topicLabels[rule.topic]
  return (
    <>
      <div className={styles.ruleWords}>
        <h3>{name}</h3>
        <p>{rule.sentence}</p>
        {rule.override !== null && (
          <p className={styles.reason}>
            <b>Why:</b> {rule.override.reason}{' '}
            <span className={styles.small}>({formatDate(rule.override.createdAt.slice(0, 10))})</span>
          </p>
        )}
        <SourceNote source={rule.source} confidence={rule.confidence} />
      </div>
      <div className={styles.buttons}>
        <Button aria-label={`Change: ${name}`} onPress={onChange}>
          Change
        </Button>
        {rule.override !== null && (
          <Button kind="quiet" aria-label={`Back to the usual rule: ${name}`} onPress={onReset}>
            Back to the usual rule
          </Button>
        )}
      </div>
    </>
  )
}
