import type { Deadline } from '@shared/contract/meetings.ts'
import { DeadlineWhy } from '../../components/deadline-why.tsx'
import { Dialog } from '../../components/dialog.tsx'

interface WhyThisDateProps {
  readonly deadline: Deadline
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The working, day by day, so that a clerk can check it with a pencil. */
export const WhyThisDate = ({ deadline, isOpen, onClose }: WhyThisDateProps) => (
  <Dialog title="Why this date?" isOpen={isOpen} onClose={onClose} intro={deadline.sentence}>
    <DeadlineWhy deadline={deadline} />
  </Dialog>
)
