import type { ReactNode } from 'react'
import { cx } from '../lib/cx.ts'
import styles from './place-list.module.css'

/** A few words beside a place, such as "3 late". */
export interface Count {
  readonly words: string
  readonly tone: 'late' | 'soon' | 'plain'
}

/** Somewhere that one can go. */
export interface PlaceLink {
  readonly href: string
  readonly label: string
  readonly icon: ReactNode
  readonly isCurrent: boolean
  /** What waits there; null: nothing. */
  readonly count: Count | null
}

/** The places of a program in its navigation, with what waits at each. */
export const PlaceList = ({ places }: { readonly places: readonly PlaceLink[] }) => (
  <ul className={styles.places}>
    {places.map(({ href, label, icon, isCurrent, count }) => (
      <li key={href}>
        <a href={href} aria-current={isCurrent ? 'page' : undefined}>
          <span className={styles.place}>
            {icon}
            {label}
          </span>
          {count !== null && <span className={cx(styles.count, styles[count.tone])}>{count.words}</span>}
        </a>
      </li>
    ))}
  </ul>
)
