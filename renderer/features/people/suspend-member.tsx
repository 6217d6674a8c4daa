import type { SuspensionsView } from '@shared/contract/attendance.ts'
import type { Member } from '@shared/contract/people.ts'
import { SuspendDialog } from '../../components/suspend-dialog.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'

interface SuspendMemberProps {
  readonly member: Member
  readonly today: string
  readonly limit: SuspensionsView['limit']
  readonly onClose: () => void
}

/** Suspends a member for a time, from any day. */
export const SuspendMember = ({ member, today, limit, onClose }: SuspendMemberProps) => {
  const suspend = useTell('attendance.suspend')
  const say = useSay()
  const { name } = member.person
  return (
    <SuspendDialog
      name={name}
      fromOn={today}
      isFromAsked
      intro="Still in post; counted neither as present nor towards the quorum."
      help="Kept here, and never printed."
      limit={limit}
      onSave={async (values) => {
        await suspend.mutateAsync({ membershipId: member.id, ...values })
        say({ text: `${name} is suspended.` })
      }}
      onClose={onClose}
    />
  )
}
