import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { mayWrite } from '@shared/rules/minutes-state.ts'
import { useEffect, useState } from 'react'
import { useTell } from '../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { useTexts } from './editor/use-texts.ts'
import { useItemCommands } from './item/use-item-commands.ts'
import { ItemList } from './item-list.tsx'
import { ItemMinute } from './item-minute.tsx'
import { isUnderWay } from './item-words.ts'
import { MinutesBar } from './minutes-bar.tsx'
import type { OpenMinutes } from './minutes-page.ts'
import styles from './minutes.module.css'
import { Panels } from './panels.tsx'
import { PhrasesDialog } from './phrases/phrases-dialog.tsx'
import { usePhrases } from './phrases/use-phrases.ts'
import { useDeskKeys } from './use-desk-keys.ts'

interface MinutesDeskProps {
  readonly page: MeetingOnPage
  readonly view: OpenMinutes
  /** The item on view at first; null: the one under way. */
  readonly startId: string | null
}

/** What is on view, and whether one went there to write. */
interface Place {
  readonly itemId: string | null
  readonly isToWrite: boolean
}

/** Where the minutes are written: the items, the minute of one, and what else happened under it. */
export const MinutesDesk = ({ page, view, startId }: MinutesDeskProps) => {
  const [place, setPlace] = useState<Place>({ itemId: startId, isToWrite: false })
  const texts = useTexts(page.meeting.id)
  const inAgendaOrder = page.view.items.map(({ id }) => id)
  const commands = useItemCommands(view, inAgendaOrder)
  const phrases = usePhrases(page, view)
  const [isChangingPhrases, setChangingPhrases] = useState(false)
  useWriteWhatWasLeft(page, view)
  const isReadOnly = !mayWrite(view.minutes.state)
  const item =
    view.items.find(({ itemId }) => itemId === place.itemId) ?? view.items.find(isUnderWay) ?? view.items[0]
  const at = item === undefined ? -1 : view.items.indexOf(item)
  const next = view.items.slice(at + 1).find(({ status }) => status === 'to-take') ?? null

  const choose = (itemId: AgendaItemId) => setPlace({ itemId, isToWrite: false })
  const write = (itemId: AgendaItemId) => setPlace({ itemId, isToWrite: true })
  const takeNext = () => {
    if (next === null) return
    commands.take(next)
    write(next.itemId)
  }
  const keys = useDeskKeys({
    onGo: (by) => {
      const to = view.items[at + by]
      if (to !== undefined) write(to.itemId)
    },
    onGoOn: () => {
      if (item === undefined || isReadOnly) return
      if (item.status === 'to-take') commands.take(item)
      else takeNext()
    },
  })
  if (item === undefined) return <p className={styles.empty}>There is nothing on this agenda any more.</p>
  const shown = { page, view, itemId: item.itemId, onChoose: choose }
  return (
    <div className={styles.outer} ref={keys}>
      <MinutesBar {...shown} />
      <div className={styles.desk}>
        <div className={styles.list}>
          <ItemList items={view.items} chosenId={item.itemId} onChoose={choose} />
        </div>
        <ItemMinute
          page={page}
          item={item}
          next={next}
          texts={texts}
          commands={commands}
          phrases={phrases}
          onPhrases={() => setChangingPhrases(true)}
          isReadOnly={isReadOnly}
          isToWrite={place.isToWrite}
          onNext={takeNext}
          onAdded={write}
        />
        <aside aria-label="What happened under this item" className={styles.panels}>
          <div className={styles.column}>
            <Panels {...shown} />
          </div>
        </aside>
      </div>
      {isChangingPhrases && <PhrasesDialog body={page.body} onClose={() => setChangingPhrases(false)} />}
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
