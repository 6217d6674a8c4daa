import type { ItemDecisions } from '@shared/contract/motions.ts'
import type { NamedVote } from '@shared/entities/motion.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { type KeyboardEvent, useId, useRef } from 'react'
import { Button } from '../../../../components/button.tsx'
import styles from './decisions.module.css'

export type Sides = { readonly [Id in PersonId]?: NamedVote['vote'] }

interface NamedVotesProps {
  readonly voters: ItemDecisions['now']['voters']
  readonly sides: Sides
  readonly onChange: (sides: Sides) => void
}

const choices = [
  { vote: 'for', label: 'For', key: 'f' },
  { vote: 'against', label: 'Against', key: 'a' },
  { vote: 'abstained', label: 'Abstained', key: 'b' },
  { vote: 'did-not-vote', label: 'No vote', key: 'n' },
] as const

/** How each of those present voted. F, A, B and N mark one and go on to the next, so that a roll is called in one run. */
export const NamedVotes = ({ voters, sides, onChange }: NamedVotesProps) => {
  const list = useRef<HTMLDivElement>(null)
  const mark = (id: PersonId, vote: NamedVote['vote']) => onChange({ ...sides, [id]: vote })
  const goTo = (index: number) => {
    const rows = list.current?.querySelectorAll('fieldset')
    const next = rows?.[index]?.querySelector<HTMLInputElement>('input:checked, input')
    next?.focus()
  }
  const onKey = (event: KeyboardEvent, id: PersonId, index: number) => {
    const choice = choices.find(({ key }) => key === event.key.toLowerCase())
    if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    mark(id, choice.vote)
    goTo(index + 1)
  }
  const restFor = () =>
    onChange({ ...Object.fromEntries(voters.map(({ personId }) => [personId, 'for'] as const)), ...sides })
  return (
    <div ref={list} className={styles.named}>
      <p className={styles.hint}>F for, A against, B abstained, N no vote: each goes on to the next.</p>
      {voters.map((voter, index) => (
        <VoterRow
          key={voter.personId}
          name={voter.name}
          vote={sides[voter.personId]}
          onVote={(vote) => mark(voter.personId, vote)}
          onKey={(event) => onKey(event, voter.personId, index)}
        />
      ))}
      <Button onPress={restFor}>All others for</Button>
    </div>
  )
}

interface VoterRowProps {
  readonly name: string
  readonly vote: NamedVote['vote'] | undefined
  readonly onVote: (vote: NamedVote['vote']) => void
  readonly onKey: (event: KeyboardEvent) => void
}

const VoterRow = ({ name, vote, onVote, onKey }: VoterRowProps) => {
  const group = useId()
  return (
    <fieldset className={styles.voter}>
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice.vote} className={styles.side}>
          <input
            type="radio"
            name={group}
            checked={vote === choice.vote}
            onChange={() => onVote(choice.vote)}
            onKeyDown={onKey}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
