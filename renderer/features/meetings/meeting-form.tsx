import { type ReactNode, type SubmitEvent, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { fieldErrors } from '../../lib/field-errors.ts'
import { focusFirstError } from '../../lib/focus-first-error.ts'
import { DeadlinePreview } from './deadline-preview.tsx'
import { type DraftErrors, draftErrors, type MeetingDraft } from './meeting-draft.ts'
import { MeetingFields } from './meeting-fields.tsx'
import styles from './meetings.module.css'
import { UrgentNotice } from './urgent-notice.tsx'

interface MeetingFormProps {
  readonly start: MeetingDraft
  readonly places: readonly string[]
  /** The verb of the button, such as "Plan this meeting". */
  readonly save: string
  readonly isPending: boolean
  /** What saving was refused with. */
  readonly error: Error | null
  readonly onSave: (draft: MeetingDraft) => void
  /** Beside the main button. */
  readonly others?: ReactNode
}

/** One meeting; on the right, by when everything must be out, counted afresh with each change of the date. */
export const MeetingForm = ({ start, places, save, isPending, error, onSave, others }: MeetingFormProps) => {
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(start)
  const [missing, setMissing] = useState<DraftErrors>({})
  const change = (changes: Partial<MeetingDraft>) => {
    setDraft((now) => ({ ...now, ...changes }))
    setMissing({})
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const found = draftErrors(draft)
    setMissing(found)
    if (Object.keys(found).length === 0) onSave(draft)
    else requestAnimationFrame(() => focusFirstError(form.current))
  }
  const errors: DraftErrors = { ...fieldErrors(error), ...missing }
  return (
    <form ref={form} noValidate className={styles.columns} onSubmit={submit}>
      <div className={styles.fields}>
        <MeetingFields draft={draft} errors={errors} places={places} onChange={change} />
        <UrgentNotice draft={draft} errors={errors} onChange={change} />
        <FormError error={error} />
        <div className={styles.actions}>
          <Button kind="main" type="submit" isPending={isPending}>
            {save}
          </Button>
          {others}
        </div>
      </div>
      <DeadlinePreview meetsOn={draft.meetsOn} urgentNoticeDays={draft.urgentNoticeDays} />
    </form>
  )
}
