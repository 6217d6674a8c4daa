import { Answer } from '../components/answer.tsx'
import { CurrentBodyProvider } from '../lib/current-body.tsx'
import { parseRoute, useHash } from '../lib/routes.ts'
import { useAsk } from '../lib/use-ask.ts'
import { LookPage } from '../features/look/look-page.tsx'
import styles from './gate.module.css'
import { firstBodyPage, welcomePage } from './pages.tsx'
import { ReaderShell } from './reader-shell.tsx'
import { Shell } from './shell.tsx'

/** What stands in the way before the work: a file must be open, and it must have a body. */
export const Gate = () => {
  const route = parseRoute(useHash())
  const file = useAsk('file.state', {})
  const hasFile = file.data !== undefined && file.data.file !== null
  const bodies = useAsk('bodies.list', hasFile ? {} : null)

  if (route.name === 'look') return <LookPage />
  return (
    <Answer of={file}>
      {(state) => {
        if (state.file === null || route.name === 'welcome')
          return <main className={styles.alone}>{welcomePage()}</main>
        const openFile = state.file
        return (
          <Answer of={bodies}>
            {([first, ...others]) =>
              first === undefined ? (
                <main className={styles.alone}>{firstBodyPage()}</main>
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
      }}
    </Answer>
  )
}
