import type { Member } from '@shared/contract/people.ts'
import type { MembershipId, PersonId } from '@shared/entities/person.ts'
import { Pencil } from 'lucide-react'
import { IconButton } from '../../components/icon-button.tsx'
import { RowButton } from '../../components/row-button.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import type { MemberMark } from './member-marks.ts'
import styles from './people.module.css'
import { roleLabel, termNote, termWords } from './people-words.ts'

interface MemberTableProps {
  readonly members: readonly Member[]
  /** What else is to be said of a person. */
  readonly marks: ReadonlyMap<PersonId, readonly MemberMark[]>
  readonly chosenId: MembershipId | null
  readonly onChoose: (id: MembershipId) => void
  readonly onEdit: (member: Member) => void
}

/** Who is on the board. A name opens its details beside the table. */
export const MemberTable = ({ members, marks, chosenId, onChoose, onEdit }: MemberTableProps) => {
  const { words } = useBodyKind()
  return (
    <Table
      label="Members"
      rows={members}
      rowKey={({ id }) => id}
      isFaded={({ standing }) => standing !== 'in-post'}
      isMarked={({ id }) => id === chosenId}
      columns={[
        {
          id: 'name',
          header: 'Name',
          isRowHeader: true,
          cell: (member) => (
            <NameCell member={member} isChosen={member.id === chosenId} onChoose={onChoose} />
          ),
        },
        {
          id: 'role',
          header: 'Role',
          cell: ({ role, hasVote }) => (
            <>
              {roleLabel(role, words)}
              {!hasVote && <small>no vote</small>}
            </>
          ),
        },
        {
          id: 'category',
          header: 'Category',
          cell: ({ category, appointingBody }) => (
            <>
              {category}
              {appointingBody !== '' && <small>by {appointingBody}</small>}
            </>
          ),
        },
        {
          id: 'term',
          header: 'Term of office',
          cell: (member) => <TermCell member={member} marks={marks.get(member.personId) ?? []} />,
        },
        {
          id: 'edit',
          header: 'Edit',
          isHeaderHidden: true,
          align: 'end',
          width: '56px',
          cell: (member) => (
            <IconButton
              label={`Edit ${member.person.name}`}
              icon={<Pencil />}
              onPress={() => onEdit(member)}
            />
          ),
        },
      ]}
    />
  )
}

interface NameCellProps {
  readonly member: Member
  readonly isChosen: boolean
  readonly onChoose: (id: MembershipId) => void
}

const NameCell = ({ member, isChosen, onChoose }: NameCellProps) => (
  <>
    <RowButton isChosen={isChosen} onChoose={() => onChoose(member.id)}>
      {member.person.name}
    </RowButton>
    {member.person.email !== '' && <small>{member.person.email}</small>}
  </>
)

interface TermCellProps {
  readonly member: Member
  readonly marks: readonly MemberMark[]
}

const TermCell = ({ member, marks }: TermCellProps) => {
  const note = termNote(member)
  return (
    <span className={styles.term}>
      <span>{termWords(member)}</span>
      {note !== null && <Tag tone={note.tone}>{note.text}</Tag>}
      {member.standing === 'in-post' &&
        marks.map(({ text, tone }) => (
          <Tag key={text} tone={tone}>
            {text}
          </Tag>
        ))}
    </span>
  )
}
