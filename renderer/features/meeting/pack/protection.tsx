import { Checkbox } from '../../../components/checkbox.tsx'
import { TextField } from '../../../components/text-field.tsx'
import styles from './pack.module.css'

/** A password typed twice; kept on this page alone, and forgotten once it was used. */
export interface Password {
  readonly isWanted: boolean
  readonly first: string
  readonly second: string
}

export const NO_PASSWORD: Password = { isWanted: false, first: '', second: '' }

/** Null while it is not wanted. */
export const passwordOf = ({ isWanted, first }: Password): string | null => (isWanted ? first : null)

/** What is still wrong with it; null when a PDF can be made. */
export const problemWith = ({ isWanted, first, second }: Password): string | null => {
  if (!isWanted) return null
  if (first === '') return 'Type the password.'
  return first === second ? null : 'The two are not the same.'
}

interface ProtectionProps {
  readonly password: Password
  readonly onPassword: (password: Password) => void
}

/** A PDF that opens with a password only. */
export const Protection = ({ password, onPassword }: ProtectionProps) => (
  <div className={styles.tick}>
    <Checkbox
      label="Protect with a password"
      help="Packhorse does not keep it: tell it to the readers some other way than with the PDF."
      isSelected={password.isWanted}
      onChange={(isWanted) => onPassword({ ...NO_PASSWORD, isWanted })}
    />
    {password.isWanted && (
      <div className={styles.password}>
        <TextField
          label="Password"
          type="password"
          maxLength={127}
          value={password.first}
          onChange={(first) => onPassword({ ...password, first })}
        />
        <TextField
          label="The password again"
          type="password"
          maxLength={127}
          value={password.second}
          onChange={(second) => onPassword({ ...password, second })}
          error={password.second === '' ? undefined : (problemWith(password) ?? undefined)}
        />
      </div>
    )}
  </div>
)
