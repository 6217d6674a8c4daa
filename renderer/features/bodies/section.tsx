import { type ReactNode, useId } from 'react'
import styles from './bodies.module.css'

interface SectionProps {
  readonly title: string
  /** What it is for, in a sentence. */
  readonly about?: ReactNode
  /** The button that changes it. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One part of the settings: how it stands, and the button that changes it. */
export const Section = ({ title, about, action, children }: SectionProps) => {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <header className={styles.head}>
        <div>
          <h2 id={titleId}>{title}</h2>
          {about !== undefined && <p className={styles.quiet}>{about}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  )
}
