import type { Output } from '@shared/contract.ts'
import { type TrialId, trialId as trialIdOf } from '@shared/entities/trial.ts'
import { formatDate, formatDateRange } from '@shared/words/dates.ts'
import { conclusionWords } from '@shared/words/trial-words.ts'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { DefinitionList } from '../../../components/definition-list.tsx'
import { ConfirmDialog } from '../../../components/dialog.tsx'
import { Page } from '../../../components/page-header.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { navigate, routes } from '../../../lib/routes.ts'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import { ActionList } from '../action-list.tsx'
import styles from '../improvement.module.css'
import { LessonDialog } from '../lessons/lesson-dialog.tsx'
import { fromTrial } from '../lessons/lesson-schema.ts'
import { RaiseDialog } from '../raise-dialog.tsx'
import { ConcludeDialog } from './conclude-dialog.tsx'
import { ReadingDialog } from './reading-dialog.tsx'
import { Readings } from './readings.tsx'
import { StandingTag } from './standing-tag.tsx'
import { TrialDialog } from './trial-dialog.tsx'

type Found = Output<'trials.get'>

/** One trial, from its question to what was learnt. */
export const TrialPage = ({ recordId }: { readonly recordId: string }) => {
  const id = trialIdOf.safeParse(recordId)
  const found = useAsk('trials.get', id.success ? { trialId: id.data } : null)
  if (!id.success) return <Gone />
  return (
    <Answer of={found} what="Looking up the trial">
      {(answer) => <Shown {...answer} />}
    </Answer>
  )
}

const Gone = () => (
  <Page title="No such trial">
    <p>
      There is no trial at this address. <a href={routes.improvement()}>See all trials</a>
    </p>
  </Page>
)

type Doing = 'edit' | 'again' | 'read' | 'conclude' | 'raise' | 'lesson' | 'take-out' | null

const Shown = ({ trial, actions, cameFrom, ledTo, today }: Found) => {
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  return (
    <Page
      title={trial.question}
      windowTitle="A trial"
      line={<a href={routes.improvement()}>All trials</a>}
      actions={
        <div className={styles.buttons}>
          <Button kind="main" onPress={() => setDoing('conclude')}>
            What came of it
          </Button>
          <Button onPress={() => setDoing('edit')}>Edit</Button>
          <Button onPress={() => setDoing('again')}>Try again from this</Button>
          <Button onPress={() => setDoing('lesson')}>Keep a lesson</Button>
          <Button kind="quiet" onPress={() => setDoing('take-out')}>
            Take out
          </Button>
        </div>
      }
    >
      <p>
        <StandingTag trial={trial} />
      </p>
      <Part title="What came of it" entries={outcomeOf(trial)} />
      <Part title="What we ask, and what is known" entries={knownOf(trial)} />
      <Part title="What we do" entries={doingOf(trial)} />
      <Readings trial={trial} onAdd={() => setDoing('read')} />
      <section className={styles.section} aria-labelledby="actions">
        <div className={styles.head}>
          <h2 id="actions">Actions</h2>
          <Button icon={<Plus />} onPress={() => setDoing('raise')}>
            Add an action
          </Button>
        </div>
        <ActionList actions={actions} />
      </section>
      <Chain cameFrom={cameFrom} ledTo={ledTo} />
      {(doing === 'edit' || doing === 'again') && (
        <TrialDialog deed={{ kind: doing, trial }} today={today} onClose={close} />
      )}
      {doing === 'read' && <ReadingDialog trial={trial} today={today} onClose={close} />}
      {doing === 'conclude' && <ConcludeDialog trial={trial} today={today} onClose={close} />}
      {doing === 'raise' && <Raise trialId={trial.id} question={trial.question} onClose={close} />}
      {doing === 'lesson' && (
        <LessonDialog lessonId={null} begin={fromTrial(trial, today)} today={today} onClose={close} />
      )}
      {doing === 'take-out' && <TakeOut trialId={trial.id} onClose={close} />}
    </Page>
  )
}

type Entries = readonly { readonly term: string; readonly value: ReactNode }[]

const said = (entries: Entries): Entries => entries.filter(({ value }) => value !== '')

const Part = ({ title, entries }: { readonly title: string; readonly entries: Entries }) =>
  entries.length === 0 ? null : (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.facts}>
        <DefinitionList entries={entries} />
      </div>
    </section>
  )

const outcomeOf = ({ conclusion, concludedOn, result, learnt }: Found['trial']): Entries =>
  said([
    {
      term: 'Conclusion',
      value: concludedOn === null ? '' : `${conclusionWords[conclusion]}, on ${formatDate(concludedOn)}`,
    },
    { term: 'Result', value: result },
    { term: 'What we learnt', value: learnt },
  ])

const knownOf = ({ known, source, workedWhere, setting }: Found['trial']): Entries =>
  said([
    { term: 'What is known', value: known },
    { term: 'Source', value: source },
    { term: 'Where it worked', value: workedWhere },
    { term: 'How our setting differs', value: setting },
  ])

const doingOf = ({ doing, comparison, startsOn, reviewOn }: Found['trial']): Entries =>
  said([
    { term: 'What we do', value: doing },
    { term: 'Compared with', value: comparison },
    { term: 'From the start to the review', value: formatDateRange(startsOn, reviewOn) },
  ])

const Chain = ({ cameFrom, ledTo }: Pick<Found, 'cameFrom' | 'ledTo'>) => {
  if (cameFrom === null && ledTo.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="chain">
      <h2 id="chain">Before and after</h2>
      <ul className={styles.list}>
        {cameFrom !== null && (
          <li>
            <small>Begun from</small>
            <a href={routes.improvement('trials', cameFrom.id)}>{cameFrom.question}</a>
          </li>
        )}
        {ledTo.map(({ id, question }) => (
          <li key={id}>
            <small>Tried again as</small>
            <a href={routes.improvement('trials', id)}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OfTrialProps {
  readonly trialId: TrialId
  readonly onClose: () => void
}

const Raise = ({ trialId, question, onClose }: OfTrialProps & { readonly question: string }) => {
  const raise = useTell('trials.raiseAction')
  return (
    <RaiseDialog
      from={question}
      raise={(draft) => raise.mutateAsync({ trialId, ...draft })}
      onClose={onClose}
    />
  )
}

const TakeOut = ({ trialId, onClose }: OfTrialProps) => {
  const takeOut = useTell('trials.takeOut')
  const say = useSay()
  const done = () => {
    say({ text: 'The trial is taken out.' })
    navigate(routes.improvement())
  }
  return (
    <ConfirmDialog
      title="Take the trial out"
      text="Only for what was begun by mistake: one that did not work is concluded with “Stop”, and stays. It stays in the record of changes either way, and its actions in the register."
      confirm="Take it out"
      isDanger
      isOpen
      isPending={takeOut.isPending}
      onConfirm={() => takeOut.mutate({ trialId }, { onSuccess: done })}
      onClose={onClose}
    />
  )
}
