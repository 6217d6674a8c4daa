import type { Output } from '@shared/contract.ts'
import type { SuspensionsView } from '@shared/contract/attendance.ts'
import type { Member } from '@shared/contract/people.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import { AddMemberDialog } from './add-member-dialog.tsx'
import { EditMemberDialog } from './edit-member-dialog.tsx'
import { EndTermDialog } from './end-term-dialog.tsx'
import type { MemberValues } from './member-schema.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { ReappointDialog } from './reappoint-dialog.tsx'
import { SeatsDialog } from './seats-dialog.tsx'
import { SuspendMember } from './suspend-member.tsx'

/** What is being done on the People screen; each has its dialog. */
export type PeopleDeed =
  | { readonly kind: 'add'; readonly start: Partial<MemberValues> }
  | { readonly kind: 'edit' | 'end' | 'reappoint' | 'suspend'; readonly member: Member }
  | { readonly kind: 'paste' | 'places' }

interface PeopleDialogsProps extends Pick<Output<'people.list'>, 'members' | 'seats' | 'today'> {
  readonly deed: PeopleDeed | null
  readonly limit: SuspensionsView['limit']
  readonly onClose: () => void
}

export const PeopleDialogs = ({ deed, members, seats, today, limit, onClose }: PeopleDialogsProps) => {
  const { kind } = useBodyKind()
  const categories = [
    ...new Set([
      ...seats.map(({ category }) => category),
      ...(kind?.categories ?? []),
      ...members.map(({ category }) => category).filter((category) => category !== ''),
    ]),
  ]
  switch (deed?.kind) {
    case undefined:
      return null
    case 'add':
      return <AddMemberDialog today={today} categories={categories} start={deed.start} onClose={onClose} />
    case 'edit':
      return <EditMemberDialog member={deed.member} categories={categories} onClose={onClose} />
    case 'end':
      return <EndTermDialog member={deed.member} today={today} onClose={onClose} />
    case 'reappoint':
      return <ReappointDialog member={deed.member} from={nextDay(deed.member, today)} onClose={onClose} />
    case 'suspend':
      return <SuspendMember member={deed.member} today={today} limit={limit} onClose={onClose} />
    case 'paste':
      return <PasteDialog onClose={onClose} />
    case 'places':
      return <SeatsDialog seats={seats} categories={kind?.categories ?? []} onClose={onClose} />
  }
}

/** A further term follows on the one before; where that is long past, it starts today. */
const nextDay = ({ endedOn, termTo }: Member, today: string): string => {
  const last = endedOn ?? termTo
  return last === null || last < today ? today : addDays(last, 1)
}
