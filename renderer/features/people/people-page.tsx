import type { Output } from '@shared/contract.ts'
import type { Member } from '@shared/contract/people.ts'
import type { MembershipId } from '@shared/entities/person.ts'
import { plural } from '@shared/words/dates.ts'
import { CalendarCheck, ClipboardPaste, Scale, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { WithPanel } from '../../components/side-panel.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import { memberMarks } from './member-marks.ts'
import { MemberPanel } from './member-panel.tsx'
import { MemberTable } from './member-table.tsx'
import { NoMembers } from './no-members.tsx'
import { type PeopleDeed, PeopleDialogs } from './people-dialogs.tsx'
import styles from './people.module.css'
import { Vacancies } from './vacancies.tsx'

/** Who is on the board, until when, and which places stand empty. */
export const PeoplePage = () => {
  const { body } = useCurrentBody()
  const [hasEnded, setHasEnded] = useState(false)
  const list = useAsk('people.list', { bodyId: body.id, includeEnded: true })
  return (
    <Answer of={list} what="Looking who is on the board">
      {(found) => <People key={body.id} {...found} hasEnded={hasEnded} onShowEnded={setHasEnded} />}
    </Answer>
  )
}

interface PeopleProps extends Output<'people.list'> {
  /** Whether former members are shown as well. */
  readonly hasEnded: boolean
  readonly onShowEnded: (isShown: boolean) => void
}

const People = ({ members, vacancies, seats, today, hasEnded, onShowEnded }: PeopleProps) => {
  const { words } = useBodyKind()
  const [chosenId, setChosenId] = useState<MembershipId | null>(null)
  const [deed, setDeed] = useState<PeopleDeed | null>(null)
  const { suspensions, limit, marks } = useMarks()
  const chosen = members.find(({ id }) => id === chosenId) ?? null
  const shown = members.filter(({ standing }) => hasEnded || standing !== 'ended')
  const add = () => setDeed({ kind: 'add', start: {} })
  const paste = () => setDeed({ kind: 'paste' })
  return (
    <WithPanel
      panel={
        chosen && (
          <MemberPanel
            member={chosen}
            terms={members.filter(({ personId }) => personId === chosen.personId)}
            suspensions={suspensions.filter(({ membershipId }) => membershipId === chosen.id)}
            marks={marks.get(chosen.personId) ?? []}
            today={today}
            onEdit={() => setDeed({ kind: 'edit', member: chosen })}
            onEnd={() => setDeed({ kind: 'end', member: chosen })}
            onSuspend={() => setDeed({ kind: 'suspend', member: chosen })}
            onReappoint={() => setDeed({ kind: 'reappoint', member: chosen })}
            onClose={() => setChosenId(null)}
          />
        )
      }
    >
      <div className={styles.page}>
        <PageHeader
          title="People"
          line={lineOf(members, vacancies, words)}
          actions={
            members.length > 0 && (
              <>
                <Button kind="main" icon={<UserPlus />} onPress={add}>
                  Add a {words.member}
                </Button>
                <Button icon={<ClipboardPaste />} onPress={paste}>
                  Paste a list
                </Button>
                <ButtonLink href={routes.attendance()} icon={<CalendarCheck />}>
                  Attendance
                </ButtonLink>
                <ButtonLink href={routes.interests()} icon={<Scale />}>
                  Register of interests
                </ButtonLink>
              </>
            )
          }
        />
        {members.length === 0 ? (
          <NoMembers onAdd={add} onPaste={paste} />
        ) : (
          <>
            <Vacancies
              vacancies={vacancies}
              onFill={(category) => setDeed({ kind: 'add', start: { category } })}
              onSetPlaces={() => setDeed({ kind: 'places' })}
            />
            <section aria-label="Members" className={styles.members}>
              <Checkbox label="Show former members" isSelected={hasEnded} onChange={onShowEnded} />
              <MemberTable
                members={shown}
                marks={marks}
                chosenId={chosenId}
                onChoose={(id) => setChosenId(id === chosenId ? null : id)}
                onEdit={(member) => setDeed({ kind: 'edit', member })}
              />
            </section>
          </>
        )}
      </div>
      <PeopleDialogs
        deed={deed}
        members={members}
        seats={seats}
        limit={limit}
        today={today}
        onClose={() => setDeed(null)}
      />
    </WithPanel>
  )
}

/** Suspensions and long absences; nothing until they are read, for the page does not wait for them. */
const useMarks = () => {
  const { body } = useCurrentBody()
  const { data } = useAsk('attendance.suspensions', { bodyId: body.id })
  const absences = useAsk('attendance.absences', { bodyId: body.id, on: null }).data?.absences ?? []
  const suspensions = data?.suspensions ?? []
  return { suspensions, limit: data?.limit ?? null, marks: memberMarks(suspensions, absences) }
}

const lineOf = (
  members: readonly Member[],
  vacancies: Output<'people.list'>['vacancies'],
  words: { readonly member: string; readonly members: string },
): string => {
  const voting = members.filter(({ standing, hasVote }) => standing === 'in-post' && hasVote).length
  const vacant = vacancies.reduce((sum, each) => sum + each.vacant, 0)
  const inPost = `${plural(voting, words.member, words.members)} in post with a vote`
  return vacant === 0 ? inPost : `${inPost}, ${plural(vacant, 'vacancy', 'vacancies')}`
}
