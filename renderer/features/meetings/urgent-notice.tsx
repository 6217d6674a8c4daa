import { Checkbox } from '../../components/checkbox.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { TextArea } from '../../components/text-area.tsx'
import type { DraftProps } from './meeting-fields.tsx'
import styles from './meetings.module.css'

const usualShortNotice = 3

/** A meeting that cannot wait: fewer days of notice, and the reason, which is kept. */
export const UrgentNotice = ({ draft, errors, onChange }: DraftProps) => {
  const isUrgent = draft.urgentNoticeDays !== null
  return (
    <div className={styles.urgent}>
      <Checkbox
        label="This meeting is urgent: notice is shortened"
        help="For the chair to decide, where a matter cannot wait for the usual notice."
        isSelected={isUrgent}
        onChange={(isNow) => onChange({ urgentNoticeDays: isNow ? usualShortNotice : null })}
      />
      {isUrgent && (
        <div className={styles.urgentFields}>
          <NumberField
            label="Notice given"
            unit="days"
            max={60}
            value={draft.urgentNoticeDays}
            error={errors.urgentNoticeDays}
            onChange={(days) => onChange({ urgentNoticeDays: days ?? 0 })}
          />
          <TextArea
            label="Why it is urgent"
            help="It goes on the notice and in the minutes."
            value={draft.urgentReason}
            error={errors.urgentReason}
            onChange={(urgentReason) => onChange({ urgentReason })}
          />
        </div>
      )}
    </div>
  )
}
