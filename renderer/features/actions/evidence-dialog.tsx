import type { ListedAction } from '@shared/contract/actions.ts'
import { EvidenceFileDialog } from '../../components/evidence-file-dialog.tsx'
import { useTell } from '../../lib/use-ask.ts'

interface EvidenceDialogProps {
  readonly action: ListedAction
  readonly onClose: () => void
}

/** A file that shows what was done with an action. */
export const EvidenceDialog = ({ action, onClose }: EvidenceDialogProps) => {
  const { mutateAsync: add } = useTell('evidence.add')
  return (
    <EvidenceFileDialog
      of={action.text}
      onAdd={(sent) => add({ actionId: action.id, ...sent })}
      kept="is with the action"
      onClose={onClose}
    />
  )
}
