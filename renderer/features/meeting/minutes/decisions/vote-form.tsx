import type { ItemDecisions, VotedMotion } from '@shared/contract/motions.ts'
import type { Motion, NamedVote, Vote } from '@shared/entities/motion.ts'
import { readCount } from '@shared/rules/quick-count.ts'
import { countNamed, countProblem, type VoteCount, voteOutcome } from '@shared/rules/vote-outcome.ts'
import { useState } from 'react'
import { Select } from '../../../../components/select.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import styles from './decisions.module.css'
import { InlineForm } from './inline-form.tsx'
import { NamedVotes, type Sides } from './named-votes.tsx'
import { NoQuorum } from './no-quorum.tsx'

interface VoteFormProps {
  readonly motion: VotedMotion
  readonly decisions: ItemDecisions
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

const methods = [
  { id: 'show-of-hands', label: 'Show of hands' },
  { id: 'named', label: 'By name' },
  { id: 'ballot', label: 'Ballot' },
] as const

/** Puts a motion to the vote. What comes of it is said while it is typed. */
export const VoteForm = ({ motion, decisions, onSaid, onClose }: VoteFormProps) => {
  const { now } = decisions
  const put = useTell('motions.put')
  const [method, setMethod] = useState<Vote['method']>('show-of-hands')
  const [typed, setTyped] = useState('')
  const [sides, setSides] = useState<Sides>({})
  const [casting, setCasting] = useState<Vote['casting']>(null)
  const [overrideReason, setReason] = useState('')
  const named = namedOf(now.voters, sides)
  const count = method === 'named' ? countedNames(now, named) : readCount(typed, now.present)
  const preview = previewOf({ motion, decisions, count, casting })
  const save = () =>
    put.mutate(
      {
        motionId: motion.id,
        method,
        counts: method === 'named' ? null : count,
        named: method === 'named' ? named : [],
        casting: preview.isTie ? casting : null,
        at: null,
        overrideReason,
      },
      {
        onSuccess: ({ outcome, number }) => {
          onSaid(`${outcome === 'carried' ? 'Carried' : 'Lost'}${number === null ? '' : `: ${number}`}.`)
          onClose()
        },
      },
    )
  return (
    <InlineForm
      title={motion.kind === 'amendment' ? 'Vote on the amendment' : 'Vote on the motion'}
      save="Record the vote"
      isPending={put.isPending}
      isDisabled={
        !preview.isWhole || now.isAdjourned || (!motion.quorumNow.isQuorate && overrideReason.trim() === '')
      }
      error={put.error}
      onSave={save}
      onClose={onClose}
    >
      <Select label="How it was taken" value={method} onChange={setMethod} options={methods} />
      {method === 'named' ? (
        <NamedVotes voters={now.voters} sides={sides} onChange={setSides} />
      ) : (
        <TextField
          label="For, against, abstained"
          help={`Such as “7 2 1”, or “all”. Whoever is left of the ${now.present} present did not vote.`}
          value={typed}
          onChange={setTyped}
        />
      )}
      <output className={styles.preview} data-outcome={preview.outcome ?? undefined}>
        {preview.says}
      </output>
      {preview.isTie && decisions.rules.hasCastingVote && now.presiding !== null && (
        <Select
          label={`Casting vote of ${now.presiding.name}`}
          value={casting ?? 'unused'}
          onChange={(id) => setCasting(id === 'unused' ? null : id)}
          options={[
            { id: 'for', label: 'For' },
            { id: 'against', label: 'Against' },
            { id: 'unused', label: 'Not used' },
          ]}
        />
      )}
      <NoQuorum
        quorum={motion.quorumNow}
        isAdjourned={now.isAdjourned}
        reason={overrideReason}
        onReason={setReason}
      />
    </InlineForm>
  )
}

const namedOf = (voters: ItemDecisions['now']['voters'], sides: Sides): NamedVote[] =>
  voters.flatMap(({ personId }) => {
    const vote = sides[personId]
    return vote === undefined ? [] : [{ personId, vote }]
  })

/** Null until everyone is marked. */
const countedNames = ({ present }: ItemDecisions['now'], named: readonly NamedVote[]): VoteCount | null =>
  named.length === present ? countNamed(named) : null

interface Previewed {
  readonly motion: Motion
  readonly decisions: ItemDecisions
  readonly count: VoteCount | null
  readonly casting: Vote['casting']
}

interface Preview {
  readonly says: string
  readonly outcome: Vote['outcome'] | null
  readonly isTie: boolean
  readonly isWhole: boolean
}

/** The same rule that decides it when it is recorded. */
const previewOf = ({ motion, decisions: { now, rules }, count, casting }: Previewed): Preview => {
  const nothing = { outcome: null, isTie: false, isWhole: false }
  if (count === null) return { ...nothing, says: `${now.present} may vote.` }
  const problem = countProblem(count, now.present)
  if (problem !== null) return { ...nothing, says: problem }
  const { explanation, outcome, isTie } = voteOutcome({
    count,
    casting,
    present: now.present,
    inPost: now.inPost,
    majority: motion.majority,
    hasCastingVote: rules.hasCastingVote,
    presiding: now.presiding?.name ?? null,
  })
  return { says: explanation, outcome, isTie, isWhole: true }
}
