import type { ListedMotion, VotedMotion } from '@shared/contract/motions.ts'
import type { Motion } from '@shared/entities/motion.ts'
import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Menu } from '../../../../components/menu.tsx'
import { Tag, type TagTone } from '../../../../components/tag.tsx'
import type { FormOpen } from './decision-form.tsx'
import { Doubt } from './doubt.tsx'
import styles from './decisions.module.css'
import { useMotionDeeds } from './use-motion-deeds.ts'

interface MotionCardProps {
  readonly motion: ListedMotion
  readonly isReadOnly: boolean
  readonly onOpen: (open: FormOpen) => void
  /** The form about it that is open. */
  readonly form: ReactNode
}

/** A motion: its words as they stand, its amendments and votes in order, and what came of it. */
export const MotionCard = ({ motion, isReadOnly, onOpen, form }: MotionCardProps) => {
  const open = motion.amendments.find(({ status }) => status === 'moved') ?? motion
  return (
    <li className={styles.card} data-status={motion.status}>
      <CardHead motion={motion} isReadOnly={isReadOnly} onOpen={onOpen} />
      <p className={styles.text}>{motion.standingText}</p>
      <p className={styles.hint}>{motion.movedSays}</p>
      {motion.amendments.length > 0 && (
        <ol className={styles.amendments}>
          {motion.amendments.map((amendment) => (
            <li key={amendment.id}>
              <CardHead motion={amendment} isReadOnly={isReadOnly} onOpen={onOpen} />
              <p>{amendment.text}</p>
              <p className={styles.hint}>{amendment.movedSays}</p>
              <Votes of={amendment} />
            </li>
          ))}
        </ol>
      )}
      <Votes of={motion} />
      {form}
      {!isReadOnly && form === null && motion.status === 'moved' && (
        <div className={styles.actions}>
          <Button kind="main" onPress={() => onOpen({ form: 'vote', motionId: open.id })}>
            {open === motion ? 'Put to the vote' : 'Put the amendment'}
          </Button>
          {motion.whyNotAmend === null && (
            <Button onPress={() => onOpen({ form: 'amend', motionId: motion.id })}>Amend</Button>
          )}
        </div>
      )}
    </li>
  )
}

interface CardHeadProps {
  readonly motion: VotedMotion & { readonly resolution?: ListedMotion['resolution'] }
  readonly isReadOnly: boolean
  readonly onOpen: (open: FormOpen) => void
}

const CardHead = ({ motion, isReadOnly, onOpen }: CardHeadProps) => {
  const deeds = useMotionDeeds(motion, onOpen)
  return (
    <div className={styles.cardHead}>
      <h4>{motion.resolution?.number ?? names[motion.kind]}</h4>
      <Tag tone={tones[motion.status]}>{states[motion.status]}</Tag>
      {motion.isConfidential && motion.kind !== 'amendment' && <Tag tone="closed">Confidential</Tag>}
      {!isReadOnly && deeds.length > 0 && (
        <span className={styles.more}>
          <Menu
            label={`More for this ${names[motion.kind].toLowerCase()}`}
            icon={<Ellipsis />}
            actions={deeds}
          />
        </span>
      )}
    </div>
  )
}

const Votes = ({ of }: { readonly of: VotedMotion }) => (
  <>
    {of.votes.map((vote) => (
      <div key={vote.id} className={styles.vote}>
        <p>{vote.says}</p>
        <Doubt says={vote.doubt} />
      </div>
    ))}
  </>
)

const names: Readonly<Record<Motion['kind'], string>> = {
  motion: 'Motion',
  amendment: 'Amendment',
  exclusion: 'Exclusion of the public',
  procedural: 'Procedural motion',
}
const states: Readonly<Record<Motion['status'], string>> = {
  moved: 'Open',
  carried: 'Carried',
  lost: 'Lost',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
}
const tones: Readonly<Record<Motion['status'], TagTone>> = {
  moved: 'soon',
  carried: 'done',
  lost: 'plain',
  withdrawn: 'plain',
  lapsed: 'plain',
}
