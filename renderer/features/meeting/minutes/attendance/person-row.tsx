import type { AttendanceView, RollEntry } from '@shared/contract/attendance.ts'
import { type KeyboardEvent, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { cx } from '../../../../lib/cx.ts'
import popover from '../../../../components/popover.module.css'
import type { PanelProps } from '../minutes-page.ts'
import { ceased, deedsFor, standingWords } from './attendance-words.ts'
import styles from './attendance.module.css'
import { SuspendNow } from './suspend-now.tsx'
import { useAttendance } from './use-attendance.ts'

interface PersonRowProps extends PanelProps {
  readonly data: AttendanceView
  readonly person: RollEntry
  /** Called as something is noted. */
  readonly onAct: () => void
}

interface Choice {
  readonly id: string
  readonly label: string
  readonly letter: string
  readonly run: () => void
}

/** One person: pressed, it offers what can be noted of them; a letter notes it at once. */
export const PersonRow = ({ data, person, onAct, ...props }: PersonRowProps) => {
  const [suspends, setSuspends] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const choices = useChoices(person, props, () => setSuspends(true))
  const standing = standingWords(person, data.remote.counts)
  const face = (
    <>
      <span className={styles.who}>{person.name}</span>
      <span className={styles.standing}>{standing === '' ? person.role : standing}</span>
    </>
  )
  if (data.refusal !== null) return <div className={styles.person}>{face}</div>
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const choice = choices.find(({ letter }) => letter === event.key.toLowerCase())
    if (choice === undefined) return
    event.preventDefault()
    setOpen(false)
    onAct()
    choice.run()
  }
  return (
    <>
      {/* The letters are a convenience; the menu on the button has the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown}>
        <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button className={cx(styles.person)} data-where={person.where}>
            {face}
          </Button>
          <Popover className={cx(popover.popover)} offset={4} placement="bottom end">
            <Menu className={cx(popover.list)} aria-label={person.name}>
              {choices.map(({ id, label, letter, run }) => (
                <MenuItem
                  key={id}
                  textValue={label}
                  onAction={() => {
                    onAct()
                    run()
                  }}
                  className={cx(popover.option)}
                >
                  <span>{label}</span>
                  {letter !== '' && <kbd className={styles.key}>{letter.toUpperCase()}</kbd>}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {suspends && <SuspendNow {...props} person={person} onClose={() => setSuspends(false)} />}
    </>
  )
}

const useChoices = (person: RollEntry, props: PanelProps, onSuspend: () => void): Choice[] => {
  const attendance = useAttendance(props)
  const fromStart = person.where !== 'away' && person.status === 'present'
  return [
    ...(person.status === 'present'
      ? []
      : [
          {
            id: 'present',
            label: 'Present from the start',
            letter: 'p',
            run: () => attendance.mark(person, 'present'),
          },
        ]),
    ...deedsFor(person).map((deed) => ({
      id: deed.kind,
      label: deed.label,
      letter: deed.letter,
      run: () => attendance.note(person, deed),
    })),
    ...(fromStart && person.where !== 'withdrawn'
      ? [
          {
            id: 'late',
            label: 'Came only during this item',
            letter: 'c',
            run: () => attendance.cameLate(person),
          },
        ]
      : []),
    ...(person.capacity === 'member' && !person.isSuspended
      ? [
          { id: 'suspend', label: 'Suspended by the board', letter: '', run: onSuspend },
          { id: 'ceased', label: ceased.label, letter: '', run: () => attendance.note(person, ceased) },
        ]
      : []),
  ]
}
