import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What will be here, why it matters and how to begin. */
  readonly children: ReactNode
  /** The one thing to do, as a main `Button` or `ButtonLink`; others after it. */
  readonly action?: ReactNode
  /** `part` stands within a screen; `page` is the screen. */
  readonly size?: 'part' | 'page'
}

/** Nothing here yet: says what belongs here and offers the first step. */
export const EmptyState = ({ title, children, action, size = 'part' }: EmptyStateProps) => (
  <div className={size === 'page' ? styles.page : styles.part}>
    <h2 className={styles.title}>{title}</h2>
    <div className={styles.text}>{children}</div>
    {action !== undefined && <div className={styles.action}>{action}</div>}
  </div>
)
