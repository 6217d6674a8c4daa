import type { Output } from '@shared/contract.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { Answer } from '../../components/answer.tsx'
import type { InspectionStep } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import type { Undo } from '../../lib/use-undo-keys.ts'
import { DebriefStep } from './debrief/debrief-step.tsx'
import { EmbargoStep } from './embargo/embargo-step.tsx'
import { InspectionFrame } from './inspection-frame.tsx'
import { RecordStep } from './record-step.tsx'
import { ReportStep } from './report/report-step.tsx'
import { useInspectionUndo } from './use-inspection-undo.ts'

interface InspectionPageProps {
  readonly inspectionId: string
  readonly step: InspectionStep
}

/** One inspection in the order in which it happens. */
export const InspectionPage = ({ inspectionId, step }: InspectionPageProps) => {
  const found = useAsk('inspections.get', { inspectionId: inspectionId as InspectionId })
  return (
    <Answer of={found} what="Opening the inspection">
      {(page) => <Opened key={page.inspection.id} page={page} step={step} />}
    </Answer>
  )
}

interface OpenedProps {
  readonly page: Output<'inspections.get'>
  readonly step: InspectionStep
}

const Opened = ({ page, step }: OpenedProps) => {
  const undo = useInspectionUndo(page.inspection.id)
  return (
    <InspectionFrame page={page} step={step} undo={undo}>
      <StepOf page={page} step={step} undo={undo} />
    </InspectionFrame>
  )
}

const StepOf = ({ page, step, undo }: OpenedProps & { readonly undo: Undo }) => {
  switch (step) {
    case 'debrief':
      return <DebriefStep page={page} undo={undo} />
    case 'embargo':
      return <EmbargoStep page={page} />
    case 'report':
      return <ReportStep page={page} />
    case 'record':
      return <RecordStep page={page} />
  }
}
