import type { RollEntry } from '@shared/contract/attendance.ts'
import { type KeyboardEvent, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Button } from '../../../../components/button.tsx'
import { cx } from '../../../../lib/cx.ts'
import type { PanelProps } from '../minutes-page.ts'
import styles from './attendance.module.css'
import { ConsentFields } from './consent-fields.tsx'
import { useAttendance } from './use-attendance.ts'

interface RollRowProps extends PanelProps {
  readonly person: RollEntry
  /** Has the focus as the roll opens. */
  readonly isFirst: boolean
  /** Called when a key marked them, so that the focus can go on. */
  readonly onMarked: () => void
}

const marks = [
  { id: 'present', label: 'Present', letter: 'p' },
  { id: 'remote', label: 'Remote', letter: 'r' },
  { id: 'apologies', label: 'Apologies', letter: 'a' },
  { id: 'absent', label: 'Absent', letter: 'x' },
] as const
type Mark = (typeof marks)[number]['id']

const markOf = ({ status, mode }: RollEntry): Mark | null => {
  if (status === 'unmarked') return null
  return status === 'present' && mode === 'remote' ? 'remote' : status
}

/** One person on the roll. */
export const RollRow = ({ person, isFirst, onMarked, ...props }: RollRowProps) => {
  const attendance = useAttendance(props)
  const [asks, setAsks] = useState(false)
  const mark = (to: Mark) => {
    if (to === 'present') attendance.mark(person, to, 'room')
    else if (to === 'remote') attendance.mark(person, 'present', 'remote')
    else attendance.mark(person, to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const found = marks.find(({ letter }) => letter === event.key.toLowerCase())
    if (found === undefined) return
    event.preventDefault()
    mark(found.id)
    onMarked()
  }
  const now = markOf(person)
  const isAbsent = person.capacity === 'member' && (now === 'apologies' || now === 'absent')
  return (
    <li>
      <span className={styles.name}>
        {person.name}
        {person.role !== '' && <small>{person.role}</small>}
      </span>
      {/* The letters are a convenience; each button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown}>
        <ToggleButtonGroup
          aria-label={person.name}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={now === null ? [] : [now]}
          onSelectionChange={(keys) => {
            const chosen = marks.find(({ id }) => keys.has(id))
            if (chosen !== undefined && chosen.id !== now) mark(chosen.id)
          }}
          className={cx(styles.marks)}
        >
          {marks.map(({ id, label }) => (
            <ToggleButton
              key={id}
              id={id}
              autoFocus={isFirst && id === (now ?? 'present')}
              className={cx(styles.mark)}
            >
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {isAbsent && !asks && person.consent === 'not-asked' && (
        <Button kind="quiet" onPress={() => setAsks(true)}>
          Consent
        </Button>
      )}
      {isAbsent && (asks || person.consent !== 'not-asked') && (
        <ConsentFields meetingId={props.page.meeting.id} person={person} onDone={() => setAsks(false)} />
      )}
    </li>
  )
}
