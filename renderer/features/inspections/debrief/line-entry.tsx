import type { InspectionId, PointDraft } from '@shared/entities/inspection.ts'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, type SubmitEvent, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from './debrief.module.css'
import { knownKey, tagOfKey, tagOptions } from './tag-keys.ts'
import { useLine } from './use-line.ts'

interface LineEntryProps {
  readonly inspectionId: InspectionId
  /** As it was kept, or null. */
  readonly start: PointDraft | null
  readonly onUndo: () => void
  /** Up from an empty line: into the list. */
  readonly onUp: () => void
}

const emptyLine = (tag: PointDraft['tag']): PointDraft => ({
  tag,
  words: '',
  knownBefore: null,
  knownWhere: '',
})

/** One line after the other, as they are spoken: a key for what it is, the words, Enter. */
export const LineEntry = ({ inspectionId, start, onUndo, onUp }: LineEntryProps) => {
  const { line, change, begin } = useLine(inspectionId, start ?? emptyLine('strength'))
  const add = useTell('inspections.addPoint')
  const form = useRef<HTMLFormElement>(null)
  const wordsField = () => form.current?.querySelector<HTMLInputElement>('input[name="words"]')

  const enter = (event: SubmitEvent) => {
    event.preventDefault()
    if (line.words.trim() === '') return
    const entered = line
    begin(emptyLine(line.tag))
    wordsField()?.focus()
    add.mutate(
      { inspectionId, point: { stage: 'debrief', areaId: null, reportPage: null, ...entered } },
      { onError: () => begin(entered) },
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== wordsField() || line.words !== '') return
    if (event.key === 'ArrowUp') onUp()
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) onUndo()
    else if (event.ctrlKey || event.metaKey || event.altKey || !takeKey(event.key)) return
    event.preventDefault()
  }
  const takeKey = (key: string): boolean => {
    const tag = tagOfKey(key)
    if (tag !== null) change({ tag })
    else if (key === knownKey) change({ knownBefore: line.knownBefore === true ? null : true })
    return tag !== null || key === knownKey
  }
  return (
    // Keys at the start of a line are a shortcut: each has a control beside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className={styles.entry} noValidate onSubmit={enter} onKeyDown={onKeyDown}>
      <TextField
        label="Next line"
        name="words"
        autoFocus
        maxLength={2000}
        value={line.words}
        onChange={(words) => change({ words })}
        help="Begin a line with + − ! or . to say what it is, = if it was known before. Enter goes to the next."
      />
      <RadioCards
        label="It is"
        layout="row"
        options={tagOptions}
        value={line.tag}
        onChange={(tag) => change({ tag })}
      />
      <Checkbox
        label="Known before (key =)"
        isSelected={line.knownBefore === true}
        onChange={(isKnown) => change({ knownBefore: isKnown ? true : null })}
      />
      {line.knownBefore === true && (
        <TextField
          label="Where it is recorded"
          isOptional
          placeholder="such as: self-evaluation, March 2018"
          maxLength={300}
          value={line.knownWhere}
          onChange={(knownWhere) => change({ knownWhere })}
        />
      )}
      <FormError error={add.error} />
      <div>
        <Button kind="main" type="submit" icon={<Plus />}>
          Add the line
        </Button>
      </div>
    </form>
  )
}
