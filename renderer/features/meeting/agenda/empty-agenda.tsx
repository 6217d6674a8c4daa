import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import type { DialogName } from './dialogs/agenda-dialogs.tsx'

interface EmptyAgendaProps {
  readonly onDialog: (name: DialogName) => void
  readonly hasPrevious: boolean
}

export const EmptyAgenda = ({ onDialog, hasPrevious }: EmptyAgendaProps) => (
  <EmptyState
    title="This agenda is empty"
    action={
      <>
        <Button kind="main" onPress={() => onDialog(hasPrevious ? 'copy' : 'template')}>
          {hasPrevious ? 'Copy the last meeting’s agenda' : 'Start from a template'}
        </Button>
        {hasPrevious && <Button onPress={() => onDialog('template')}>Start from a template</Button>}
        <Button onPress={() => onDialog('library')}>Pick from the library</Button>
      </>
    }
  >
    <p>
      Most agendas begin with the last one: its standing items come back, and you change what is different. A
      template brings what a board like yours discusses at this time of year. Or type the first title below
      and press Enter.
    </p>
  </EmptyState>
)
