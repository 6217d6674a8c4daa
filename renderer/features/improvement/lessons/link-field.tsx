import type { LinkedRecord } from '@shared/contract/lessons.ts'
import type { LessonLink } from '@shared/entities/lesson.ts'
import { X } from 'lucide-react'
import { IconButton } from '../../../components/icon-button.tsx'
import { Select } from '../../../components/select.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from '../improvement.module.css'
import { linkKindWords } from './link-words.ts'

interface LinkFieldProps {
  readonly value: readonly LessonLink[]
  readonly onChange: (links: LessonLink[]) => void
}

/** As many as can be looked through. */
const onOffer = 60

/** With what a lesson has to do: chosen one by one, each shown below. */
export const LinkField = ({ value, onChange }: LinkFieldProps) => {
  const { body } = useCurrentBody()
  const choices = useAsk('lessons.choices', { bodyId: body.id }).data ?? []
  const chosen = new Set(value.map(({ id }) => id))
  const titleOf = ({ kind, title }: LinkedRecord) => `${linkKindWords[kind]}: ${title}`
  const free = choices.filter(({ id }) => !chosen.has(id)).slice(0, onOffer)
  const add = (id: string) => {
    const found = choices.find((each) => each.id === id)
    if (found !== undefined) onChange([...value, { kind: found.kind, id: found.id }])
  }
  return (
    <div className={styles.links}>
      <Select
        label="Linked to"
        isOptional
        placeholder="Choose a meeting, a trial or an action"
        value={null}
        onChange={add}
        options={free.map((each) => ({ id: each.id, label: titleOf(each) }))}
      />
      {value.length > 0 && (
        <ul className={styles.list} aria-label="Linked to">
          {value.map((link) => {
            const found = choices.find(({ id }) => id === link.id)
            const title = found === undefined ? linkKindWords[link.kind] : titleOf(found)
            return (
              <li key={link.id}>
                <span className={styles.grow}>{title}</span>
                <IconButton
                  label={`Do not link to ${title}`}
                  icon={<X />}
                  onPress={() => onChange(value.filter(({ id }) => id !== link.id))}
                />
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
