import type { Motion, VoteId } from '@shared/entities/motion.ts'
import type { MenuAction } from '../../../../components/menu.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { FormOpen } from './decision-form.tsx'

type Deeds = Motion & { readonly votes: readonly { readonly id: VoteId }[] }

/** What is seldom done with a motion: correct it, end it without a vote, take its vote back. Undo brings each back. */
export const useMotionDeeds = (motion: Deeds, onOpen: (open: FormOpen) => void): readonly MenuAction[] => {
  const say = useSay()
  const end = useTell('motions.end')
  const takeBack = useTell('motions.takeBack')
  const onError = ({ message }: Error) => say({ text: message })
  const noun = motion.kind === 'amendment' ? 'amendment' : 'motion'
  const [vote] = motion.votes
  if (motion.status !== 'moved')
    return vote === undefined
      ? []
      : [
          {
            id: 'back',
            label: 'Take the vote back',
            detail: 'To take it again; a resolution keeps its number',
            onAction: () => takeBack.mutate({ voteId: vote.id }, { onError }),
          },
        ]
  const endAs = (how: 'withdrawn' | 'lapsed') => () => end.mutate({ motionId: motion.id, how }, { onError })
  return [
    ...(motion.kind === 'amendment'
      ? []
      : [
          {
            id: 'correct',
            label: 'Correct it',
            onAction: () => onOpen({ form: 'correct', motionId: motion.id }),
          },
        ]),
    { id: 'withdrawn', label: `The ${noun} was withdrawn`, onAction: endAs('withdrawn') },
    {
      id: 'lapsed',
      label: `The ${noun} lapsed`,
      detail: 'As for want of a seconder',
      onAction: endAs('lapsed'),
    },
  ]
}
