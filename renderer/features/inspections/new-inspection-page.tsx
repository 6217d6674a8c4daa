import { Page } from '../../components/page-header.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import { InspectionForm } from './inspection-form.tsx'
import { type InspectionValues, newInspection } from './inspection-schema.ts'
import styles from './inspections.module.css'

/** Begins the record of an inspection; the debrief is next. */
export const NewInspectionPage = () => {
  const { body } = useCurrentBody()
  const add = useTell('inspections.add')
  const say = useSay()
  const save = async (inspection: InspectionValues) => {
    const { inspectionId } = await add.mutateAsync({ bodyId: body.id, inspection })
    say({ text: 'The inspection is recorded.' })
    navigate(routes.inspection(inspectionId, 'debrief'))
  }
  return (
    <Page title="Record an inspection" line="Only its name is needed now; the rest can come as it happens.">
      <div className={styles.form}>
        <InspectionForm
          start={newInspection(body.organisation)}
          save="Record it"
          onSave={save}
          onCancel={() => navigate(routes.inspections())}
        />
      </div>
    </Page>
  )
}
