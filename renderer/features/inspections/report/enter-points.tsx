import type { FrameworkArea } from '@shared/entities/framework.ts'
import { type InspectionId, type PointTag, pointTags } from '@shared/entities/inspection.ts'
import { pointTagWords } from '@shared/words/inspection-words.ts'
import { type SubmitEvent, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { FieldRow } from '../../../components/form.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from '../inspections.module.css'

const whole = { id: 'none', label: 'No one area' }
const tagOptions = pointTags.map((id) => ({ id, label: pointTagWords[id] }))
const stageOptions = [
  { id: 'draft', label: 'Draft report' },
  { id: 'final', label: 'Report' },
] as const

interface EnterPointsProps {
  readonly inspectionId: InspectionId
  readonly areas: readonly FrameworkArea[]
}

/** One point of the draft or the report after the other; all but the words stays for the next. */
export const EnterPoints = ({ inspectionId, areas }: EnterPointsProps) => {
  const [stage, setStage] = useState<'draft' | 'final'>('final')
  const [tag, setTag] = useState<PointTag>('improvement')
  const [areaId, setAreaId] = useState('none')
  const [page, setPage] = useState<number | null>(null)
  const [words, setWords] = useState('')
  const add = useTell('inspections.addPoint')
  const form = useRef<HTMLFormElement>(null)
  const enter = (event: SubmitEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    setWords('')
    form.current?.querySelector<HTMLInputElement>('input[name="point"]')?.focus()
    const point = { stage, tag, words, reportPage: page, knownBefore: null, knownWhere: '' }
    add.mutate(
      { inspectionId, point: { ...point, areaId: areaId === 'none' ? null : areaId } },
      { onError: () => setWords(words) },
    )
  }
  return (
    <section className={styles.part} aria-labelledby="enter">
      <h2 id="enter">Enter a point</h2>
      <form ref={form} noValidate onSubmit={enter} className={styles.entry}>
        <FieldRow>
          <Select label="It stands in the" value={stage} onChange={setStage} options={stageOptions} />
          <Select label="It is" value={tag} onChange={setTag} options={tagOptions} />
          <NumberField label="Page" isOptional min={1} max={2000} value={page} onChange={setPage} />
        </FieldRow>
        {areas.length > 0 && (
          <Select
            label="Area"
            value={areaId}
            onChange={setAreaId}
            options={[whole, ...areas.map(({ id, name }) => ({ id: id as string, label: name }))]}
          />
        )}
        <TextField
          label="In its words"
          name="point"
          maxLength={2000}
          help="Enter adds it and goes to the next."
          value={words}
          onChange={setWords}
        />
        <FormError error={add.error} />
        <div>
          <Button kind="main" type="submit">
            Add the point
          </Button>
        </div>
      </form>
    </section>
  )
}
