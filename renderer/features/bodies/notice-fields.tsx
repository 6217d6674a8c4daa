import { countingPresets, type NoticeValue } from '@shared/entities/rule.ts'
import { defaultSwitches, presets } from '@shared/rules/counting.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { FieldRow } from '../../components/form.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { Select } from '../../components/select.tsx'

interface NoticeFieldsProps {
  readonly value: NoticeValue
  readonly onChange: (value: NoticeValue) => void
}

/** How many days, and which days count. */
export const NoticeFields = ({ value, onChange }: NoticeFieldsProps) => {
  const preset = presets[value.counting]
  return (
    <>
      <FieldRow>
        <NumberField
          label="Days of notice"
          max={60}
          value={value.days}
          onChange={(days) => days !== null && onChange({ ...value, days })}
        />
        <Select
          label="Counted as"
          value={value.counting}
          // Switches belong to one way of counting; another starts with its own.
          onChange={(counting) => onChange({ days: value.days, counting })}
          options={countingPresets.map((id) => ({ id, label: presets[id].label }))}
          help={preset.caution ?? undefined}
        />
      </FieldRow>
      {preset.leavesOut.saturdays === 'switch' && <ParishSwitches value={value} onChange={onChange} />}
      {preset.hasDeemedDays && (
        <NumberField
          label="Days until notice counts as given"
          help="By your articles, for a letter or an e-mail. 0 where it counts on the day it is sent."
          max={14}
          value={value.switches?.deemedDays ?? defaultSwitches.deemedDays}
          onChange={(deemedDays) => deemedDays !== null && onChange({ ...value, switches: { deemedDays } })}
        />
      )}
    </>
  )
}

const ParishSwitches = ({ value, onChange }: NoticeFieldsProps) => {
  const saturdayCounts = value.switches?.saturdayCounts ?? defaultSwitches.saturdayCounts
  const leaveOutBreaks = value.switches?.leaveOutBreaks ?? defaultSwitches.leaveOutBreaks
  const turn = (changed: { saturdayCounts: boolean } | { leaveOutBreaks: boolean }) =>
    onChange({ ...value, switches: { ...value.switches, ...changed } })
  return (
    <>
      <Checkbox
        label="Saturdays count"
        help="Disputed: settle it in your standing orders."
        isSelected={saturdayCounts}
        onChange={(isOn) => turn({ saturdayCounts: isOn })}
      />
      <Checkbox
        label="Leave out the whole Easter, Christmas and bank-holiday breaks"
        help="By section 243(4) of the Local Government Act 1972, and not the holidays alone."
        isSelected={leaveOutBreaks}
        onChange={(isOn) => turn({ leaveOutBreaks: isOn })}
      />
    </>
  )
}
