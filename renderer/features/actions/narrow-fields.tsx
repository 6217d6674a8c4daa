import type { Output } from '@shared/contract.ts'
import type { ActionGrouping } from '@shared/entities/action-view.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { originWords } from '@shared/words/action-words.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import styles from './actions.module.css'
import { useMine } from '../../lib/use-mine.ts'
import type { Wanted } from './use-wanted.ts'

type Choices = Output<'actions.choices'>

interface NarrowFieldsProps {
  readonly wanted: Wanted
  readonly onWant: (changes: Partial<Wanted>) => void
  /** Undefined until they have come. */
  readonly choices: Choices | undefined
}

const anyone = 'anyone'
const anywhere = 'anywhere'

/** Fewer of them: by words, by owner, by where they came from; and under which headings. */
export const NarrowFields = ({ wanted, onWant, choices }: NarrowFieldsProps) => {
  const { mine, remember } = useMine()
  const { all } = useCurrentBody()
  const chosen = choices?.owners.find(({ key }) => key === wanted.owner && key !== mine && key !== 'none')
  return (
    <>
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
          options={ownerOptions(choices?.owners ?? [], mine)}
          value={wanted.owner ?? anyone}
          onChange={(owner) => onWant({ owner: owner === anyone ? null : owner })}
        />
        <Select
          label="Raised at"
          options={meetingOptions(choices?.meetings ?? [])}
          value={wanted.meetingId ?? anywhere}
          onChange={(id) => onWant({ meetingId: id === anywhere ? null : (id as MeetingId) })}
        />
        {(choices?.origins ?? []).length > 1 && (
          <Select
            label="Came from"
            options={originOptions(choices?.origins ?? [])}
            value={wanted.origin ?? anywhere}
            onChange={(origin) => onWant({ origin: origin === anywhere ? null : origin })}
          />
        )}
        {all.length > 1 && (
          <Select
            label="Boards"
            options={boards}
            value={wanted.isEveryBody ? 'every' : 'this'}
            // Owners and meetings are those of the boards, so they are chosen anew.
            onChange={(which) => onWant({ isEveryBody: which === 'every', owner: null, meetingId: null })}
          />
        )}
        {wanted.layout === 'list' && (
          <Select
            label="Grouped by"
            options={groupings(wanted.isEveryBody)}
            value={wanted.groupBy}
            onChange={(groupBy) => onWant({ groupBy })}
          />
        )}
      </div>
      {chosen !== undefined && (
        <div>
          <Button kind="quiet" onPress={() => remember(chosen.key)}>
            These are mine: I am {chosen.name}
          </Button>
        </div>
      )}
    </>
  )
}

const boards = [
  { id: 'this', label: 'This one' },
  { id: 'every', label: 'All boards of the file' },
] as const

const originOptions = (origins: Choices['origins']) => [
  { id: anywhere, label: 'Anywhere' } as const,
  ...origins.map((id) => ({ id, label: originWords[id] })),
]

const groupings = (
  isEveryBody: boolean,
): readonly { readonly id: ActionGrouping; readonly label: string }[] => [
  { id: 'none', label: 'Nothing' },
  { id: 'owner', label: 'Owner' },
  { id: 'due', label: 'How they are due' },
  { id: 'meeting', label: 'Meeting' },
  { id: 'origin', label: 'Where they came from' },
  ...(isEveryBody ? [{ id: 'body', label: 'Board' } as const] : []),
]

/** Mine first, then the others by name. */
const ownerOptions = (owners: Choices['owners'], mine: string) => [
  { id: anyone, label: 'Anyone' },
  ...owners
    .map(({ key, name, open }) => ({
      id: key,
      label: key === mine ? `Mine (${name})` : name,
      detail: `${open} open`,
    }))
    .toSorted((a, b) => Number(b.id === mine) - Number(a.id === mine)),
]

const meetingOptions = (meetings: Choices['meetings']) => [
  { id: anywhere, label: 'Any meeting' },
  ...meetings.map(({ meetingId, meetsOn, title }) => ({
    id: meetingId as string,
    label: formatDate(meetsOn),
    detail: title,
  })),
]
