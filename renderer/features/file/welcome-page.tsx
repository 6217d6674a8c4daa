import { ArrowLeft, FolderOpen, LibraryBig } from 'lucide-react'
import { useEffect } from 'react'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Answer } from '../../components/answer.tsx'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import type { FileState } from '@shared/contract/file.ts'
import { FileList } from './file-list.tsx'
import { Journey } from './journey.tsx'
import { NewFileForm } from './new-file-form.tsx'
import { OpeningProblem } from './opening-problem.tsx'
import { type Opening, useOpening } from './use-opening.ts'
import styles from './welcome.module.css'

/** The first screen: choose a file, make one, or look at the sample. */
export const WelcomePage = () => {
  const state = useAsk('file.state', {})
  useEffect(() => {
    document.title = 'Packhorse'
  }, [])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Packhorse</h1>
        <p className={styles.tagline}>From an empty calendar to a board pack that is right, on time.</p>
      </header>
      <Answer of={state}>{(known) => <Choices state={known} />}</Answer>
    </div>
  )
}

const Choices = ({ state }: { readonly state: FileState }) => {
  const opening = useOpening()
  const isFirstTime = state.recent.length === 0 && state.found.length === 0
  return (
    <>
      {state.file !== null && (
        <p>
          <ButtonLink kind="quiet" href={routes.home()} icon={<ArrowLeft />}>
            Back to {state.file.name}
          </ButtonLink>
        </p>
      )}
      <OpeningProblem opening={opening} atStart={state.problem} />
      <output className={styles.busy}>{opening.busyWith !== null && `${opening.busyWith} …`}</output>
      <div className={styles.columns} data-first-time={isFirstTime || undefined}>
        {!isFirstTime && <Known state={state} opening={opening} />}
        <New state={state} opening={opening} isFirstTime={isFirstTime} />
      </div>
      {isFirstTime && <Journey />}
      <footer className={styles.promise}>
        Everything stays on this computer, in one file that is yours: copy it, mail it, keep it in a shared
        folder. There is no account and no server, and each change is saved as you make it.
      </footer>
    </>
  )
}

interface PartProps {
  readonly state: FileState
  readonly opening: Opening
}

/** Files opened before, and where there are no dialogs those found in the folder. */
const Known = ({ state, opening }: PartProps) => {
  const recentPaths = new Set(state.recent.map((file) => file.path))
  const others = state.found.filter((file) => !recentPaths.has(file.path))
  return (
    <section className={styles.card} aria-labelledby="recent-files">
      <h2 id="recent-files">Your files</h2>
      {state.recent.length > 0 && (
        <FileList
          label="Opened before"
          files={state.recent}
          onOpen={(file) => opening.open(file.path, file.name)}
          onForget={(file) => opening.forget(file.path)}
        />
      )}
      {others.length > 0 && (
        <FileList
          label={`Found in ${state.folder}`}
          files={others}
          onOpen={(file) => opening.open(file.path, file.name)}
        />
      )}
      {state.hasDialogs && <OpenAnother opening={opening} />}
    </section>
  )
}

const OpenAnother = ({ opening }: { readonly opening: Opening }) => (
  <div>
    <Button icon={<FolderOpen />} onPress={() => opening.open(null)}>
      Open another file
    </Button>
  </div>
)

const New = ({ state, opening, isFirstTime }: PartProps & { readonly isFirstTime: boolean }) => (
  <div className={styles.stack}>
    <section className={styles.card} aria-labelledby="new-file">
      <h2 id="new-file">{isFirstTime ? 'Start with a file of your own' : 'Make a new file'}</h2>
      <p>One file holds your boards, their members, meetings and papers. It can hold several boards.</p>
      <NewFileForm
        onCreate={opening.create}
        isBusy={opening.busyWith !== null}
        folder={state.hasDialogs ? null : state.folder}
      />
    </section>
    <section className={styles.card} aria-labelledby="sample-file">
      <h2 id="sample-file">Or look round first</h2>
      <p>
        The sample is a primary school’s governing board and a council committee, with two years of meetings,
        papers and a pack. Nobody in it is real: change whatever you like.
      </p>
      <div className={styles.buttons}>
        <Button icon={<LibraryBig />} onPress={opening.openSample} isDisabled={opening.busyWith !== null}>
          Open the sample
        </Button>
        {isFirstTime && state.hasDialogs && (
          <Button kind="quiet" icon={<FolderOpen />} onPress={() => opening.open(null)}>
            I have a Packhorse file already
          </Button>
        )}
      </div>
    </section>
  </div>
)
