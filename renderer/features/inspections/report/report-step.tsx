import type { Output } from '@shared/contract.ts'
import { Answer } from '../../../components/answer.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from '../inspections.module.css'
import { Accuracy } from './accuracy.tsx'
import { Compared } from './compared.tsx'
import { EnterPoints } from './enter-points.tsx'
import { Grades } from './grades.tsx'

/** The draft and the report, point by point beside the debrief. */
export const ReportStep = ({ page }: { readonly page: Output<'inspections.get'> }) => {
  const { body } = useCurrentBody()
  const { inspection } = page
  const found = useAsk(
    'frameworks.get',
    inspection.frameworkId === null ? null : { bodyId: body.id, frameworkId: inspection.frameworkId },
  )
  return (
    <>
      <EnterPoints inspectionId={inspection.id} areas={found.data?.framework.areas ?? []} />
      <Compared points={page.points} areas={found.data?.framework.areas ?? []} />
      {inspection.frameworkId === null ? (
        <section className={styles.part} aria-labelledby="grades">
          <h2 id="grades">Outcome</h2>
          <p className={styles.quiet}>
            Choose the framework under Record, and its areas stand here with their own grades.
          </p>
        </section>
      ) : (
        <Answer of={found} what="Looking up the framework">
          {({ framework }) => (
            <Grades inspectionId={inspection.id} framework={framework} grades={page.grades} />
          )}
        </Answer>
      )}
      <Accuracy page={page} alternatives={found.data?.framework.alternatives ?? []} />
    </>
  )
}
