import type { ListedItem } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { type RefObject, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { type Place, placeAfter } from './agenda-moves.ts'
import styles from './agenda.module.css'

type Where = 'end' | 'after' | 'in'

interface QuickAddProps {
  readonly items: readonly ListedItem[]
  readonly chosen: ListedItem | null
  readonly where: Where
  readonly onWhere: (where: Where) => void
  readonly onAdd: (
    title: string,
    place: Place<AgendaItemId>,
  ) => Promise<{ readonly id: AgendaItemId } | { readonly refused: string }>
  /** The new item becomes the chosen one, so that the next goes after it. */
  readonly onAdded: (id: AgendaItemId) => void
  readonly outer: RefObject<HTMLDivElement | null>
}

const placeFor = (
  where: Where,
  items: readonly ListedItem[],
  chosen: ListedItem | null,
): Place<AgendaItemId> => {
  if (chosen === null || where === 'end') return { parentId: null, beforeId: null }
  return where === 'in' ? { parentId: chosen.id, beforeId: null } : placeAfter(items, chosen.id)
}

/** A title, Enter, and the next: an agenda is written as a list before it is filled in. */
export const QuickAdd = ({ items, chosen, where, onWhere, onAdd, onAdded, outer }: QuickAddProps) => {
  const [title, setTitle] = useState('')
  const [error, setError] = useState<string | undefined>()
  const place = chosen === null ? 'end' : where

  const add = async () => {
    if (title.trim() === '') return
    const answer = await onAdd(title, placeFor(place, items, chosen))
    if ('refused' in answer) {
      setError(answer.refused)
      return
    }
    setTitle('')
    setError(undefined)
    if (place === 'after') onAdded(answer.id)
  }

  return (
    <div ref={outer}>
      <form
        className={styles.quick}
        aria-label="Add an item"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label="Add an item"
          placeholder="Type a title and press Enter"
          value={title}
          onChange={setTitle}
          error={error}
          maxLength={300}
        />
        {chosen !== null && (
          <Select
            label="Where"
            value={place}
            onChange={onWhere}
            options={[
              { id: 'after', label: `After ${chosen.number}` },
              { id: 'in', label: `As a part of ${chosen.number}` },
              { id: 'end', label: 'At the end' },
            ]}
          />
        )}
        <Button type="submit" isDisabled={title.trim() === ''}>
          Add
        </Button>
      </form>
    </div>
  )
}
