import type { Output } from '@shared/contract.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { Notice } from '../../../components/notice.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from '../inspections.module.css'
import { LiftDialog } from './lift-dialog.tsx'
import { Minuting } from './minuting.tsx'
import { SharingRules } from './sharing-rules.tsx'
import { WhoMayKnow } from './who-may-know.tsx'

interface EmbargoStepProps {
  readonly page: Output<'inspections.get'>
}

/** Who may know what was said before it is public, who was told, and when that ends. */
export const EmbargoStep = ({ page: { inspection } }: EmbargoStepProps) => {
  const found = useAsk('embargo.get', { inspectionId: inspection.id })
  const [isLifting, setLifting] = useState(false)
  return (
    <Answer of={found} what="Looking up who may know">
      {(embargo) => (
        <>
          {!embargo.isEmbargoed && <Notice tone="done">{endWords(inspection)}</Notice>}
          <WhoMayKnow inspectionId={inspection.id} embargo={embargo} />
          <SharingRules rules={embargo.rules} hasFramework={inspection.frameworkId !== null} />
          <Minuting inspectionId={inspection.id} embargo={embargo} />
          {embargo.isEmbargoed && (
            <section className={styles.part} aria-labelledby="lifting">
              <h2 id="lifting">When it ends</h2>
              <p className={styles.quiet}>
                {inspection.publishedOn === null
                  ? 'By itself on the day on which the report is public: enter that day under Record.'
                  : `By itself on ${formatDate(inspection.publishedOn)}, when the report is public.`}
              </p>
              <div>
                <Button onPress={() => setLifting(true)}>Lift it earlier</Button>
              </div>
            </section>
          )}
          {isLifting && (
            <LiftDialog
              inspectionId={inspection.id}
              today={embargo.today}
              onClose={() => setLifting(false)}
            />
          )}
        </>
      )}
    </Answer>
  )
}

const endWords = ({ liftedOn, liftedWhy, publishedOn }: EmbargoStepProps['page']['inspection']): string =>
  liftedOn === null
    ? `The report is public since ${formatDate(publishedOn ?? '')}, and the embargo is over.`
    : `The embargo was lifted on ${formatDate(liftedOn)}: ${liftedWhy}`
