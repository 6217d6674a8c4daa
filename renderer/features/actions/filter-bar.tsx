import type { Output } from '@shared/contract.ts'
import type { ActionCounts, ActionFilter } from '@shared/contract/actions.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { formatDate } from '@shared/words/dates.ts'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { cx } from '../../lib/cx.ts'
import styles from './actions.module.css'
import type { Wanted } from './use-wanted.ts'

interface FilterBarProps {
  readonly wanted: Wanted
  readonly onWant: (changes: Partial<Wanted>) => void
  readonly counts: ActionCounts
  readonly choices: Output<'actions.choices'> | undefined
  /** The next meeting's day, or null: then nothing can be due before it. */
  readonly nextMeetingOn: string | null
}

const anyone = 'anyone'
const anywhere = 'anywhere'

/** Which actions are shown: by how they stand, whose they are, where they were raised, and by words. */
export const FilterBar = ({ wanted, onWant, counts, choices, nextMeetingOn }: FilterBarProps) => {
  const filters: readonly { readonly id: ActionFilter; readonly label: string; readonly count: number }[] = [
    { id: 'open', label: 'Open', count: counts.open },
    { id: 'late', label: 'Late', count: counts.late },
    ...(nextMeetingOn === null
      ? []
      : [
          {
            id: 'next-meeting' as const,
            label: `Due by the next meeting, ${formatDate(nextMeetingOn)}`,
            count: counts.nextMeeting,
          },
        ]),
    { id: 'done', label: 'Done', count: counts.done },
    { id: 'all', label: 'All', count: counts.all },
  ]
  const owners = [
    { id: anyone, label: 'Anyone' },
    ...(choices?.owners ?? []).map(({ key, name, open }) => ({
      id: key,
      label: name,
      detail: `${open} open`,
    })),
  ]
  const meetings = [
    { id: anywhere, label: 'Any meeting' },
    ...(choices?.meetings ?? []).map(({ meetingId, meetsOn, title }) => ({
      id: meetingId as string,
      label: formatDate(meetsOn),
      detail: title,
    })),
  ]
  return (
    <div className={styles.bar}>
      <ToggleButtonGroup
        aria-label="Which actions"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[wanted.filter]}
        onSelectionChange={(keys) => {
          const filter = filters.find(({ id }) => keys.has(id))
          if (filter !== undefined) onWant({ filter: filter.id })
        }}
        className={cx(styles.filters)}
      >
        {filters.map(({ id, label, count }) => (
          <ToggleButton key={id} id={id} className={cx(styles.filter)}>
            {label} <span className={styles.count}>{count}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className={styles.narrow}>
        <TextField
          label="Search"
          type="search"
          placeholder="Words of the action"
          maxLength={200}
          value={wanted.search}
          onChange={(search) => onWant({ search })}
        />
        <Select
          label="Owner"
          options={owners}
          value={wanted.owner ?? anyone}
          onChange={(owner) => onWant({ owner: owner === anyone ? null : owner })}
        />
        <Select
          label="Raised at"
          options={meetings}
          value={wanted.meetingId ?? anywhere}
          onChange={(id) => onWant({ meetingId: id === anywhere ? null : (id as MeetingId) })}
        />
      </div>
    </div>
  )
}
