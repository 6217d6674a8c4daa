import { mayWrite } from '@shared/rules/minutes-state.ts'
import { useEffect, useState } from 'react'
import { useTell } from '../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { useTexts } from './editor/use-texts.ts'
import { ItemList } from './item-list.tsx'
import { ItemMinute } from './item-minute.tsx'
import { isUnderWay } from './item-words.ts'
import type { OpenMinutes } from './minutes-page.ts'
import styles from './minutes.module.css'
import { MinutesBar } from './minutes-bar.tsx'
import { Panels } from './panels.tsx'

interface MinutesDeskProps {
  readonly page: MeetingOnPage
  readonly view: OpenMinutes
  /** The item on view at first; null: the one under way. */
  readonly startId: string | null
}

/** Where the minutes are written: the items, the minute of one, and what else happened under it. */
export const MinutesDesk = ({ page, view, startId }: MinutesDeskProps) => {
  const [chosenId, setChosenId] = useState<string | null>(startId)
  const texts = useTexts(page.meeting.id)
  useWriteWhatWasLeft(page, view)
  const item =
    view.items.find(({ itemId }) => itemId === chosenId) ?? view.items.find(isUnderWay) ?? view.items[0]
  if (item === undefined) return <p className={styles.empty}>There is nothing on this agenda any more.</p>

  const go = (by: 1 | -1) => {
    const next = view.items[view.items.indexOf(item) + by]
    if (next !== undefined) setChosenId(next.itemId)
  }
  return (
    <div className={styles.outer}>
      <MinutesBar page={page} view={view} itemId={item.itemId} />
      <div className={styles.desk}>
        <div className={styles.list}>
          <ItemList items={view.items} chosenId={item.itemId} onChoose={setChosenId} />
        </div>
        <ItemMinute
          page={page}
          view={view}
          item={item}
          texts={texts}
          isReadOnly={!mayWrite(view.minutes.state)}
          onGo={go}
        />
        <aside aria-label="What happened under this item" className={styles.panels}>
          <Panels page={page} view={view} itemId={item.itemId} />
        </aside>
      </div>
    </div>
  )
}

/** What was typed before the program was killed is kept beside the record; once back, it becomes part of it. */
const useWriteWhatWasLeft = (page: MeetingOnPage, view: OpenMinutes): void => {
  const { mutate: write } = useTell('minutes.write')
  const [hasLeft] = useState(view.draftIds.length > 0 && mayWrite(view.minutes.state))
  useEffect(() => {
    if (hasLeft) write({ meetingId: page.meeting.id, itemId: null })
  }, [hasLeft, page.meeting.id, write])
}
