import type { InspectionPoint } from '@shared/entities/inspection.ts'
import { pointTagWords } from '@shared/words/inspection-words.ts'
import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { IconButton } from '../../../components/icon-button.tsx'
import { Tag } from '../../../components/tag.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from './debrief.module.css'
import { KnownBefore } from './known-before.tsx'
import { tagOfKey, toneOfTag } from './tag-keys.ts'

interface PointLineProps {
  readonly point: InspectionPoint
  /** Whether it asks if this was known before. */
  readonly asksKnown: boolean
}

/** One line of the debrief. Its keys: + − ! . for what it is, y and n for known before, Enter to change, Delete. */
export const PointLine = ({ point, asksKnown }: PointLineProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const { mutate: change } = useTell('inspections.changePoint')
  const { mutate: takeOut } = useTell('inspections.withdrawPoint')
  const tell = (changes: Parameters<typeof change>[0]['changes']) => change({ pointId: point.id, changes })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const tag = tagOfKey(event.key)
    if (tag !== null) tell({ tag })
    else if (event.key === 'y' || event.key === 'n') tell({ knownBefore: event.key === 'y' })
    else if (event.key === 'Delete') takeOut({ pointId: point.id })
    else return
    event.preventDefault()
  }
  return (
    <li className={styles.line}>
      <Tag tone={toneOfTag[point.tag]}>{pointTagWords[point.tag]}</Tag>
      <div className={styles.said}>
        {typed === null ? (
          <button
            type="button"
            data-line
            className={styles.words}
            onClick={() => setTyped(point.words)}
            onKeyDown={onKeyDown}
          >
            {point.words}
          </button>
        ) : (
          <WordsField
            words={typed}
            onChange={setTyped}
            onKeep={() => {
              if (typed.trim() !== '') tell({ words: typed })
              setTyped(null)
            }}
            onLeave={() => setTyped(null)}
          />
        )}
        {asksKnown && <KnownBefore point={point} onTell={tell} />}
      </div>
      <IconButton
        label={`Take out “${point.words.slice(0, 60)}”`}
        icon={<Trash2 />}
        onPress={() => takeOut({ pointId: point.id })}
      />
    </li>
  )
}

interface WordsFieldProps {
  readonly words: string
  readonly onChange: (words: string) => void
  readonly onKeep: () => void
  readonly onLeave: () => void
}

const WordsField = ({ words, onChange, onKeep, onLeave }: WordsFieldProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onKeep()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // Enter and Escape are conveniences: leaving the field keeps it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <TextField
        label="The line"
        isLabelHidden
        autoFocus
        maxLength={2000}
        value={words}
        onChange={onChange}
        onBlur={onKeep}
      />
    </div>
  )
}
