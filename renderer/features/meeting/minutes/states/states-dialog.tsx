import type { MinutesStanding } from '@shared/contract/minutes-states.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { CorrectionsDialog } from './corrections-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { SignaturesDialog } from './signatures-dialog.tsx'
import { StepDialog } from './step-dialog.tsx'
import { VersionsDialog } from './versions-dialog.tsx'

export type DialogName = 'next' | 'back' | 'approve' | 'sign' | 'corrections' | 'versions' | 'signatures'

/** What each dialog about the minutes of one meeting is given. */
export interface StatesDialogProps {
  readonly meetingId: MeetingId
  /** Day of the meeting whose minutes they are. */
  readonly meetsOn: string
  readonly standing: MinutesStanding
  readonly onClose: () => void
}

export const StatesDialog = ({ name, ...props }: StatesDialogProps & { readonly name: DialogName }) => {
  switch (name) {
    case 'next':
    case 'back':
      return <StepDialog {...props} isBack={name === 'back'} />
    case 'approve':
      return <ApproveDialog {...props} />
    case 'sign':
      return <SignDialog {...props} />
    case 'corrections':
      return <CorrectionsDialog {...props} />
    case 'versions':
      return <VersionsDialog {...props} />
    case 'signatures':
      return <SignaturesDialog {...props} />
  }
}
