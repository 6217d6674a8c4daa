import { DatePicker } from '../../../../components/date-picker.tsx'
import { Select } from '../../../../components/select.tsx'
import { Switch } from '../../../../components/switch.tsx'
import { SavedLine } from '../../fields/saved-text.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'
import type { ItemForm } from './item-panel.tsx'
import styles from './item.module.css'

interface ItemClosedProps {
  readonly form: ItemForm
  readonly reasons: MeetingOnPage['reasons']
}

/** Whether the public may see it; if not, on which ground, and what they see in its place. */
export const ItemClosed = ({ form: { item, save, set }, reasons }: ItemClosedProps) => {
  const reason = reasons.find(({ code }) => code === item.reasonCode)
  return (
    <div className={item.isConfidential ? styles.closed : styles.group}>
      <Switch
        label="Confidential"
        help="Its title and papers are left out of everything made for the public."
        isSelected={item.isConfidential}
        onChange={(isConfidential) => set({ isConfidential })}
      />
      {item.isConfidential && (
        <>
          <Select
            label="Reason"
            value={item.reasonCode}
            onChange={(reasonCode) => set({ reasonCode })}
            options={reasons.map(({ code, label, provision }) => ({ id: code, label, detail: provision }))}
            error={
              item.reasonCode === null ? 'Choose the ground on which it is kept from the public.' : undefined
            }
          />
          <SavedLine
            label="What the public agenda says"
            help={
              item.publicLine === ''
                ? `Left empty: “${reason?.publicLine ?? item.effectivePublicLine}”`
                : undefined
            }
            value={item.publicLine}
            onSave={(publicLine) => save({ publicLine })}
          />
          <DatePicker
            label="Confidential until"
            isOptional
            value={item.confidentialUntil}
            onChange={(confidentialUntil) => set({ confidentialUntil })}
          />
        </>
      )}
    </div>
  )
}
