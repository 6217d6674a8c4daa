import type { AttendanceView } from '@shared/contract/attendance.ts'
import { UserPlus, Users } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Menu } from '../../../../components/menu.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import { Panel } from '../panel.tsx'
import { AppointDialog } from './appoint-dialog.tsx'
import { groupsOf, panelNote } from './attendance-words.ts'
import styles from './attendance.module.css'
import { GuestDialog } from './guest-dialog.tsx'
import { Happened } from './happened.tsx'
import { LongAbsences } from './long-absences.tsx'
import { PeopleNow } from './people-now.tsx'
import { QuorumNow } from './quorum-now.tsx'
import { RemoteDialog } from './remote-dialog.tsx'
import { RollDialog } from './roll-dialog.tsx'
import { useAttendance } from './use-attendance.ts'

type Open = 'roll' | 'guest' | 'appoint' | 'remote' | null

/** Who is here, whether that is enough, and who comes and goes during the item on view. */
export const AttendancePanel = (props: PanelProps) => {
  const { page, itemId } = props
  const { data, error } = useAsk('attendance.get', { meetingId: page.meeting.id, itemId })
  const [open, setOpen] = useState<Open>(null)
  if (error !== null) return <FormError error={error} />
  if (data === undefined) return null
  const close = () => setOpen(null)
  return (
    <Panel title="Attendance" note={panelNote(data)}>
      <QuorumNow view={data} onRemote={() => setOpen('remote')} />
      <LongAbsences page={page} />
      <PanelButtons {...props} data={data} onOpen={setOpen} />
      <PeopleNow {...props} data={data} />
      <Happened {...props} data={data} />
      {open === 'roll' && <RollDialog {...props} data={data} onClose={close} />}
      {open === 'guest' && <GuestDialog meetingId={page.meeting.id} onClose={close} />}
      {open === 'appoint' && <AppointDialog {...props} data={data} onClose={close} />}
      {open === 'remote' && <RemoteDialog meetingId={page.meeting.id} data={data} onClose={close} />}
    </Panel>
  )
}

interface PanelButtonsProps extends PanelProps {
  readonly data: AttendanceView
  readonly onOpen: (dialog: Open) => void
}

const PanelButtons = ({ data, onOpen, ...props }: PanelButtonsProps) => {
  const attendance = useAttendance(props)
  const { unmarked } = groupsOf(data.people)
  if (data.refusal !== null) return null
  return (
    <div className={styles.buttons}>
      {unmarked.length > 0 && (
        <Button icon={<Users />} onPress={attendance.markRest}>
          All present
        </Button>
      )}
      <Button onPress={() => onOpen('roll')}>Mark attendance</Button>
      <Menu
        label="More"
        actions={[
          {
            id: 'guest',
            label: 'Add a guest',
            icon: <UserPlus size={16} />,
            onAction: () => onOpen('guest'),
          },
          {
            id: 'appoint',
            label: 'Appoint somebody',
            detail: 'They count from this item on.',
            onAction: () => onOpen('appoint'),
          },
          data.quorum.isAdjourned
            ? { id: 'resume', label: 'Resume the meeting', onAction: () => attendance.adjourn('resumed') }
            : {
                id: 'adjourn',
                label: 'Adjourn the meeting',
                onAction: () => attendance.adjourn('adjourned'),
              },
          { id: 'remote', label: 'Whether remote counts', onAction: () => onOpen('remote') },
        ]}
      />
    </div>
  )
}
