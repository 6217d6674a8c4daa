import type { BodyKindOption } from '@shared/contract/bodies.ts'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Page } from '../../components/page-header.tsx'
import { cx } from '../../lib/cx.ts'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { ArchivedBodies } from './archived-bodies.tsx'
import { CheckStep } from './check-step.tsx'
import { KindStep } from './kind-step.tsx'
import { type BodyNames, NameStep } from './name-step.tsx'
import styles from './set-up.module.css'

const steps = ['Kind', 'Name', 'Ready'] as const
type Step = 0 | 1 | 2

/** Sets up a board in three short steps: what kind, what it is called, and what it starts with. */
export const SetUpPage = () => {
  const kinds = useAsk('bodies.kinds', {})
  const bodies = useAsk('bodies.list', {})
  const isFirst = (bodies.data ?? []).length === 0
  return (
    <div className={cx(styles.place, isFirst && styles.alone)}>
      <Page
        title={isFirst ? 'Set up your board' : 'Add a board or committee'}
        line="Three short steps. Everything can be changed later."
      >
        <Answer of={kinds}>{(options) => <SetUp options={options} isFirst={isFirst} />}</Answer>
        {isFirst && <InsteadOfNew />}
      </Page>
    </div>
  )
}

/** A board need not be new: it may be in another file, or archived in this one. */
const InsteadOfNew = () => (
  <div className={styles.instead}>
    <p>
      The board is in another Packhorse file already? <a href={routes.transfer()}>Bring it in from there</a>.
    </p>
    <ArchivedBodies />
  </div>
)

interface SetUpProps {
  readonly options: readonly BodyKindOption[]
  readonly isFirst: boolean
}

const SetUp = ({ options, isFirst }: SetUpProps) => {
  const [step, setStep] = useState<Step>(0)
  const [kind, setKind] = useState<BodyKindOption | null>(null)
  const [names, setNames] = useState<BodyNames>({ name: '', organisation: '', accent: 'moss' })
  const goTo = (next: Step, changed: BodyNames = names) => {
    setNames(changed)
    setStep(next)
  }
  return (
    <div data-accent={names.accent} className={styles.steps}>
      <Progress step={step} />
      {step === 0 || kind === null ? (
        <KindStep options={options} kind={kind} isFirst={isFirst} onChoose={setKind} onNext={() => goTo(1)} />
      ) : step === 1 ? (
        <NameStep
          kind={kind}
          start={names}
          onNext={(changed) => goTo(2, changed)}
          onBack={(changed) => goTo(0, changed)}
        />
      ) : (
        <CheckStep kind={kind} names={names} onBack={() => goTo(1)} />
      )}
    </div>
  )
}

const Progress = ({ step }: { readonly step: Step }) => (
  <ol className={styles.progress} aria-label="Steps">
    {steps.map((label, index) => (
      <li
        key={label}
        aria-current={index === step ? 'step' : undefined}
        data-done={index < step || undefined}
      >
        <span className={styles.number}>{index + 1}</span>
        {label}
      </li>
    ))}
  </ol>
)
