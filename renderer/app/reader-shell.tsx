import { useEffect, useRef } from 'react'
import type { Accent } from '@shared/entities/primitives.ts'
import { ReaderNavigation } from '../features/review/reader-navigation.tsx'
import { SendBackButton } from '../features/returns/send-back-button.tsx'
import { ReaderPage } from '../features/review/reader-page.tsx'
import { type Route, useHash } from '../lib/routes.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { OpenFile, type OpenFileState } from './open-file.tsx'
import { pageOf } from './pages.tsx'
import { ReadOnlyNotice } from './read-only-notice.tsx'
import styles from './shell.module.css'
import { SideBar } from './side-bar.tsx'

interface ReaderShellProps {
  readonly file: OpenFileState
  readonly route: Route
  readonly accent: Accent
}

/** Places of the program that are the same whoever has opened a file. */
const isCommon = ({ name }: Route): boolean => name === 'backups' || name === 'help'

/** What stands round every screen of a review copy. */
export const ReaderShell = ({ file, route, accent }: ReaderShellProps) => {
  const content = useRef<HTMLElement>(null)
  const hash = useHash()
  useEffect(() => {
    document.documentElement.dataset['accent'] = accent
  }, [accent])
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
        Skip to the content
      </button>
      <SideBar
        head={
          <p>
            <strong>{file.review?.personName}</strong>
            <br />
            Review copy
          </p>
        }
      >
        <ReaderNavigation />
        <OpenFile file={file} />
      </SideBar>
      <main ref={content} tabIndex={-1} className={styles.main}>
        <ReadOnlyNotice file={file} />
        <ErrorBoundary key={hash}>
          {isCommon(route) ? pageOf(route) : <ReaderPage sendBack={<SendBackButton />} />}
        </ErrorBoundary>
      </main>
    </div>
  )
}
