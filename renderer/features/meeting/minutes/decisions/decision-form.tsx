import type { ItemDecisions, VotedMotion } from '@shared/contract/motions.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MotionId } from '@shared/entities/motion.ts'
import { AmendForm } from './amend-form.tsx'
import { DecideForm } from './decide-form.tsx'
import { ExclusionForm } from './exclusion-form.tsx'
import { CorrectForm, MotionForm } from './motion-form.tsx'
import { VoteForm } from './vote-form.tsx'

/** The one form that is open. Those about a motion stand below it. */
export type FormOpen =
  | { readonly form: 'motion' | 'procedural' | 'agreed' | 'noted'; readonly text: string }
  | { readonly form: 'exclusion' }
  | { readonly form: 'vote' | 'amend' | 'correct'; readonly motionId: MotionId }

interface DecisionFormProps {
  readonly itemId: AgendaItemId
  readonly open: FormOpen
  readonly decisions: ItemDecisions
  readonly onMoved: (motionId: MotionId) => void
  /** What was recorded, to be said in passing. */
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export const DecisionForm = ({ itemId, open, decisions, onMoved, onSaid, onClose }: DecisionFormProps) => {
  const shared = { itemId, decisions, onClose }
  switch (open.form) {
    case 'motion':
    case 'procedural':
      return <MotionForm {...shared} kind={open.form} text={open.text} onMoved={onMoved} />
    case 'exclusion':
      return <ExclusionForm {...shared} onMoved={onMoved} />
    case 'agreed':
    case 'noted':
      return <DecideForm {...shared} onSaid={onSaid} how={open.form} text={open.text} />
    case 'vote': {
      const motion = findMotion(decisions, open.motionId)
      return (
        motion && (
          <VoteForm key={motion.id} motion={motion} decisions={decisions} onSaid={onSaid} onClose={onClose} />
        )
      )
    }
    case 'amend': {
      const motion = decisions.motions.find(({ id }) => id === open.motionId)
      return motion && <AmendForm motion={motion} decisions={decisions} onMoved={onMoved} onClose={onClose} />
    }
    case 'correct': {
      const motion = findMotion(decisions, open.motionId)
      return motion && <CorrectForm motion={motion} decisions={decisions} onClose={onClose} />
    }
  }
}

const findMotion = ({ motions }: ItemDecisions, motionId: MotionId): VotedMotion | undefined =>
  motions.flatMap((motion) => [motion, ...motion.amendments]).find(({ id }) => id === motionId)
