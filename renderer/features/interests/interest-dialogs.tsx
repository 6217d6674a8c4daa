import type { ListedInterest, Registered } from '@shared/contract/interests.ts'
import { ConfirmDialog } from '../../components/dialog.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { ConfirmReturnDialog } from './confirm-return-dialog.tsx'
import { EndInterestDialog } from './end-interest-dialog.tsx'
import { InterestDialog } from './interest-dialog.tsx'

/** What is being done in a dialog. */
export type InterestDeed =
  | { readonly kind: 'add' | 'confirm' | 'take-back' }
  | { readonly kind: 'edit' | 'end' | 'take-out'; readonly interest: ListedInterest }

interface InterestDialogsProps {
  readonly deed: InterestDeed
  readonly person: Registered
  readonly year: string
  readonly today: string
  readonly onClose: () => void
}

export const InterestDialogs = ({ deed, person, year, today, onClose }: InterestDialogsProps) => {
  switch (deed.kind) {
    case 'add':
      return <InterestDialog person={person} interest={null} today={today} onClose={onClose} />
    case 'edit':
      return <InterestDialog person={person} interest={deed.interest} today={today} onClose={onClose} />
    case 'end':
      return <EndInterestDialog interest={deed.interest} today={today} onClose={onClose} />
    case 'confirm':
      return <ConfirmReturnDialog person={person} year={year} today={today} onClose={onClose} />
    case 'take-out':
      return <TakeOut interest={deed.interest} onClose={onClose} />
    case 'take-back':
      return <TakeBack person={person} year={year} onClose={onClose} />
  }
}

const TakeOut = ({
  interest,
  onClose,
}: {
  readonly interest: ListedInterest
  readonly onClose: () => void
}) => {
  const withdraw = useTell('interests.withdraw')
  const say = useSay()
  const done = () => {
    say({ text: `“${interest.organisation}” is out of the register.` })
    onClose()
  }
  return (
    <ConfirmDialog
      title={`Take out “${interest.organisation}”`}
      text="Only for what was entered by mistake: an interest that is over is ended, and stays in the register. It stays in the record of changes."
      confirm="Take it out"
      isDanger
      isOpen
      isPending={withdraw.isPending}
      onConfirm={() => withdraw.mutate({ interestId: interest.id }, { onSuccess: done })}
      onClose={onClose}
    />
  )
}

interface TakeBackProps {
  readonly person: Registered
  readonly year: string
  readonly onClose: () => void
}

const TakeBack = ({ person, year, onClose }: TakeBackProps) => {
  const withdraw = useTell('interests.withdrawReturn')
  const returnId = person.return?.id
  const confirm = () => {
    if (returnId !== undefined) withdraw.mutate({ returnId }, { onSuccess: onClose })
  }
  return (
    <ConfirmDialog
      title={`Take back the declaration of ${person.name}`}
      text={`Only where it was noted by mistake. It is then missing for ${year}.`}
      confirm="Take it back"
      isDanger
      isOpen
      isPending={withdraw.isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}
