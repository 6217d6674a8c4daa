import styles from './steps.module.css'

export interface Step {
  readonly href: string
  readonly label: string
  /** A small count beside it, such as "13 of 15". */
  readonly note?: string
  readonly isCurrent: boolean
}

/** The parts of one piece of work in their order; each is a place of its own, so they are links. */
export const Steps = ({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) => (
  <nav aria-label={label} className={styles.steps}>
    {steps.map((step) => (
      <a key={step.href} href={step.href} aria-current={step.isCurrent ? 'step' : undefined}>
        {step.label}
        {step.note !== undefined && <span className={styles.note}>{step.note}</span>}
      </a>
    ))}
  </nav>
)
