import type { AttendanceView, RollEntry } from '@shared/contract/attendance.ts'
import { useEffect, useRef } from 'react'
import type { PanelProps } from '../minutes-page.ts'
import { groupsOf } from './attendance-words.ts'
import styles from './attendance.module.css'
import { PersonRow } from './person-row.tsx'

interface PeopleNowProps extends PanelProps {
  readonly data: AttendanceView
}

/** Everyone, by where they are during the item on view. */
export const PeopleNow = ({ data, ...props }: PeopleNowProps) => {
  const { here, away, unmarked, others } = groupsOf(data.people)
  const place = useRef<HTMLDivElement>(null)
  const acted = useRef<string | null>(null)
  useEffect(() => {
    // Who is marked moves to another group, and the focus would be lost with the row: it goes with them.
    const { current: key } = acted
    acted.current = null
    if (key === null || document.activeElement !== document.body) return
    place.current?.querySelector<HTMLElement>(`[data-person="${key}"] button`)?.focus()
  }, [data.people])
  const group = (title: string, people: readonly RollEntry[]) =>
    people.length > 0 && (
      <details open className={styles.group}>
        <summary>
          {title} ({people.length})
        </summary>
        <ul>
          {people.map((person) => (
            <li key={keyOf(person)} data-person={keyOf(person)}>
              <PersonRow
                {...props}
                data={data}
                person={person}
                onAct={() => {
                  acted.current = keyOf(person)
                }}
              />
            </li>
          ))}
        </ul>
      </details>
    )
  return (
    <div ref={place} className={styles.people}>
      {group('At the meeting', here)}
      {group('In attendance', others)}
      {group('Away', away)}
      {group('Not marked', unmarked)}
      {data.refusal === null && (
        <p className={styles.small}>
          On a name: <kbd>P</kbd> present, <kbd>A</kbd> arrived, <kbd>L</kbd> left, <kbd>W</kbd> withdrew,{' '}
          <kbd>B</kbd> back, <kbd>R</kbd> remote or room.
        </p>
      )}
    </div>
  )
}

/** The person stays the same when they get a record. */
/** The same for as long as they are on the roll: who is marked for the first time gets a record only then. */
export const keyOf = ({ personId, attendanceId }: RollEntry): string => personId ?? attendanceId ?? ''
