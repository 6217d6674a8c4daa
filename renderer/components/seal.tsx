import { cx } from '../lib/cx.ts'
import styles from './seal.module.css'

interface SealProps {
  /** Whose it is; its first letters stand in the seal while there is no logo. */
  readonly name: string
  /** Address of the logo, or null. */
  readonly logo?: string | null
  readonly size?: 'small' | 'large'
}

const small = new Set(['and', 'of', 'the', 'for', 'in', 'at', '&'])

/** `Oakfield Primary School` → `OP`. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()))
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

/** A body's mark: its logo, or its initials on its accent. It only repeats the name beside it, so it is not read out. */
export const Seal = ({ name, logo = null, size = 'small' }: SealProps) =>
  logo === null ? (
    <span className={cx(styles.seal, styles[size])} aria-hidden="true">
      {initials(name)}
    </span>
  ) : (
    <img className={cx(styles.logo, styles[size])} src={logo} alt="" />
  )
