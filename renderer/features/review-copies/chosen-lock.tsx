import { Checkbox } from '../../components/checkbox.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './review-copies.module.css'

/** Null: the copies are not locked. */
export type Lock = { readonly passphrase: string; readonly again: string } | null

/** What is still wrong with it; null: it can be used. */
export const faultOf = (lock: Lock): string | null => {
  if (lock === null) return null
  if (lock.passphrase.length < 12) return 'At least 12 characters: four words, say.'
  return lock.passphrase === lock.again ? null : 'The two are not the same yet.'
}

interface ChosenLockProps {
  readonly lock: Lock
  readonly onChange: (lock: Lock) => void
}

/** Whether the copies are locked, and with what. */
export const ChosenLock = ({ lock, onChange }: ChosenLockProps) => {
  const fault = faultOf(lock)
  const hasBegun = lock !== null && lock.passphrase !== ''
  return (
    <section aria-labelledby="locked-with" className={styles.part}>
      <h2 id="locked-with">Lock</h2>
      <Checkbox
        label="Lock with a passphrase"
        help="The same for all copies made now. Tell people by another way than the file. It is kept nowhere: who forgets it needs a new copy."
        isSelected={lock !== null}
        onChange={(isLocked) => onChange(isLocked ? { passphrase: '', again: '' } : null)}
      />
      {lock !== null && (
        <div className={styles.lock}>
          <TextField
            label="Passphrase"
            type="password"
            help="Four words that have nothing to do with each other are good."
            value={lock.passphrase}
            onChange={(passphrase) => onChange({ ...lock, passphrase })}
            maxLength={1000}
          />
          <TextField
            label="The same again"
            type="password"
            value={lock.again}
            onChange={(again) => onChange({ ...lock, again })}
            maxLength={1000}
          />
          <p aria-live="polite" className={styles.quiet}>
            {hasBegun && fault}
          </p>
        </div>
      )}
    </section>
  )
}
