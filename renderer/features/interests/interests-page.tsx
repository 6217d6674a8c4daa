import type { Output } from '@shared/contract.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FormError } from '../../components/form-error.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { WithPanel } from '../../components/side-panel.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import { type InterestDeed, InterestDialogs } from './interest-dialogs.tsx'
import styles from './interests.module.css'
import { PersonPanel } from './person-panel.tsx'
import { RegisterTable } from './register-table.tsx'

/** The register of interests of a board: each person's own, confirmed each year. */
export const InterestsPage = () => {
  const { body } = useCurrentBody()
  const register = useAsk('interests.register', { bodyId: body.id })
  return (
    <Answer of={register} what="Looking up the register">
      {(found) => <Register key={body.id} {...found} />}
    </Answer>
  )
}

const Register = ({ people, year, today }: Output<'interests.register'>) => {
  const [chosenId, setChosenId] = useState<PersonId | null>(null)
  const [doing, setDoing] = useState<{ readonly personId: PersonId; readonly deed: InterestDeed } | null>(
    null,
  )
  const chosen = people.find(({ personId }) => personId === chosenId) ?? null
  const worked = people.find(({ personId }) => personId === doing?.personId) ?? null
  return (
    <WithPanel
      panel={
        chosen && (
          <PersonPanel
            person={chosen}
            year={year.label}
            onDo={(deed) => setDoing({ personId: chosen.personId, deed })}
            onClose={() => setChosenId(null)}
          />
        )
      }
    >
      <div className={styles.page}>
        <PageHeader
          title="Register of interests"
          line={lineOf(people, year)}
          {...(people.length > 0 ? { actions: <SaveTable /> } : {})}
        />
        {people.length === 0 ? (
          <Nobody />
        ) : (
          <RegisterTable
            people={people}
            year={year.label}
            chosenId={chosenId}
            onChoose={(id) => setChosenId(id === chosenId ? null : id)}
            onConfirm={(personId) => setDoing({ personId, deed: { kind: 'confirm' } })}
          />
        )}
      </div>
      {doing !== null && worked !== null && (
        <InterestDialogs
          deed={doing.deed}
          person={worked}
          year={year.label}
          today={today}
          onClose={() => setDoing(null)}
        />
      )}
    </WithPanel>
  )
}

const lineOf = (
  people: Output<'interests.register'>['people'],
  { startsOn, label }: Output<'interests.register'>['year'],
): string => {
  const count = (standing: string) => people.filter((each) => each.standing === standing).length
  const [confirmed, due, overdue] = [count('confirmed'), count('due'), count('overdue')]
  const said = [
    `${confirmed} of ${confirmed + due + overdue} declared for ${label}, which began on ${formatDate(startsOn)}`,
    due > 0 && `${due} due`,
    overdue > 0 && `${overdue} overdue`,
  ]
  return said.filter(Boolean).join(' · ')
}

const SaveTable = () => {
  const { body } = useCurrentBody()
  const save = useJob('interests.saveCsv')
  return (
    <div>
      <Button
        icon={<Download />}
        isPending={save.isRunning}
        onPress={() => void save.run({ bodyId: body.id })}
      >
        Save as a table
      </Button>
      <FormError error={save.failure} />
    </div>
  )
}

const Nobody = () => (
  <EmptyState
    title="Nobody is in post yet"
    size="page"
    action={
      <ButtonLink kind="main" href={routes.people()}>
        Go to People
      </ButtonLink>
    }
  >
    <p>
      Add the members of the board first. Then their interests stand here, with each year’s declaration, and
      agendas that name one of them say so.
    </p>
  </EmptyState>
)
