import type { Member } from '@shared/contract/people.ts'
import type { MembershipId } from '@shared/entities/person.ts'
import { Pencil } from 'lucide-react'
import { IconButton } from '../../components/icon-button.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import styles from './people.module.css'
import { roleLabel, termNote, termWords } from './people-words.ts'

interface MemberTableProps {
  readonly members: readonly Member[]
  readonly chosenId: MembershipId | null
  readonly onChoose: (id: MembershipId) => void
  readonly onEdit: (member: Member) => void
}

/** Who is on the board. A name opens its details beside the table. */
export const MemberTable = ({ members, chosenId, onChoose, onEdit }: MemberTableProps) => {
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
        { id: 'term', header: 'Term of office', cell: (member) => <TermCell member={member} /> },
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
    <button
      type="button"
      className={styles.name}
      aria-expanded={isChosen}
      onClick={() => onChoose(member.id)}
    >
      {member.person.name}
    </button>
    {member.person.email !== '' && <small>{member.person.email}</small>}
  </>
)

const TermCell = ({ member }: { readonly member: Member }) => {
  const note = termNote(member)
  return (
    <span className={styles.term}>
      <span>{termWords(member)}</span>
      {note !== null && <Tag tone={note.tone}>{note.text}</Tag>}
    </span>
  )
}
