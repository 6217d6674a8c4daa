import { type ReactNode, useId } from 'react'
import styles from './transfer.module.css'

interface PartProps {
  readonly title: string
  readonly about: ReactNode
  readonly children: ReactNode
}

export const Part = ({ title, about, children }: PartProps) => {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <header>
        <h2 id={titleId}>{title}</h2>
        <p className={styles.quiet}>{about}</p>
      </header>
      {children}
    </section>
  )
}
