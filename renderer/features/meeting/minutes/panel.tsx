import { type ReactNode, useId } from 'react'
import styles from './minutes.module.css'

interface PanelFrameProps {
  readonly title: string
  /** A word beside the title, such as "7 present". */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** One part of the column beside the minute. */
export const Panel = ({ title, note, children }: PanelFrameProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <header>
        <h3 id={id}>{title}</h3>
        {note !== undefined && <span className={styles.panelNote}>{note}</span>}
      </header>
      {children}
    </section>
  )
}
