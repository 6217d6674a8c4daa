import { Answer } from '../../../components/answer.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from './history.module.css'

interface HistoryDialogProps {
  readonly paperId: string
  readonly title: string
  readonly onClose: () => void
}

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** Who did what to a paper and when, from the file's own log. */
export const HistoryDialog = ({ paperId, title, onClose }: HistoryDialogProps) => {
  const history = useAsk('papers.history', { paperId })
  return (
    <Dialog
      title={`What was done to “${title}”`}
      intro="From the record in this file, the latest first."
      size="wide"
      isOpen
      onClose={onClose}
    >
      <Answer of={history}>
        {(deeds) => (
          <ol className={styles.deeds}>
            {deeds.map(({ at, who, label, changes }) => (
              <li key={`${at} ${label}`}>
                <strong>{label}</strong>
                <small>
                  {who}, {when.format(new Date(at))}
                </small>
                {changes.map((change) => (
                  <p key={change}>{change}</p>
                ))}
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </Dialog>
  )
}
