import type { AnsweredInspection } from '@shared/contract/findings.ts'
import type { InspectionPointId } from '@shared/entities/inspection.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from '../improvement.module.css'

interface TakeInDialogProps {
  readonly of: AnsweredInspection
  readonly onClose: () => void
}

const tagWords = {
  strength: 'Strength',
  improvement: 'Area for improvement',
  priority: 'Priority',
  note: 'Note',
} as const
const stageWords = { debrief: 'the debrief', draft: 'the draft report', final: 'the report' } as const

/** Makes findings of points of the record: what is to be improved is chosen beforehand. */
export const TakeInDialog = ({ of: { inspection, points }, onClose }: TakeInDialogProps) => {
  const takeIn = useTell('findings.takeIn')
  const say = useSay()
  const [left, setLeft] = useState<ReadonlySet<InspectionPointId>>(
    () => new Set(points.filter(({ tag }) => tag === 'note' || tag === 'strength').map(({ id }) => id)),
  )
  const chosen = points.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const toggle = (id: InspectionPointId, isSelected: boolean) =>
    setLeft((before) => {
      const next = new Set(before)
      if (isSelected) next.delete(id)
      else next.add(id)
      return next
    })
  const done = () => {
    say({ text: `${plural(chosen.length, 'finding')} taken in.` })
    onClose()
  }
  return (
    <Dialog
      title="Take in findings"
      intro={`Points of ${stageWords[points[0]?.stage ?? 'final']}, in their exact words.`}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button
            kind="main"
            isDisabled={chosen.length === 0}
            isPending={takeIn.isPending}
            onPress={() =>
              takeIn.mutate({ inspectionId: inspection.id, pointIds: chosen }, { onSuccess: done })
            }
          >
            Take in {plural(chosen.length, 'finding')}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <ul className={styles.list}>
        {points.map(({ id, tag, words, reportPage }) => (
          <li key={id}>
            <Checkbox
              label={words}
              help={[tagWords[tag], reportPage === null ? '' : `page ${reportPage}`]
                .filter(Boolean)
                .join(', ')}
              isSelected={!left.has(id)}
              onChange={(isSelected) => toggle(id, isSelected)}
            />
          </li>
        ))}
      </ul>
      <FormError error={takeIn.error} />
    </Dialog>
  )
}
