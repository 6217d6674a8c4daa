import type { Output } from '@shared/contract.ts'
import type { ActionCounts } from '@shared/contract/actions.ts'
import type { ActionFilter } from '@shared/entities/action-view.ts'
import { formatDate } from '@shared/words/dates.ts'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from '../../lib/cx.ts'
import styles from './actions.module.css'
import { NarrowFields } from './narrow-fields.tsx'
import type { Wanted } from './use-wanted.ts'

interface FilterBarProps {
  readonly wanted: Wanted
  readonly onWant: (changes: Partial<Wanted>) => void
  readonly counts: ActionCounts
  readonly choices: Output<'actions.choices'> | undefined
  /** The next meeting's day, or null: then nothing can be due before it. */
  readonly nextMeetingOn: string | null
}

/** Which actions are shown: by how they stand, whose they are, where they were raised, and by words. */
export const FilterBar = ({ wanted, onWant, counts, choices, nextMeetingOn }: FilterBarProps) => {
  const filters = filtersFor(counts, nextMeetingOn, wanted.isEveryBody)
  return (
    <div className={styles.bar}>
      {wanted.layout !== 'progress' && (
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
      )}
      <NarrowFields wanted={wanted} onWant={onWant} choices={choices} />
    </div>
  )
}

interface Filter {
  readonly id: ActionFilter
  readonly label: string
  readonly count: number
}

const filtersFor = (
  counts: ActionCounts,
  nextMeetingOn: string | null,
  isEveryBody: boolean,
): readonly Filter[] => {
  const byNext: readonly Filter[] =
    nextMeetingOn === null
      ? []
      : [
          {
            id: 'next-meeting',
            label: isEveryBody
              ? 'Due by their next meeting'
              : `Due by the next meeting, ${formatDate(nextMeetingOn)}`,
            count: counts.nextMeeting,
          },
        ]
  return [
    { id: 'open', label: 'Open', count: counts.open },
    { id: 'late', label: 'Late', count: counts.late },
    ...byNext,
    { id: 'done', label: 'Done', count: counts.done },
    { id: 'all', label: 'All', count: counts.all },
  ]
}
