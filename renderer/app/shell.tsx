import { useRef } from 'react'
import { useCurrentBody } from '../lib/current-body.tsx'
import { ReturnDesk } from '../features/returns/return-desk.tsx'
import { type Route, useHash } from '../lib/routes.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Navigation } from './navigation.tsx'
import { OpenFile, type OpenFileState } from './open-file.tsx'
import { pageOf } from './pages.tsx'
import { ReadOnlyNotice } from './read-only-notice.tsx'
import styles from './shell.module.css'

interface ShellProps {
  readonly file: OpenFileState
  readonly route: Route
}

/** What stands round every screen: who we work for, where one can go, which file is open. */
export const Shell = ({ file, route }: ShellProps) => {
  const content = useRef<HTMLElement>(null)
  const { body } = useCurrentBody()
  const hash = useHash()
  return (
    <ReturnDesk>
      <div className={styles.shell}>
        <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
          Skip to the content
        </button>
        <Navigation route={route} foot={<OpenFile file={file} />} />
        <main ref={content} tabIndex={-1} className={styles.main}>
          <ReadOnlyNotice file={file} />
          <ErrorBoundary key={`${body.id} ${hash}`}>{pageOf(route)}</ErrorBoundary>
        </main>
      </div>
    </ReturnDesk>
  )
}
