import type { Output } from '@shared/contract.ts'
import { type ActionId, actionId as actionIdOf } from '@shared/entities/action.ts'
import { plural } from '@shared/words/dates.ts'
import { BookOpen, Download, Inbox, Plus, ScrollText } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FormError } from '../../components/form-error.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { WithPanel } from '../../components/side-panel.tsx'
import { UndoButtons } from '../../components/undo-buttons.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import { type ActionDeed, ActionDialogs } from './action-dialogs.tsx'
import { ActionBoard } from './board/action-board.tsx'
import { ActionCalendar } from './calendar/action-calendar.tsx'
import type { RowDeeds } from './action-columns.tsx'
import { ActionPanel } from './action-panel.tsx'
import { ActionList } from './action-list.tsx'
import styles from './actions.module.css'
import { FilterBar } from './filter-bar.tsx'
import { LayoutChoice } from './layout-choice.tsx'
import { ActionProgress } from './progress/action-progress.tsx'
import { useRegisterUndo } from './use-register-undo.ts'
import { isNarrowed, type Question, useWanted, type Wanted } from './use-wanted.ts'
import { ViewMenu } from './view-menu.tsx'

interface ActionsPageProps {
  /** The one to open, as a link from the minutes names it; null: none. */
  readonly actionId: string | null
}

/** The register of actions: what is to be done, by whom, by when, and what was said of it. */
export const ActionsPage = ({ actionId }: ActionsPageProps) => {
  const asked = useWanted()
  const list = useAsk('actions.list', { ...asked.question, limit: 1, offset: 0 })
  const linked = actionIdOf.safeParse(actionId)
  const [chosenId, setChosenId] = useState<ActionId | null>(linked.success ? linked.data : null)
  const [deed, setDeed] = useState<ActionDeed | null>(null)
  return (
    <WithPanel
      panel={chosenId && <ActionPanel actionId={chosenId} onDo={setDeed} onClose={() => setChosenId(null)} />}
    >
      <div className={styles.page}>
        <Head counts={list.data?.counts} asked={asked} onAdd={() => setDeed({ kind: 'add' })} />
        <Answer of={list} what="Looking up the actions">
          {(found) => (
            <Actions
              found={found}
              asked={asked}
              chosenId={chosenId}
              onChoose={(id) => setChosenId(id === chosenId ? null : id)}
              onDo={setDeed}
            />
          )}
        </Answer>
      </div>
      <ActionDialogs deed={deed} onClose={() => setDeed(null)} />
    </WithPanel>
  )
}

interface ActionsProps {
  readonly found: Output<'actions.list'>
  readonly asked: ReturnType<typeof useWanted>
  readonly chosenId: ActionId | null
  readonly onChoose: (id: ActionId) => void
  readonly onDo: (deed: ActionDeed) => void
}

const Actions = ({ found, asked, chosenId, onChoose, onDo }: ActionsProps) => {
  const undo = useRegisterUndo()
  const { body } = useCurrentBody()
  const { wanted, question, want } = asked
  const { isEveryBody } = wanted
  const choices = useAsk('actions.choices', { bodyId: body.id, isEveryBody }).data
  const { counts, nextMeetingOn } = found
  if (counts.all === 0 && !isNarrowed(wanted) && !isEveryBody) return <NoActions />
  return (
    <>
      <div className={styles.tools}>
        <LayoutChoice wanted={wanted} onWant={want} />
        <ViewMenu wanted={wanted} onWant={want} />
        <UndoButtons undo={undo} />
      </div>
      <FilterBar
        wanted={wanted}
        onWant={want}
        counts={counts}
        choices={choices}
        nextMeetingOn={nextMeetingOn}
      />
      <LaidOut
        wanted={wanted}
        question={question}
        found={found}
        openId={chosenId}
        onOpen={onChoose}
        onUpdate={(action) => onDo({ kind: 'update', action, status: action.status })}
      />
    </>
  )
}

interface LaidOutProps extends RowDeeds {
  readonly wanted: Wanted
  readonly question: Question
  readonly found: Output<'actions.list'>
}

const LaidOut = ({ wanted, question, found, ...deeds }: LaidOutProps) => {
  const { total, groups, today } = found
  switch (wanted.layout) {
    case 'board':
      return <ActionBoard question={question} openId={deeds.openId} onOpen={deeds.onOpen} />
    case 'calendar':
      return <ActionCalendar question={question} today={today} {...deeds} />
    case 'progress':
      return <ActionProgress question={question} />
    case 'list':
      return total === 0 ? (
        <p className={styles.none}>None of them.</p>
      ) : (
        <ActionList question={question} total={total} groups={groups} {...deeds} />
      )
  }
}

interface HeadProps {
  readonly counts: Output<'actions.list'>['counts'] | undefined
  readonly asked: ReturnType<typeof useWanted>
  readonly onAdd: () => void
}

const Head = ({ counts, asked, onAdd }: HeadProps) => {
  const save = useJob('actions.saveCsv')
  return (
    <>
      <PageHeader
        title="Actions"
        {...(counts === undefined || counts.all === 0 ? {} : { line: lineOf(counts) })}
        actions={
          <>
            <Button kind="main" icon={<Plus />} onPress={onAdd}>
              Add an action
            </Button>
            {counts !== undefined && counts.all > 0 && (
              <Button
                icon={<Download />}
                isPending={save.isRunning}
                onPress={() => void save.run(asked.question)}
              >
                Save as a table
              </Button>
            )}
            <ButtonLink href={routes.actionLog()} icon={<ScrollText />}>
              Log, letters, calendar
            </ButtonLink>
            <ButtonLink href={routes.reviewCopies()} icon={<BookOpen />}>
              Review copies
            </ButtonLink>
            <ButtonLink href={routes.returns()} icon={<Inbox />}>
              Returns
            </ButtonLink>
          </>
        }
      />
      <FormError error={save.failure} />
    </>
  )
}

const lineOf = ({ open, late }: Output<'actions.list'>['counts']): string =>
  [`${open} open`, late > 0 && plural(late, 'late', 'late')].filter(Boolean).join(', ')

const NoActions = () => (
  <EmptyState title="No actions yet" size="page">
    <p>
      Actions are raised in the minutes, in the line in which they were agreed, and land here: who does what
      by when. Others can be added by hand.
    </p>
  </EmptyState>
)
