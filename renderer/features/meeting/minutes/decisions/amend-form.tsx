import type { ItemDecisions, ListedMotion } from '@shared/contract/motions.ts'
import type { MotionId } from '@shared/entities/motion.ts'
import { amendmentWords } from '@shared/rules/amendments.ts'
import { useState } from 'react'
import { TextArea } from '../../../../components/text-area.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import styles from './decisions.module.css'
import { InlineForm } from './inline-form.tsx'
import { type Movers, MoversFields } from './movers.tsx'

interface AmendFormProps {
  readonly motion: ListedMotion
  readonly decisions: ItemDecisions
  readonly onMoved: (motionId: MotionId) => void
  readonly onClose: () => void
}

/** Moves an amendment: one writes how the motion would read, and what that changes is said in words. */
export const AmendForm = ({ motion, decisions, onMoved, onClose }: AmendFormProps) => {
  const amend = useTell('motions.amend')
  const [standingText, setText] = useState(motion.standingText)
  const [movers, setMovers] = useState<Movers>({ moverId: null, seconderId: null })
  const words = amendmentWords(motion.standingText, standingText)
  const save = () =>
    amend.mutate(
      { motionId: motion.id, standingText, text: '', ...movers },
      { onSuccess: ({ motionId }) => onMoved(motionId) },
    )
  return (
    <InlineForm
      title="Move an amendment"
      save="Move it"
      isPending={amend.isPending || amend.isSuccess}
      isDisabled={words === ''}
      error={amend.error}
      onSave={save}
      onClose={onClose}
    >
      <TextArea label="How the motion would read" value={standingText} onChange={setText} rows={4} />
      <output className={styles.preview}>
        {words === '' ? 'Change the words: the amendment is worked out from them.' : words}
      </output>
      <MoversFields value={movers} onChange={setMovers} voters={decisions.now.voters} />
    </InlineForm>
  )
}
