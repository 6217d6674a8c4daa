import type { RollEntry } from '@shared/contract/attendance.ts'
import { useSay } from '../../../../components/toasts.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { useToday } from '../../../../lib/use-today.ts'
import type { PanelProps } from '../minutes-page.ts'
import { type Deed, timeNow, whoIs } from './attendance-words.ts'

type Status = RollEntry['status']

const statusWord = (status: Status, mode: RollEntry['mode'] | null): string =>
  status === 'present' && mode === 'remote' ? 'remote' : status

/** What the clerk does with attendance; each says what was done, or why not, and can be undone. */
export const useAttendance = ({ page, view, itemId }: PanelProps) => {
  const say = useSay()
  const today = useToday()
  const { mutate: undo } = useTell('undo.undo')
  const mark = useTell('attendance.mark')
  const rest = useTell('attendance.markRest')
  const record = useTell('attendance.record')
  const late = useTell('attendance.markLate')
  const takeBack = useTell('attendance.takeBack')
  const { id: meetingId, meetsOn } = page.meeting

  const failed = ({ message }: Error) => say({ text: message })
  const done = (text: string) => () => say({ text, onUndo: () => undo({ meetingId }, { onError: failed }) })
  const at = () => timeNow({ meetsOn, today }, view.minutes, new Date())

  return {
    mark: (person: RollEntry, status: Status, mode: RollEntry['mode'] | null = null) =>
      mark.mutate(
        { meetingId, people: [whoIs(person)], status, mode },
        { onError: failed, onSuccess: done(`${person.name}: ${statusWord(status, mode)}`) },
      ),
    markRest: () =>
      rest.mutate({ meetingId }, { onError: failed, onSuccess: done('Everyone not marked is present') }),
    note: (person: RollEntry, { kind, label }: Deed) =>
      record.mutate(
        { meetingId, kind, who: whoIs(person), itemId, at: at(), reasonCode: null, reason: '' },
        { onError: failed, onSuccess: done(`${person.name}: ${label.toLowerCase()}`) },
      ),
    cameLate: (person: RollEntry) =>
      late.mutate(
        { meetingId, who: whoIs(person), itemId, at: at() },
        { onError: failed, onSuccess: done(`${person.name} came during this item`) },
      ),
    adjourn: (kind: 'adjourned' | 'resumed') =>
      record.mutate(
        { meetingId, kind, who: null, itemId, at: at(), reasonCode: null, reason: '' },
        { onError: failed, onSuccess: done(kind === 'adjourned' ? 'Adjourned' : 'Resumed') },
      ),
    takeBack: (eventId: Parameters<typeof takeBack.mutate>[0]['eventId']) =>
      takeBack.mutate({ eventId }, { onError: failed, onSuccess: done('Taken back') }),
  }
}
