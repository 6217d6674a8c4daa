import type { FrameworkClock, OwnFrameworkDraft } from '@shared/entities/framework.ts'
import { clockWords } from '@shared/rules/inspection-clock.ts'
import { type Control, useController, useFieldArray } from 'react-hook-form'
import { Checkbox } from '../../../components/checkbox.tsx'
import { FieldRow } from '../../../components/form.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useField } from '../../../lib/use-field.ts'
import { anchorOptions, boundOptions, eventKindOptions, unitOptions } from './clock-options.ts'
import styles from './frameworks.module.css'
import { newId } from './own-draft.ts'
import { RowList } from './row-list.tsx'

type FormControl = Control<OwnFrameworkDraft, unknown, OwnFrameworkDraft>

const usualClock: FrameworkClock = { count: 5, unit: 'working-day', from: 'draft-received', bound: 'at-most' }

/** What happens, and within how many days. */
export const EventRows = ({ control }: { readonly control: FormControl }) => {
  const { fields, append, move, remove } = useFieldArray({ control, name: 'timeline', keyName: 'key' })
  return (
    <RowList
      title="Course"
      help="What happens, in order, with its days where the document gives any."
      error={undefined}
      add="Add a step"
      onAdd={() => append({ id: newId(), kind: 'comments', title: '', clock: null })}
      rows={fields}
      nameOf={(index) => `step ${index + 1}`}
      onMove={move}
      onRemove={remove}
    >
      {(index) => <Fields control={control} index={index} />}
    </RowList>
  )
}

interface FieldsProps {
  readonly control: FormControl
  readonly index: number
}

const Fields = ({ control, index }: FieldsProps) => {
  const { field } = useController({ control, name: `timeline.${index}.clock` })
  const clock = field.value
  const set = (change: Partial<FrameworkClock>) => field.onChange({ ...usualClock, ...clock, ...change })
  return (
    <div className={styles.rows}>
      <FieldRow>
        <TextField label={`Step ${index + 1}`} {...useField(control, `timeline.${index}.title`)} />
        <Select
          label="What it is"
          options={eventKindOptions}
          {...useField(control, `timeline.${index}.kind`)}
        />
      </FieldRow>
      <Checkbox
        label="It has a number of days"
        {...(clock === null ? {} : { help: `${clockWords(clock)}.` })}
        isSelected={clock !== null}
        onChange={(isSet) => field.onChange(isSet ? usualClock : null)}
      />
      {clock !== null && (
        <FieldRow>
          <NumberField
            label="How many"
            max={1000}
            value={clock.count}
            onChange={(count) => set({ count: count ?? 0 })}
          />
          <Select
            label="Counted in"
            options={unitOptions}
            value={clock.unit}
            onChange={(unit) => set({ unit })}
          />
          <Select
            label="After"
            options={anchorOptions}
            value={clock.from}
            onChange={(from) => set({ from })}
          />
          <Select
            label="Meaning"
            options={boundOptions}
            value={clock.bound}
            onChange={(bound) => set({ bound })}
          />
        </FieldRow>
      )}
    </div>
  )
}
