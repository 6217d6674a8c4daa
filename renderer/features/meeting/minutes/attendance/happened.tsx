import type { AttendanceView, ListedEvent } from '@shared/contract/attendance.ts'
import { Pencil, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../../../components/icon-button.tsx'
import type { PanelProps } from '../minutes-page.ts'
import styles from './attendance.module.css'
import { EventDialog } from './event-dialog.tsx'
import { useAttendance } from './use-attendance.ts'

interface HappenedProps extends PanelProps {
  readonly data: AttendanceView
}

/** Who came, went and withdrew: during the item on view, and below it what came before and after. */
export const Happened = ({ data, ...props }: HappenedProps) => {
  const [edited, setEdited] = useState<ListedEvent | null>(null)
  const here = data.events.filter(({ itemId }) => itemId === props.itemId)
  const elsewhere = data.events.filter(({ itemId }) => itemId !== props.itemId)
  const list = (events: readonly ListedEvent[], isNamed: boolean) => (
    <ul className={styles.events}>
      {events.map((event) => (
        <EventRow
          key={event.id}
          {...props}
          event={event}
          isNamed={isNamed}
          canChange={data.refusal === null}
          onEdit={() => setEdited(event)}
        />
      ))}
    </ul>
  )
  return (
    <>
      {here.length > 0 && (
        <div className={styles.group}>
          <h4>During this item</h4>
          {list(here, false)}
        </div>
      )}
      {elsewhere.length > 0 && (
        <details className={styles.why}>
          <summary>Comings and goings at other times ({elsewhere.length})</summary>
          {list(elsewhere, true)}
        </details>
      )}
      {edited !== null && (
        <EventDialog event={edited} grounds={data.grounds} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

interface EventRowProps extends PanelProps {
  readonly event: ListedEvent
  readonly isNamed: boolean
  readonly canChange: boolean
  readonly onEdit: () => void
}

const EventRow = ({ event, isNamed, canChange, onEdit, ...props }: EventRowProps) => {
  const attendance = useAttendance(props)
  const changesATerm = ['appointed', 'ceased', 'suspended'].includes(event.kind)
  return (
    <li>
      <span>
        {isNamed && <b>{event.itemName === '' ? 'Before the first item' : event.itemName}: </b>}
        {event.sentence}
      </span>
      {canChange && (
        <span className={styles.eventButtons}>
          <IconButton label="Time and reason" icon={<Pencil size={16} />} onPress={onEdit} />
          {!changesATerm && (
            <IconButton
              label="Take back"
              icon={<Undo2 size={16} />}
              onPress={() => attendance.takeBack(event.id)}
            />
          )}
        </span>
      )}
    </li>
  )
}
