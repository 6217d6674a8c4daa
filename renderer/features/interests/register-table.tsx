import type { Registered } from '@shared/contract/interests.ts'
import { plural } from '@shared/words/dates.ts'
import { returnWords } from '@shared/words/interest-words.ts'
import { Button } from '../../components/button.tsx'
import { RowButton } from '../../components/row-button.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { standingTone } from './standing-tone.ts'

interface RegisterTableProps {
  readonly people: readonly Registered[]
  readonly year: string
  readonly chosenId: string | null
  readonly onChoose: (personId: Registered['personId']) => void
  readonly onConfirm: (personId: Registered['personId']) => void
}

/** Everyone in post, what they declared, and this year's declaration in words. */
export const RegisterTable = ({ people, year, chosenId, onChoose, onConfirm }: RegisterTableProps) => (
  <Table
    label="Register of interests"
    rows={people}
    rowKey={({ personId }) => personId}
    isMarked={({ personId }) => personId === chosenId}
    columns={[
      {
        id: 'name',
        header: 'Name',
        isRowHeader: true,
        cell: ({ personId, name, otherBoards }) => (
          <>
            <RowButton isChosen={personId === chosenId} onChoose={() => onChoose(personId)}>
              {name}
            </RowButton>
            {otherBoards.length > 0 && <small>also {otherBoards.join('; ')}</small>}
          </>
        ),
      },
      { id: 'interests', header: 'Interests', width: '36%', cell: (person) => <Interests person={person} /> },
      {
        id: 'year',
        header: `Declared for ${year}`,
        cell: (person) => <Tag tone={standingTone[person.standing]}>{returnWords(person)}</Tag>,
      },
      {
        id: 'confirm',
        header: 'Declare',
        isHeaderHidden: true,
        align: 'end',
        width: '7rem',
        cell: ({ personId, name, return: made }) =>
          made === null && (
            <Button aria-label={`${name} declared`} onPress={() => onConfirm(personId)}>
              Declared
            </Button>
          ),
      },
    ]}
  />
)

const Interests = ({ person }: { readonly person: Registered }) => {
  const held = person.interests.filter(({ isCurrent }) => isCurrent)
  const ended = person.interests.length - held.length
  return (
    <>
      {held.length === 0
        ? person.return?.isNil === true
          ? 'None: nil return'
          : 'None declared yet'
        : held.map(({ organisation }) => organisation).join(', ')}
      {ended > 0 && <small>{plural(ended, 'more', 'more')} that ended</small>}
    </>
  )
}
