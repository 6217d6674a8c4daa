import type { FileState } from '@shared/contract/file.ts'
import { Answer } from '../components/answer.tsx'
import { CurrentBodyProvider } from '../lib/current-body.tsx'
import { parseRoute, type Route, useHash } from '../lib/routes.ts'
import { useAsk } from '../lib/use-ask.ts'
import { LockedFile } from '../features/file/locked-file.tsx'
import { LookPage } from '../features/look/look-page.tsx'
import styles from './gate.module.css'
import { bringInPage, firstBodyPage, welcomePage } from './pages.tsx'
import { ReaderShell } from './reader-shell.tsx'
import { Shell } from './shell.tsx'

/** What stands in the way before the work: a file must be open, and it must have a body. */
export const Gate = () => {
  const route = parseRoute(useHash())
  const file = useAsk('file.state', {})
  if (route.name === 'look') return <LookPage />
  return (
    <>
      <Answer of={file}>
        {(state) =>
          state.file === null || route.name === 'welcome' ? (
            <main className={styles.alone}>{welcomePage()}</main>
          ) : (
            <Work openFile={state.file} route={route} />
          )
        }
      </Answer>
      <LockedFile locked={file.data?.locked ?? null} />
    </>
  )
}

interface WorkProps {
  readonly openFile: NonNullable<FileState['file']>
  readonly route: Route
}

/** The clerk's screens, or in a review copy its reader's. */
const Work = ({ openFile, route }: WorkProps) => {
  const bodies = useAsk('bodies.list', {})
  return (
    <Answer of={bodies}>
      {([first, ...others]) =>
        first === undefined ? (
          <main className={styles.alone}>{route.name === 'transfer' ? bringInPage() : firstBodyPage()}</main>
        ) : openFile.review !== null ? (
          <ReaderShell key={openFile.path} file={openFile} route={route} accent={first.accent} />
        ) : (
          <CurrentBodyProvider key={openFile.path} all={[first, ...others]}>
            <Shell file={openFile} route={route} />
          </CurrentBodyProvider>
        )
      }
    </Answer>
  )
}
