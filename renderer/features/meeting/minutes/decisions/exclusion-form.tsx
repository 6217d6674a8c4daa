import type { ItemDecisions } from '@shared/contract/motions.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MotionId } from '@shared/entities/motion.ts'
import { Button } from '../../../../components/button.tsx'
import { Notice } from '../../../../components/notice.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import { MotionForm } from './motion-form.tsx'

interface ExclusionFormProps {
  readonly itemId: AgendaItemId
  readonly decisions: ItemDecisions
  readonly onMoved: (motionId: MotionId) => void
  readonly onClose: () => void
}

/** The resolution to exclude the public, written from the grounds of the items concerned. */
export const ExclusionForm = ({ itemId, ...props }: ExclusionFormProps) => {
  const proposed = useAsk('motions.exclusion', { itemId })
  if (proposed.data === undefined || proposed.isPlaceholderData) return null
  const { text, problem, whoLeaves, hasPublicInterestTest } = proposed.data
  if (problem !== '')
    return (
      <Notice isLive action={<Button onPress={props.onClose}>Close</Button>}>
        {problem}
      </Notice>
    )
  const test = hasPublicInterestTest ? ' The board must be satisfied of the public interest.' : ''
  return <MotionForm {...props} itemId={itemId} kind="exclusion" text={text} note={`${whoLeaves}${test}`} />
}
