import type { Output } from '@shared/contract.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { Answer } from '../../components/answer.tsx'
import type { InspectionStep } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { InspectionFrame } from './inspection-frame.tsx'
import { RecordStep } from './record-step.tsx'

interface InspectionPageProps {
  readonly inspectionId: string
  readonly step: InspectionStep
}

/** One inspection in the order in which it happens. */
export const InspectionPage = ({ inspectionId, step }: InspectionPageProps) => {
  const found = useAsk('inspections.get', { inspectionId: inspectionId as InspectionId })
  return (
    <Answer of={found} what="Opening the inspection">
      {(page) => (
        <InspectionFrame key={page.inspection.id} page={page} step={step}>
          <StepOf page={page} step={step} />
        </InspectionFrame>
      )}
    </Answer>
  )
}

export type PageData = Output<'inspections.get'>

const StepOf = ({ page }: { readonly page: PageData; readonly step: InspectionStep }) => (
  <RecordStep page={page} />
)
