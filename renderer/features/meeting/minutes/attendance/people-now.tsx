import type { AttendanceView, RollEntry } from '@shared/contract/attendance.ts'
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
  const group = (title: string, people: readonly RollEntry[]) =>
    people.length > 0 && (
      <details open className={styles.group}>
        <summary>
          {title} ({people.length})
        </summary>
        <ul>
          {people.map((person) => (
            <li key={person.attendanceId ?? person.personId}>
              <PersonRow {...props} data={data} person={person} />
            </li>
          ))}
        </ul>
      </details>
    )
  return (
    <>
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
    </>
  )
}
