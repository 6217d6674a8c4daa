import type { LogRow, LogStyle } from '@shared/entities/action-log.ts'
import { inLogOrder } from '@shared/rules/action-log.ts'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './action-log.module.css'
import { LogSheet } from './log-sheet.tsx'

/** Rows that are shown of a long log. */
const SHOWN = 4

/** The first rows of the log as it would be; made-up ones where the register is empty. */
export const LogSample = ({ style }: { readonly style: LogStyle }) => {
  const { body } = useCurrentBody()
  const { data } = useAsk('actionLog.get', { bodyId: body.id, readers: 'members', style })
  if (data === undefined) return null
  const isMadeUp = data.total === 0
  const rows = isMadeUp ? inLogOrder(madeUp, style.order) : data.rows.slice(0, SHOWN)
  return (
    <section aria-label="Sample" className={styles.sample}>
      <h3>{isMadeUp ? 'As it would look, with made-up actions' : 'As it would look'}</h3>
      <LogSheet label="Sample of the log" rows={rows} columns={style.columns} />
    </section>
  )
}

const madeUp: readonly LogRow[] = [
  {
    text: 'Ask for three quotes for the roof',
    owner: 'School business manager',
    due: 'before the next meeting (4 February)',
    dueOn: '2027-02-04',
    standing: 'In progress',
    finished: '',
    priority: 'High',
    lastSaid: 'Two firms have answered.',
    raised: '26 November, item 7',
    raisedOn: '2026-11-26',
    isConfidential: false,
  },
  {
    text: 'Put the complaints policy on the website',
    owner: 'Clerk',
    due: '4 December',
    dueOn: '2026-12-04',
    standing: 'Done',
    finished: 'Done',
    priority: 'Normal',
    lastSaid: 'It is up.',
    raised: '26 November, item 9',
    raisedOn: '2026-11-26',
    isConfidential: false,
  },
]
