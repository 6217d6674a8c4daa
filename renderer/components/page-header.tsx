import { type ReactNode, useEffect, useRef } from 'react'
import { useHash } from '../lib/routes.ts'
import styles from './page-header.module.css'

interface PageHeaderProps {
  readonly title: string
  /** What the window is called, where that is more than the title. */
  readonly windowTitle?: string
  /** A line below the title: when, where, how many. */
  readonly line?: ReactNode
  /** The main action of the screen, at the right. */
  readonly actions?: ReactNode
}

/** The name of the screen. Takes the focus on arrival, so that a screen reader says where it is, and names the window. */
export const PageHeader = ({ title, windowTitle = title, line, actions }: PageHeaderProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const hash = useHash()
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [hash])
  useEffect(() => {
    document.title = `${windowTitle} · Packhorse`
  }, [windowTitle])
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {line !== undefined && <p className={styles.line}>{line}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}

interface PageProps extends PageHeaderProps {
  readonly children: ReactNode
}

/** A screen with the usual margins: its header, then what it is about. */
export const Page = ({ children, ...header }: PageProps) => (
  <div className={styles.page}>
    <PageHeader {...header} />
    {children}
  </div>
)
