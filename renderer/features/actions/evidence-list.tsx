import type { ListedAction } from '@shared/contract/actions.ts'
import type { ListedEvidence } from '@shared/contract/evidence.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Download, Paperclip, X } from 'lucide-react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { useSay } from '../../components/toasts.tsx'
import { ViewerDialog } from '../../components/viewer/viewer-dialog.tsx'
import { sizeWords } from '../../lib/pieces.ts'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import styles from './actions.module.css'
import { useLookAt } from './use-look-at.ts'

interface EvidenceListProps {
  readonly action: ListedAction
  readonly onAdd: () => void
}

/** The files that show what was done: each can be looked at, saved and taken out. */
export const EvidenceList = ({ action, onAdd }: EvidenceListProps) => {
  const files = useAsk('evidence.list', { actionId: action.id })
  const looking = useLookAt()
  return (
    <section aria-labelledby="evidence" className={styles.evidence}>
      <h3 id="evidence">Evidence</h3>
      <Answer of={files}>
        {(found) =>
          found.length === 0 ? (
            <p className={styles.quiet}>No files.</p>
          ) : (
            <ul className={styles.said}>
              {found.map((file) => (
                <EvidenceLine key={file.id} file={file} onLook={() => looking.open(file)} />
              ))}
            </ul>
          )
        }
      </Answer>
      <Button icon={<Paperclip />} onPress={onAdd}>
        Add a file
      </Button>
      <ViewerDialog viewing={looking} />
    </section>
  )
}

interface EvidenceLineProps {
  readonly file: ListedEvidence
  readonly onLook: () => void
}

const EvidenceLine = ({ file, onLook }: EvidenceLineProps) => {
  const save = useTell('evidence.save')
  const takeOut = useTell('evidence.takeOut')
  const undo = useTell('register.undo')
  const say = useSay()
  const onError = ({ message }: Error) => say({ text: message })
  const onTaken = () =>
    say({
      text: `“${file.fileName}” is out of the action.`,
      onUndo: () => undo.mutate({}, { onError }),
    })
  return (
    <li className={styles.file}>
      <div>
        {file.canLook ? (
          <button type="button" className={styles.text} onClick={onLook}>
            {file.fileName}
          </button>
        ) : (
          <span>{file.fileName}</span>
        )}
        {file.caption !== '' && <p>{file.caption}</p>}
        <small>{[formatDate(file.addedOn), file.who, sizeWords(file.size)].filter(Boolean).join(', ')}</small>
      </div>
      <IconButton
        label={`Save “${file.fileName}”`}
        icon={<Download />}
        onPress={() => save.mutate({ evidenceId: file.id }, { onError })}
      />
      <IconButton
        label={`Take “${file.fileName}” out`}
        icon={<X />}
        onPress={() => takeOut.mutate({ evidenceId: file.id }, { onSuccess: onTaken, onError })}
      />
    </li>
  )
}
