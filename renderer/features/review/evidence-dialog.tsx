import type { ReadersAction } from '@shared/contract/reader.ts'
import { EvidenceFileDialog } from '../../components/evidence-file-dialog.tsx'
import { useTell } from '../../lib/use-ask.ts'

interface EvidenceDialogProps {
  readonly action: ReadersAction
  readonly onClose: () => void
}

/** A file that shows what was done with an action. */
export const EvidenceDialog = ({ action, onClose }: EvidenceDialogProps) => {
  const { mutateAsync: add } = useTell('review.addEvidence')
  return (
    <EvidenceFileDialog
      of={action.text}
      onAdd={(sent) => add({ actionId: action.id, ...sent })}
      kept="goes to the clerk with your next return"
      onClose={onClose}
    />
  )
}
