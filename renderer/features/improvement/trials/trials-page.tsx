import type { ListedTrial } from '@shared/contract/trials.ts'
import { plural } from '@shared/words/dates.ts'
import { changeWords } from '@shared/rules/trial-standing.ts'
import { figureWords } from '@shared/words/figures.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Page } from '../../../components/page-header.tsx'
import { Table } from '../../../components/table.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import { Parts } from '../parts.tsx'
import { StandingTag } from './standing-tag.tsx'
import { TrialDialog } from './trial-dialog.tsx'

/** What the board tries: the loop of a question, a trial and what came of it, open until it is closed. */
export const TrialsPage = () => {
  const { body } = useCurrentBody()
  const found = useAsk('trials.list', { bodyId: body.id })
  const [isBeginning, setBeginning] = useState(false)
  const hasSome = (found.data?.trials.length ?? 0) > 0
  const begin = (
    <Button kind="main" icon={<Plus />} onPress={() => setBeginning(true)}>
      Begin a trial
    </Button>
  )
  return (
    <Page
      title="Trials"
      windowTitle="Improvement"
      {...(hasSome ? { line: lineOf(found.data?.trials ?? []), actions: begin } : {})}
    >
      <Parts current="trials" />
      <Answer of={found} what="Looking up the trials">
        {({ trials, today }) => (
          <>
            {trials.length === 0 ? <Nothing begin={begin} /> : <TrialTable trials={trials} />}
            {isBeginning && (
              <TrialDialog deed={{ kind: 'new' }} today={today} onClose={() => setBeginning(false)} />
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

const lineOf = (trials: readonly ListedTrial[]): string => {
  const open = trials.filter(({ standing }) => standing !== 'closed').length
  return `${plural(trials.length, 'trial')}, ${open} open`
}

const Nothing = ({ begin }: { readonly begin: React.ReactNode }) => (
  <EmptyState title="Nothing is being tried yet" action={begin}>
    <p>
      A trial asks a question, says what is known and how your setting differs, what you do, and how you will
      know. It stays open, and on Home when its review is due, until you say: adopt, adapt or stop.
    </p>
  </EmptyState>
)

const TrialTable = ({ trials }: { readonly trials: readonly ListedTrial[] }) => (
  <Table
    label="Trials"
    rows={trials}
    rowKey={({ id }) => id}
    columns={[
      {
        id: 'question',
        header: 'Question',
        isRowHeader: true,
        width: '44%',
        cell: ({ id, question }) => <a href={routes.improvement('trials', id)}>{question}</a>,
      },
      {
        id: 'measured',
        header: 'Measured',
        cell: (trial) => {
          const last = trial.readings.at(-1)
          if (last === undefined) return trial.measure
          return (
            <>
              {trial.measure} {figureWords(last.value, trial.unit)}
              <small>{changeWords(trial, last.value)}</small>
            </>
          )
        },
      },
      {
        id: 'actions',
        header: 'Open actions',
        align: 'end',
        cell: ({ openActions }) => openActions,
      },
      { id: 'standing', header: 'Standing', cell: (trial) => <StandingTag trial={trial} /> },
    ]}
  />
)
