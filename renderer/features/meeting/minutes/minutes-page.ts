import type { MinutesView } from '@shared/contract/minutes.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Minutes } from '@shared/entities/minutes.ts'
import type { MeetingOnPage } from '../use-meeting.ts'

/** The minutes once they are open. */
export interface OpenMinutes extends MinutesView {
  readonly minutes: Minutes
}

/** What each panel beside the minute is given. */
export interface PanelProps {
  readonly page: MeetingOnPage
  readonly view: OpenMinutes
  /** The item on view. */
  readonly itemId: AgendaItemId
  /** Goes to another item. */
  readonly onChoose: (itemId: AgendaItemId) => void
}
