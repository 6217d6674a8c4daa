import type { Output } from '@shared/contract.ts'
import { formatDay } from '@shared/words/dates.ts'
import { daysLeft } from '@shared/words/days-left.ts'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { UnderFramework } from './frameworks/under-framework.tsx'
import { InspectionForm } from './inspection-form.tsx'
import { type InspectionValues, valuesOf } from './inspection-schema.ts'
import styles from './inspections.module.css'

type PageData = Output<'inspections.get'>

/** What is known of the inspection. */
export const RecordStep = ({ page: { inspection, today } }: { readonly page: PageData }) => {
  const [isEditing, setEditing] = useState(false)
  const dayOf = (on: string | null) => (on === null ? 'Not known yet' : formatDay(on))
  return (
    <>
      <section className={styles.part} aria-labelledby="about">
        <div className={styles.partHead}>
          <h2 id="about">About</h2>
          <Button icon={<Pencil />} onPress={() => setEditing(true)}>
            Change
          </Button>
        </div>
        <DefinitionList
          layout="beside"
          entries={[
            { term: 'What was inspected', value: inspection.place || 'Not written yet' },
            { term: 'Type', value: inspection.type || 'Not written yet' },
            { term: 'Notice', value: dayOf(inspection.noticeOn) },
            { term: 'First day', value: dayOf(inspection.startsOn) },
            { term: 'Last day', value: dayOf(inspection.endsOn) },
            { term: 'Inspectors', value: inspection.team || 'Not written yet' },
            { term: 'Formal feedback by', value: feedbackWords(inspection, today) },
            { term: 'Draft came', value: dayOf(inspection.draftOn) },
            { term: 'Report public on', value: dayOf(inspection.publishedOn) },
          ]}
        />
        {isEditing && <EditDialog inspection={inspection} onClose={() => setEditing(false)} />}
      </section>
      <UnderFramework inspection={inspection} />
    </>
  )
}

/** With the days that are left, while it has not come. */
const feedbackWords = ({ feedbackDueOn, publishedOn }: PageData['inspection'], today: string): string => {
  if (feedbackDueOn === null) return 'Not known yet'
  const isOut = publishedOn !== null && publishedOn <= today
  return isOut
    ? formatDay(feedbackDueOn)
    : `${formatDay(feedbackDueOn)} (${daysLeft(today, feedbackDueOn).words.toLowerCase()})`
}

interface EditDialogProps {
  readonly inspection: PageData['inspection']
  readonly onClose: () => void
}

const EditDialog = ({ inspection, onClose }: EditDialogProps) => {
  const update = useTell('inspections.update')
  const save = async (changes: InspectionValues) => {
    await update.mutateAsync({ inspectionId: inspection.id, changes })
    onClose()
  }
  return (
    <Dialog title="About this inspection" size="wide" isOpen onClose={onClose}>
      <InspectionForm start={valuesOf(inspection)} save="Save" onSave={save} onCancel={onClose} />
    </Dialog>
  )
}
