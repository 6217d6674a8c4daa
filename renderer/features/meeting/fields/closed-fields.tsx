import { DatePicker } from '../../../components/date-picker.tsx'
import { Select } from '../../../components/select.tsx'
import { Switch } from '../../../components/switch.tsx'
import { cx } from '../../../lib/cx.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import styles from './fields.module.css'
import { SavedLine } from './saved-text.tsx'

/** How an item or a paper is kept from the public. */
interface Closing {
  readonly isConfidential: boolean
  readonly reasonCode: string | null
  readonly publicLine: string
  readonly confidentialUntil: string | null
}

interface ClosedFieldsProps {
  readonly of: Closing & { readonly effectivePublicLine: string }
  readonly reasons: MeetingOnPage['reasons']
  /** What the switch does. */
  readonly help: string
  readonly publicLineLabel: string
  /** Answers what is wrong, or null when it is saved. */
  readonly save: (changes: Partial<Closing>) => Promise<string | null>
  /** For switches and lists. */
  readonly set: (changes: Partial<Closing>) => void
}

/** Whether the public may see it; if not, on which ground, until when, and what they see in its place. */
export const ClosedFields = ({ of, reasons, help, publicLineLabel, save, set }: ClosedFieldsProps) => {
  const reason = reasons.find(({ code }) => code === of.reasonCode)
  return (
    <div className={cx(of.isConfidential ? styles.closed : styles.open)}>
      <Switch
        label="Confidential"
        help={help}
        isSelected={of.isConfidential}
        onChange={(isConfidential) => set({ isConfidential })}
      />
      {of.isConfidential && (
        <>
          <Select
            label="Reason"
            value={of.reasonCode}
            onChange={(reasonCode) => set({ reasonCode })}
            options={reasons.map(({ code, label, provision }) => ({ id: code, label, detail: provision }))}
            error={
              of.reasonCode === null ? 'Choose the ground on which it is kept from the public.' : undefined
            }
          />
          <SavedLine
            label={publicLineLabel}
            help={
              of.publicLine === ''
                ? `Left empty: “${reason?.publicLine ?? of.effectivePublicLine}”`
                : undefined
            }
            value={of.publicLine}
            onSave={(publicLine) => save({ publicLine })}
          />
          <DatePicker
            label="Confidential until"
            isOptional
            value={of.confidentialUntil}
            onChange={(confidentialUntil) => set({ confidentialUntil })}
          />
        </>
      )}
    </div>
  )
}
