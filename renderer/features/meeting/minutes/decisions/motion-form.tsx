import type { ItemDecisions } from '@shared/contract/motions.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { type Majority, type Motion, type MotionId, majorities } from '@shared/entities/motion.ts'
import { majorityWords } from '@shared/rules/vote-outcome.ts'
import { useState } from 'react'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextArea } from '../../../../components/text-area.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { InlineForm } from './inline-form.tsx'
import { type Movers, MoversFields } from './movers.tsx'

interface MotionFormProps {
  readonly itemId: AgendaItemId
  readonly kind: 'motion' | 'exclusion' | 'procedural'
  /** What stands in it at first. */
  readonly text: string
  /** What to know before moving it; empty where there is nothing. */
  readonly note?: string
  readonly decisions: ItemDecisions
  readonly onMoved: (motionId: MotionId) => void
  readonly onClose: () => void
}

/** In the list of quorums: no other than the board always needs. */
const usual: string = 'usual'

const titles = {
  motion: 'Move a motion',
  exclusion: 'Exclude the public',
  procedural: 'Move a procedural motion',
} as const

/** Moves a motion; the vote comes next. */
export const MotionForm = ({
  itemId,
  kind,
  text: first,
  note,
  decisions,
  onMoved,
  onClose,
}: MotionFormProps) => {
  const { rules, now, isClosed } = decisions
  const move = useTell('motions.move')
  const [text, setText] = useState(first)
  const [movers, setMovers] = useState<Movers>({ moverId: null, seconderId: null })
  const [majority, setMajority] = useState<Majority>(kind === 'motion' ? rules.majority : 'simple')
  const [quorumRuleId, setQuorum] = useState<string | null>(null)
  const [isConfidential, setConfidential] = useState(false)
  const save = () =>
    move.mutate(
      { itemId, kind, text, ...movers, majority, quorumRuleId, isConfidential },
      { onSuccess: ({ motionId }) => onMoved(motionId) },
    )
  return (
    <InlineForm
      title={titles[kind]}
      selectsAll={kind === 'motion'}
      save="Move it"
      isPending={move.isPending || move.isSuccess}
      isDisabled={text.trim() === ''}
      error={move.error}
      onSave={save}
      onClose={onClose}
    >
      <TextArea
        label="The motion"
        value={text}
        onChange={setText}
        placeholder="That …"
        {...(note === undefined || note === '' ? {} : { help: note })}
      />
      <MoversFields value={movers} onChange={setMovers} voters={now.voters} />
      <Select
        label="Carried by"
        value={majority}
        onChange={setMajority}
        options={majorities.map((id) => ({ id, label: majorityWords[id], ...detailOf(id, rules) }))}
      />
      {kind === 'motion' && rules.quorums.length > 0 && (
        <Select
          label="Quorum"
          value={quorumRuleId ?? usual}
          onChange={(id) => setQuorum(id === usual ? null : id)}
          options={[
            { id: usual, label: 'As usual' },
            ...rules.quorums.map(({ ruleId, business, sentence }) => ({
              id: ruleId,
              label: sentence,
              detail: business,
            })),
          ]}
        />
      )}
      {kind === 'motion' && !isClosed && (
        <Checkbox
          label="Confidential"
          help="It is minuted in the confidential part only."
          isSelected={isConfidential}
          onChange={setConfidential}
        />
      )}
    </InlineForm>
  )
}

/** What a majority is for, where the rules of the board say so. */
const detailOf = (majority: Majority, { special, majority: usual }: ItemDecisions['rules']) => {
  const business = special.find((each) => each.majority === majority)?.business
  if (business !== undefined) return { detail: business }
  return majority === usual ? { detail: 'As usual here' } : {}
}

interface CorrectFormProps {
  readonly motion: Motion
  readonly decisions: ItemDecisions
  readonly onClose: () => void
}

/** Puts right how a motion was written down. */
export const CorrectForm = ({ motion, decisions, onClose }: CorrectFormProps) => {
  const correct = useTell('motions.correct')
  const [text, setText] = useState(motion.text)
  const [movers, setMovers] = useState<Movers>(motion)
  const { moverId, seconderId } = movers
  const save = () =>
    correct.mutate(
      { motionId: motion.id, text, moverId, seconderId, isConfidential: motion.isConfidential },
      { onSuccess: onClose },
    )
  return (
    <InlineForm
      title="Correct the motion"
      save="Save"
      isPending={correct.isPending}
      isDisabled={text.trim() === ''}
      error={correct.error}
      onSave={save}
      onClose={onClose}
    >
      <TextArea label="The motion" value={text} onChange={setText} />
      <MoversFields value={movers} onChange={setMovers} voters={decisions.now.voters} />
    </InlineForm>
  )
}
