import { ProgressBar as AriaProgressBar } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import type { JobProgress } from '../lib/use-job.ts'
import { Button } from './button.tsx'
import styles from './progress.module.css'

interface ProgressProps {
  /** What is being done, such as "Making the pack". */
  readonly label: string
  readonly progress: JobProgress | null
  /** Leaves out the button where stopping is not possible. */
  readonly onCancel?: () => void
}

/** A job that runs: its step, how far, and a way to stop it. */
export const Progress = ({ label, progress, onCancel }: ProgressProps) => {
  const total = progress?.total ?? null
  const share = progress === null || total === null || total === 0 ? null : (progress.done / total) * 100
  const step = progress === null ? 'Starting' : progress.step
  return (
    <div className={styles.outer}>
      <AriaProgressBar
        className={cx(styles.bar)}
        aria-label={label}
        {...(share === null ? { isIndeterminate: true } : { value: share })}
        valueLabel={step}
      >
        <div className={styles.words}>
          <strong>{label}</strong>
          <span className={styles.step}>
            {step}
            {total !== null && total > 1 && ` · ${String(progress?.done ?? 0)} of ${String(total)}`}
          </span>
        </div>
        <div className={styles.track}>
          <div
            className={cx(styles.fill, share === null && styles.unknown)}
            style={share === null ? undefined : { width: `${String(share)}%` }}
          />
        </div>
      </AriaProgressBar>
      {onCancel !== undefined && <Button onPress={onCancel}>Stop</Button>}
    </div>
  )
}
