import { useState } from 'react'
import { Checkbox } from '../../components/checkbox.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { DatePicker } from '../../components/date-picker.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'
import { Switch } from '../../components/switch.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import styles from './look.module.css'

const purposes = [
  { id: 'decision', label: 'Decision' },
  { id: 'discussion', label: 'Discussion' },
  { id: 'information', label: 'Information' },
] as const

/** Fields that can be tried, with a fault in one of them. */
export const Fields = () => {
  const [title, setTitle] = useState('')
  const [notes, setNotes] = useState('Ask the head for the attendance tables first.')
  const [minutes, setMinutes] = useState<number | null>(20)
  const [purpose, setPurpose] = useState<'decision' | 'discussion' | 'information'>('decision')
  const [presenter, setPresenter] = useState('Mrs Adeyemi')
  const [day, setDay] = useState<string | null>('2026-11-26')
  const [time, setTime] = useState<string | null>('18:00')
  const [isStanding, setStanding] = useState(true)
  return (
    <section className={styles.part}>
      <h2>Fields</h2>
      <div className={styles.fields}>
        <TextField label="Title" value={title} onChange={setTitle} error="The title is needed." />
        <ComboBox
          label="Presenter"
          isOptional
          value={presenter}
          onChange={setPresenter}
          options={[
            { id: 'a', label: 'Mrs Adeyemi' },
            { id: 'b', label: 'Dr Miriam Reed', detail: 'Chair' },
          ]}
        />
        <Select label="For" value={purpose} onChange={setPurpose} options={purposes} />
        <NumberField label="Time allowed" unit="minutes" value={minutes} onChange={setMinutes} step={5} />
        <DatePicker label="Date" value={day} onChange={setDay} />
        <TimeField label="Starts" value={time} onChange={setTime} help="24-hour clock" />
      </div>
      <TextArea
        label="Notes for the chair"
        help="Only on the chair’s copy."
        value={notes}
        onChange={setNotes}
      />
      <RadioCards label="Purpose" layout="row" value={purpose} onChange={setPurpose} options={purposes} />
      <Checkbox label="Comes back at each meeting" isSelected={isStanding} onChange={setStanding} />
      <Switch label="Show withdrawn items" isSelected={isStanding} onChange={setStanding} />
    </section>
  )
}
