import type { Output } from '@shared/contract.ts'
import type { LogReaders } from '@shared/entities/action-log.ts'
import { logReaderWords } from '@shared/words/action-log-words.ts'
import { plural } from '@shared/words/dates.ts'
import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './action-log.module.css'
import { LogSheet } from './log-sheet.tsx'
import { SaveLog } from './save-log.tsx'
import { StyleDialog } from './style-dialog.tsx'

/** The log on its own: for whom, how it will look, and saved as PDF, Word or table. */
export const LogPart = () => {
  const { body } = useCurrentBody()
  const [readers, setReaders] = useState<LogReaders>('members')
  const log = useAsk('actionLog.get', { bodyId: body.id, readers, style: null })
  return (
    <div className={styles.part}>
      <RadioCards label="For whom" options={readerOptions} value={readers} onChange={setReaders} />
      <SaveLog readers={readers} />
      <Answer of={log} what="Looking up the actions">
        {(found) => <Shown log={found} readers={readers} />}
      </Answer>
    </div>
  )
}

const readerOptions = [
  { id: 'members', label: logReaderWords.members, detail: 'All of it. What is confidential is marked.' },
  {
    id: 'public',
    label: logReaderWords.public,
    detail: 'Nothing confidential, and nothing that was said of an action. Searched before it is saved.',
  },
] as const

interface ShownProps {
  readonly log: Output<'actionLog.get'>
  readonly readers: LogReaders
}

const Shown = ({ log, readers }: ShownProps) => {
  const [isOpen, setOpen] = useState(false)
  const more = log.total - log.rows.length
  const label = `Action log, ${logReaderWords[readers].toLowerCase()}`
  return (
    <section aria-label="How it looks" className={styles.part}>
      <div className={styles.above}>
        <p>
          {log.line}
          {log.leftOut > 0 && ` ${plural(log.leftOut, 'confidential action')} left out.`}
        </p>
        <Button icon={<Columns3 />} onPress={() => setOpen(true)}>
          Columns and order
        </Button>
      </div>
      {log.total === 0 ? (
        <p className={styles.none}>There is nothing to be done.</p>
      ) : (
        <LogSheet label={label} rows={log.rows} columns={log.columns} />
      )}
      {more > 0 && <p className={styles.none}>And {more} more in the document.</p>}
      {isOpen && <StyleDialog log={log} onClose={() => setOpen(false)} />}
    </section>
  )
}
