import type { MinutedItem } from '@shared/contract/minutes.ts'
import { minutesFrom } from '@shared/rules/meeting-clock.ts'
import { formatTime } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Menu } from '../../../../components/menu.tsx'
import { Select } from '../../../../components/select.tsx'
import { Tag } from '../../../../components/tag.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { useNow } from '../clock/use-now.ts'
import { isUnderWay, statusWords, timeWords } from '../item-words.ts'
import styles from '../minutes.module.css'
import { AddItemDialog } from './add-item-dialog.tsx'
import { Deferred } from './deferred.tsx'
import { TimesDialog } from './times-dialog.tsx'
import type { ItemCommands } from './use-item-commands.ts'

interface ItemHeadProps {
  readonly page: MeetingOnPage
  readonly item: MinutedItem
  /** What Ctrl+Enter goes on to, or null at the end. */
  readonly next: MinutedItem | null
  readonly commands: ItemCommands
  readonly isReadOnly: boolean
  readonly onNext: () => void
  readonly onAdded: (item: MinutedItem['itemId']) => void
}

const statuses = (Object.keys(statusWords) as MinutedItem['status'][]).map((id) => ({
  id,
  label: statusWords[id],
}))

/** Which item it is, how far it is, and what can be done with it. */
export const ItemHead = (props: ItemHeadProps) => {
  const { page, item, commands, isReadOnly } = props
  const [dialog, setDialog] = useState<'add' | 'times' | null>(null)
  const close = () => setDialog(null)
  return (
    <header className={styles.head}>
      <p className={styles.over}>
        Item {item.number}
        {item.isClosed && <Tag tone="closed">Confidential {item.reasonProvision}</Tag>}
        {item.isAdded && <Tag>added at the meeting</Tag>}
        {item.isOutOfOrder && <Tag>taken out of order</Tag>}
        {isUnderWay(item) ? <Running item={item} /> : <span>{timeWords(item)}</span>}
      </p>
      <h2>{item.title}</h2>
      {item.recommendation !== '' && <p className={styles.asked}>{item.recommendation}</p>}
      <div className={styles.state}>
        {!isReadOnly && <GoOn {...props} />}
        {!isReadOnly && (
          <>
            <Select
              label="What became of it"
              isLabelHidden
              value={item.status}
              onChange={(status) => commands.set(item, { status })}
              options={statuses}
            />
            <Menu
              label="Order and times"
              kind="quiet"
              actions={[
                {
                  id: 'next',
                  label: 'Take it next',
                  detail: 'after the last one taken',
                  onAction: () => commands.move(item, 'next'),
                },
                { id: 'earlier', label: 'Take it earlier', onAction: () => commands.move(item, 'earlier') },
                { id: 'later', label: 'Take it later', onAction: () => commands.move(item, 'later') },
                { id: 'turn', label: 'Back to its turn', onAction: () => commands.move(item, 'turn') },
                { id: 'times', label: 'Correct its times', onAction: () => setDialog('times') },
                {
                  id: 'add',
                  label: 'Add an item after it',
                  detail: 'business that the agenda did not have',
                  onAction: () => setDialog('add'),
                },
              ]}
            />
          </>
        )}
      </div>
      {item.status === 'deferred' && <Deferred page={page} item={item} />}
      {dialog === 'times' && <TimesDialog item={item} onClose={close} />}
      {dialog === 'add' && (
        <AddItemDialog meetingId={page.meeting.id} after={item} onAdded={props.onAdded} onClose={close} />
      )}
    </header>
  )
}

/** The one thing to do with it now. */
const GoOn = ({ item, next, commands, onNext }: ItemHeadProps) => {
  if (item.status === 'to-take')
    return (
      <Button kind="main" onPress={() => commands.take(item)}>
        Start this item
      </Button>
    )
  if (!isUnderWay(item)) return null
  return next === null ? null : (
    <Button kind="main" onPress={onNext}>
      Next item: {next.number}
    </Button>
  )
}

/** "since 6.10 pm, 12 of 10 minutes" */
const Running = ({ item }: { readonly item: MinutedItem }) => {
  const now = useNow()
  const { startedAt, plannedMinutes } = item
  if (startedAt === null) return null
  const gone = Math.max(0, minutesFrom(startedAt, now))
  const isOver = plannedMinutes !== null && gone > plannedMinutes
  return (
    <span className={styles.pace} data-behind={isOver}>
      since {formatTime(startedAt)}, {gone}
      {plannedMinutes === null ? '' : ` of ${plannedMinutes}`} minutes
    </span>
  )
}
