import type { ListedPaper } from '@shared/contract/agenda.ts'
import { Replace } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '../../../components/button.tsx'
import { Notice } from '../../../components/notice.tsx'
import type { Viewing } from '../../../components/viewer/use-viewing.ts'
import { notesOn, problemOf } from './paper-words.ts'
import styles from './papers.module.css'
import { UnlockButton } from './unlock-button.tsx'
import type { Adding } from './use-add-papers.ts'
import { VersionList } from './version-list.tsx'

interface PaperFileProps {
  readonly paper: ListedPaper
  readonly adding: Adding
  readonly viewing: Viewing
}

/** What is wrong with the file, if anything; its versions, the newest first; the way to a newer one. */
export const PaperFile = ({ paper, adding, viewing }: PaperFileProps) => {
  const problem = problemOf(paper)
  const notes = notesOn(paper)
  return (
    <>
      {problem !== null && (
        <Notice tone="late" action={<UnlockButton paper={paper} />}>
          {problem}
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <VersionList paper={paper} viewing={viewing} />
      <div className={styles.buttons}>
        <FileTrigger
          onSelect={(files) => {
            const file = files?.[0]
            if (file !== undefined) adding.addVersion(paper.id, file)
          }}
        >
          <Button icon={<Replace />}>
            {paper.current === null ? 'It is here: choose the file' : 'Replace with a newer version'}
          </Button>
        </FileTrigger>
      </div>
    </>
  )
}
