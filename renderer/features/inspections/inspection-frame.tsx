import type { ReactNode } from 'react'
import type { Output } from '@shared/contract.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { Steps } from '../../components/steps.tsx'
import { UndoButtons } from '../../components/undo-buttons.tsx'
import { useFollowBody } from '../../lib/current-body.tsx'
import { type InspectionStep, routes } from '../../lib/routes.ts'
import type { Undo } from '../../lib/use-undo-keys.ts'
import { EmbargoBanner } from './embargo-banner.tsx'
import styles from './inspections.module.css'
import { lineOf } from './inspection-words.ts'

interface InspectionFrameProps {
  readonly page: Output<'inspections.get'>
  readonly step: InspectionStep
  readonly undo: Undo
  readonly children: ReactNode
}

const labels: Partial<Record<InspectionStep, string>> = {
  record: 'Record',
  debrief: 'Debrief',
  embargo: 'Who may know',
  report: 'Draft and report',
}

/** What stands above every part: which inspection, and whether it may be spoken of. */
export const InspectionFrame = ({ page: { inspection }, step, undo, children }: InspectionFrameProps) => {
  useFollowBody(inspection.bodyId)
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeader
          title={inspection.title}
          // Names of windows are shown by the system, to whoever shares the screen.
          windowTitle="Inspection"
          line={lineOf(inspection)}
        />
        {inspection.isEmbargoed && <EmbargoBanner inspection={inspection} />}
        <div className={styles.steps}>
          <Steps
            label="Parts of this inspection"
            steps={Object.entries(labels).map(([id, label]) => ({
              href: routes.inspection(inspection.id, id as InspectionStep),
              label,
              isCurrent: id === step,
            }))}
          />
          <UndoButtons undo={undo} />
        </div>
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  )
}
