import { ClipboardPaste, UserPlus } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useBodyKind } from '../../lib/use-body-kind.ts'

interface NoMembersProps {
  readonly onAdd: () => void
  readonly onPaste: () => void
}

/** Before the first member: why they belong here, and the two ways to bring them in. */
export const NoMembers = ({ onAdd, onPaste }: NoMembersProps) => {
  const { words } = useBodyKind()
  return (
    <EmptyState
      size="page"
      title={`Who are the ${words.members}?`}
      action={
        <>
          <Button kind="main" icon={<ClipboardPaste />} onPress={onPaste}>
            Paste a list
          </Button>
          <Button icon={<UserPlus />} onPress={onAdd}>
            Add a {words.member}
          </Button>
        </>
      }
    >
      <p>
        With {words.members}, their roles and terms of office, Packhorse works out the quorum, says whose term
        ends soon and which places stand empty, and puts names on agendas and packs. If you keep them in a
        spreadsheet, copy the rows and paste them: you see what will happen first.
      </p>
    </EmptyState>
  )
}
