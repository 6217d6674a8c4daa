import type { Audience } from '@shared/entities/pack.ts'
import { membershipRoles } from '@shared/entities/person.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { upperFirst } from '@shared/words/upper-first.ts'
import { Select } from '../../../components/select.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { audiences } from './pack-words.ts'
import styles from './pack.module.css'
import { whoWithdraws } from './who-withdraws.ts'

interface ForWhomProps {
  readonly page: MeetingOnPage
  readonly audience: Audience
  readonly onAudience: (audience: Audience) => void
}

/** For whom a PDF is: everyone on the board, the public, one member, or all of a role. */
export const ForWhom = ({ page, audience, onAudience }: ForWhomProps) => {
  const people = useAsk('people.list', { bodyId: page.body.id, includeEnded: false })
  const members = (people.data?.members ?? []).filter(
    ({ standing }, at, all) =>
      standing !== 'ended' && all.findIndex((each) => each.person.id === all[at]?.person.id) === at,
  )
  const roles = membershipRoles.filter((role) => members.some((member) => member.role === role))
  const [firstMember] = members
  const choose = (kind: Audience['kind']) => {
    if (kind === 'members' || kind === 'public') onAudience({ kind })
    if (kind === 'person' && firstMember) onAudience({ kind, personId: firstMember.person.id })
    if (kind === 'role')
      onAudience({ kind, role: roles.find((role) => role === 'observer') ?? roles[0] ?? 'observer' })
  }
  const withdrawing = whoWithdraws(page.view.items)
  return (
    <>
      <Select
        label="For whom"
        value={audience.kind}
        onChange={choose}
        options={audiences.filter(({ id }) => members.length > 0 || id === 'members' || id === 'public')}
      />
      {audience.kind === 'person' && (
        <Select
          label="Which member"
          value={audience.personId}
          onChange={(personId) => onAudience({ kind: 'person', personId })}
          options={members.map(({ person }) => ({
            id: person.id,
            label: person.name,
            detail: withdrawing.get(person.id)?.sentence ?? '',
          }))}
        />
      )}
      {audience.kind === 'role' && (
        <Select
          label="Which role"
          value={audience.role}
          onChange={(role) => onAudience({ kind: 'role', role })}
          options={roles.map((id) => ({
            id,
            label: upperFirst(audienceWords({ kind: 'role', role: id }, '')),
          }))}
        />
      )}
      {audience.kind === 'members' && withdrawing.size > 0 && (
        <p className={styles.withdrawing}>
          {[...withdrawing.values()].map(({ name, sentence }) => `${name}: ${sentence}`).join(' ')} Make “One
          member” for each of them: this copy holds those items.
        </p>
      )}
    </>
  )
}
