import type { AnsweredInspection, PlanReaders } from '@shared/contract/findings.ts'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useJob } from '../../../lib/use-job.ts'

interface SavePlanDialogProps {
  readonly of: AnsweredInspection
  readonly onClose: () => void
}

const readersOf = (isEmbargoed: boolean) => [
  {
    id: 'board' as const,
    label: isEmbargoed ? 'The people on the list' : 'The board',
    detail: 'Everything, evidence too; confidential actions are in it.',
  },
  ...(isEmbargoed
    ? []
    : [
        {
          id: 'public' as const,
          label: 'Everybody',
          detail: 'Without confidential actions and without the evidence; searched before it is saved.',
        },
      ]),
]

/** Saves the action plan for its readers. While the inspection is embargoed, there are none but the people on its list. */
export const SavePlanDialog = ({ of: { inspection }, onClose }: SavePlanDialogProps) => {
  const [readers, setReaders] = useState<PlanReaders>('board')
  const save = useJob('findings.savePlan')
  const say = useSay()
  const run = async (format: 'pdf' | 'word') => {
    const saved = await save.run({ inspectionId: inspection.id, format, readers })
    if (saved === null) return
    say({ text: `Saved as ${saved.fileName}.` })
    onClose()
  }
  return (
    <Dialog
      title="Save the action plan"
      intro="In the order of the findings, with their actions, milestones and progress."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" icon={<Download />} isDisabled={save.isRunning} onPress={() => void run('pdf')}>
            Save as PDF
          </Button>
          <Button isDisabled={save.isRunning} onPress={() => void run('word')}>
            Save as Word
          </Button>
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <RadioCards
        label="For whom"
        layout="column"
        value={readers}
        onChange={setReaders}
        options={readersOf(inspection.isEmbargoed)}
      />
      <FormError error={save.failure} />
    </Dialog>
  )
}
