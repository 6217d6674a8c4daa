import type { AttendanceView, RollEntry } from '@shared/contract/attendance.ts'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import type { PanelProps } from '../minutes-page.ts'
import { groupsOf } from './attendance-words.ts'
import styles from './attendance.module.css'
import { keyOf } from './people-now.tsx'
import { RollRow } from './roll-row.tsx'
import { useAttendance } from './use-attendance.ts'

interface RollDialogProps extends PanelProps {
  readonly data: AttendanceView
  readonly onClose: () => void
}

/** The roll: everyone with a place on the board, marked with one key each; the focus goes on by itself. */
export const RollDialog = ({ data, onClose, ...props }: RollDialogProps) => {
  const attendance = useAttendance(props)
  const { unmarked } = groupsOf(data.people)
  const list = useRef<HTMLUListElement>(null)
  const members = data.people.filter(({ capacity }) => capacity === 'member')
  const others = data.people.filter(({ capacity }) => capacity !== 'member')
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const isOnMarks = event.target instanceof Element && event.target.closest('[role=radiogroup]') !== null
    if (by === 0 || !isOnMarks) return
    event.preventDefault()
    goOn(list.current, by)
  }
  const rows = (people: readonly RollEntry[]) =>
    people.map((person) => (
      <RollRow
        key={keyOf(person)}
        {...props}
        person={person}
        isFirst={person === members[0]}
        onMarked={() => goOn(list.current, 1)}
      />
    ))
  return (
    <Dialog
      title="Mark attendance"
      intro="Mark everyone present, then the exceptions. On a row: P present, R remote, A apologies, X absent; arrows go up and down."
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={onClose}>
            Done
          </Button>
          <Button isDisabled={unmarked.length === 0} onPress={attendance.markRest}>
            All not marked: present
          </Button>
        </>
      }
    >
      {/* The arrows are a convenience: Tab reaches every row too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className={styles.roll} onKeyDown={onKeyDown}>
        {rows(members)}
        {rows(others)}
      </ul>
    </Dialog>
  )
}

/** The same place of the next row, or of the one before. */
const goOn = (list: HTMLUListElement | null, by: 1 | -1): void => {
  const groups = [...(list?.querySelectorAll<HTMLElement>('[role=radiogroup]') ?? [])]
  const now = groups.findIndex((group) => group.contains(document.activeElement))
  const next = groups[now + by]
  const target =
    next?.querySelector<HTMLElement>('[aria-checked=true]') ?? next?.querySelector<HTMLElement>('button')
  target?.focus()
}
