import type { AnsweredInspection, ListedFinding } from '@shared/contract/findings.ts'
import type { FindingEvidence } from '@shared/entities/finding.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/dialog.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Page } from '../../../components/page-header.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { routes } from '../../../lib/routes.ts'
import { useTell } from '../../../lib/use-ask.ts'
import styles from '../improvement.module.css'
import { RaiseDialog } from '../raise-dialog.tsx'
import { CheckDialog, EvidenceDialog } from './evidence-dialog.tsx'
import { FindingCard, type FindingDeed } from './finding-card.tsx'
import { FindingDialog } from './finding-dialog.tsx'
import { MilestoneDialog } from './milestone-dialog.tsx'
import { SavePlanDialog } from './save-plan.tsx'
import { StatementDialog } from './statement-dialog.tsx'
import { TakeInDialog } from './take-in-dialog.tsx'

type Doing =
  | { readonly kind: 'add' | 'take-in' | 'save' | 'statement' }
  | { readonly kind: 'finding'; readonly deed: FindingDeed; readonly finding: ListedFinding }
  | { readonly kind: 'check'; readonly evidence: FindingEvidence }

interface InspectionFindingsProps {
  readonly of: AnsweredInspection
  readonly today: string
}

/** The findings of one inspection, in the order of the report, with all that answers them. */
export const InspectionFindings = ({ of, today }: InspectionFindingsProps) => {
  const [doing, setDoing] = useState<Doing | null>(null)
  const { inspection, findings, points } = of
  return (
    <Page
      title={`Findings: ${inspection.title}`}
      windowTitle="Findings of an inspection"
      line={<a href={routes.improvement('findings')}>All inspections</a>}
      actions={
        <div className={styles.buttons}>
          {findings.length > 0 && (
            <Button kind="main" onPress={() => setDoing({ kind: 'save' })}>
              Save the action plan
            </Button>
          )}
          {points.length > 0 && (
            <Button
              kind={findings.length === 0 ? 'main' : 'plain'}
              onPress={() => setDoing({ kind: 'take-in' })}
            >
              Take in {plural(points.length, 'point')}
            </Button>
          )}
          <Button onPress={() => setDoing({ kind: 'add' })}>Add a finding</Button>
        </div>
      }
    >
      {inspection.isEmbargoed && <Embargoed publishedOn={inspection.publishedOn} />}
      <Statement of={of} onWrite={() => setDoing({ kind: 'statement' })} />
      {findings.length === 0 ? (
        <EmptyState title="No findings yet">
          <p>
            Take in what the report says must improve, in its own words, or enter it by hand. Each finding
            then gets its actions, milestones and evidence.
          </p>
        </EmptyState>
      ) : (
        <ol className={styles.cards} aria-label="Findings">
          {findings.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              today={today}
              onDo={(deed) => setDoing({ kind: 'finding', deed, finding })}
              onCheck={(evidence) => setDoing({ kind: 'check', evidence })}
            />
          ))}
        </ol>
      )}
      {doing !== null && <Dialogs of={of} doing={doing} today={today} onClose={() => setDoing(null)} />}
    </Page>
  )
}

const Embargoed = ({ publishedOn }: { readonly publishedOn: string | null }) => (
  <Notice tone="closed">
    <strong>Embargoed</strong>{' '}
    {publishedOn === null ? 'until the report is public' : `until ${formatDate(publishedOn)}`}. Actions that
    you add here are named in no pack, log, calendar, letter or review copy before that.
  </Notice>
)

const Statement = ({ of, onWrite }: { readonly of: AnsweredInspection; readonly onWrite: () => void }) => {
  if (of.statements.length === 0 && of.statement === '') return null
  return (
    <section className={styles.section} aria-labelledby="statement">
      <div className={styles.head}>
        <h2 id="statement">{of.statements[0]?.title ?? 'Statement'}</h2>
        <Button onPress={onWrite}>{of.statement === '' ? 'Write it' : 'Change it'}</Button>
      </div>
      {of.statement !== '' && <p className={styles.facts}>{of.statement}</p>}
      {of.statements.map(({ id, title, text, isSure, source }) => (
        <p key={id} className={styles.quiet}>
          {title}: {text} {source !== '' && `(${source})`}
          {!isSure && ' Not confirmed: check with your own rules.'}
        </p>
      ))}
    </section>
  )
}

interface DialogsProps {
  readonly of: AnsweredInspection
  readonly doing: Doing
  readonly today: string
  readonly onClose: () => void
}

const Dialogs = ({ of, doing, today, onClose }: DialogsProps) => {
  switch (doing.kind) {
    case 'add':
      return <FindingDialog of={of} finding={null} onClose={onClose} />
    case 'take-in':
      return <TakeInDialog of={of} onClose={onClose} />
    case 'save':
      return <SavePlanDialog of={of} onClose={onClose} />
    case 'statement':
      return <StatementDialog of={of} onClose={onClose} />
    case 'check':
      return <CheckDialog evidence={doing.evidence} today={today} onClose={onClose} />
    case 'finding':
      return <OfFinding of={of} {...doing} today={today} onClose={onClose} />
  }
}

interface OfFindingProps extends Omit<DialogsProps, 'doing'> {
  readonly deed: FindingDeed
  readonly finding: ListedFinding
}

const OfFinding = ({ of, deed, finding, today, onClose }: OfFindingProps) => {
  switch (deed) {
    case 'edit':
      return <FindingDialog of={of} finding={finding} onClose={onClose} />
    case 'raise':
      return <Raise finding={finding} onClose={onClose} />
    case 'milestone':
      return <MilestoneDialog finding={finding} onClose={onClose} />
    case 'evidence':
      return <EvidenceDialog finding={finding} today={today} onClose={onClose} />
    case 'take-out':
      return <TakeOut finding={finding} onClose={onClose} />
  }
}

interface OneProps {
  readonly finding: ListedFinding
  readonly onClose: () => void
}

const Raise = ({ finding, onClose }: OneProps) => {
  const raise = useTell('findings.raiseAction')
  return (
    <RaiseDialog
      from={finding.words}
      raise={(draft) => raise.mutateAsync({ findingId: finding.id, ...draft })}
      onClose={onClose}
    />
  )
}

const TakeOut = ({ finding, onClose }: OneProps) => {
  const takeOut = useTell('findings.takeOut')
  const say = useSay()
  const done = () => {
    say({ text: 'The finding is taken out.' })
    onClose()
  }
  return (
    <ConfirmDialog
      title="Take the finding out"
      text="Only for what was entered by mistake. It stays in the record of changes, and its actions in the register."
      confirm="Take it out"
      isDanger
      isOpen
      isPending={takeOut.isPending}
      onConfirm={() => takeOut.mutate({ findingId: finding.id }, { onSuccess: done })}
      onClose={onClose}
    />
  )
}
