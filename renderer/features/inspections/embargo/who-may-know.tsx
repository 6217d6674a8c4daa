import type { Output } from '@shared/contract.ts'
import type { KnownPerson } from '@shared/contract/embargo.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { Ellipsis, Plus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Menu } from '../../../components/menu.tsx'
import { type Column, Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from '../inspections.module.css'
import { AllowDialog } from './allow-dialog.tsx'
import { TellDialog } from './tell-dialog.tsx'

interface WhoMayKnowProps {
  readonly inspectionId: InspectionId
  readonly embargo: Output<'embargo.get'>
}

type Doing = { readonly kind: 'allow' } | { readonly kind: 'tell'; readonly person: KnownPerson | null }

/** The list, with what each was told. Telling one more is noted here as well. */
export const WhoMayKnow = ({ inspectionId, embargo }: WhoMayKnowProps) => {
  const { people, membersMissing } = embargo
  const [doing, setDoing] = useState<Doing | null>(null)
  const { mutate: allowBoard } = useTell('embargo.allowBoard')
  const say = useSay()
  const addBoard = () =>
    allowBoard(
      { inspectionId, why: '' },
      { onSuccess: ({ added }) => say({ text: `${plural(added, 'member')} put on the list.` }) },
    )
  return (
    <section className={styles.part} aria-labelledby="who">
      <div className={styles.partHead}>
        <h2 id="who">Who may know</h2>
        <div className={styles.buttons}>
          <Button icon={<Plus />} onPress={() => setDoing({ kind: 'allow' })}>
            Add somebody
          </Button>
          {membersMissing > 0 && (
            <Button icon={<UsersRound />} onPress={addBoard}>
              Add the board ({membersMissing} not on it)
            </Button>
          )}
          <Button onPress={() => setDoing({ kind: 'tell', person: null })}>
            Note that somebody was told
          </Button>
        </div>
      </div>
      {people.length === 0 ? (
        <p className={styles.quiet}>
          Nobody is on the list yet, so it goes into no pack, review copy or export for anybody.
        </p>
      ) : (
        <Table
          label="Who may know, and what they were told"
          columns={columnsFor((person) => setDoing({ kind: 'tell', person }))}
          rows={people}
          rowKey={({ id }) => id}
        />
      )}
      {membersMissing > 0 && people.length > 0 && (
        <p className={styles.quiet}>
          {plural(membersMissing, 'member')} of the board {membersMissing === 1 ? 'is' : 'are'} not on it, so
          the members’ pack goes without it.
        </p>
      )}
      {doing?.kind === 'allow' && (
        <AllowDialog inspectionId={inspectionId} rules={embargo.rules} onClose={() => setDoing(null)} />
      )}
      {doing?.kind === 'tell' && (
        <TellDialog
          inspectionId={inspectionId}
          person={doing.person}
          today={embargo.today}
          onClose={() => setDoing(null)}
        />
      )}
    </section>
  )
}

const columnsFor = (onTell: (person: KnownPerson) => void): readonly Column<KnownPerson>[] => [
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    cell: ({ name, capacity }) => (
      <>
        {name}
        {capacity !== '' && <small>{capacity}</small>}
      </>
    ),
  },
  {
    id: 'list',
    header: 'May know',
    cell: ({ isOnList, wasInRoom, why }) => (
      <>
        <Tag tone={isOnList ? 'done' : 'late'}>{isOnList ? 'On the list' : 'Not on the list'}</Tag>
        {wasInRoom && <small>Was in the room</small>}
        {why !== '' && <small>{why}</small>}
      </>
    ),
  },
  {
    id: 'told',
    header: 'Was told',
    cell: ({ tellings }) =>
      tellings.length === 0
        ? '–'
        : tellings.map(({ id, what, toldOn, toldBy }) => (
            <div key={id}>
              {what}
              <small>
                {formatDate(toldOn)}
                {toldBy !== '' && `, by ${toldBy}`}
              </small>
            </div>
          )),
  },
  {
    id: 'more',
    header: 'What can be done',
    isHeaderHidden: true,
    align: 'end',
    cell: (person) => <PersonMenu person={person} onTell={() => onTell(person)} />,
  },
]

const PersonMenu = ({ person, onTell }: { readonly person: KnownPerson; readonly onTell: () => void }) => {
  const { mutate: mark } = useTell('embargo.markInRoom')
  const { mutate: strike } = useTell('embargo.strike')
  const embargoPersonId = person.id
  return (
    <Menu
      label={`More for ${person.name}`}
      icon={<Ellipsis />}
      actions={[
        { id: 'tell', label: 'Note what they were told', onAction: onTell },
        {
          id: 'room',
          label: person.wasInRoom ? 'Was not in the room' : 'Was in the room',
          onAction: () => mark({ embargoPersonId, wasInRoom: !person.wasInRoom }),
        },
        {
          id: 'strike',
          label: 'Take off the list',
          isDanger: true,
          onAction: () => strike({ embargoPersonId }),
        },
      ]}
    />
  )
}
