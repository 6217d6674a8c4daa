import { plural } from '@shared/words/dates.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ReminderSwitch } from '../../components/reminder-switch.tsx'
import { Page } from '../../components/page-header.tsx'
import { ActionLine } from './action-line.tsx'
import type { ReadersHome } from './home.ts'
import styles from './review.module.css'

/** Everything that the reader is to do, what is late first. */
export const MyActionsPage = ({ home: { actions, today } }: { readonly home: ReadersHome }) => {
  const late = actions.filter((action) => action.late !== '').length
  return (
    <Page
      title="Your actions"
      line={`${plural(actions.length, 'action')}${late === 0 ? '' : `, ${String(late)} late`}`}
    >
      {actions.length === 0 ? (
        <EmptyState title="Nothing to do">
          <p>No action of yours came with this copy.</p>
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {actions.map((action) => (
            <ActionLine key={action.id} action={action} today={today} />
          ))}
        </ul>
      )}
      <ReminderSwitch />
    </Page>
  )
}
