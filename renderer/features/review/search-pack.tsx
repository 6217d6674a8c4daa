import { plural } from '@shared/words/dates.ts'
import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { Hit } from './find-words.ts'
import type { Search } from './use-search.ts'
import styles from './review.module.css'

interface SearchPackProps {
  readonly search: Search
  readonly pageCount: number
  readonly labels: readonly string[]
  /** Whether it was asked for just now: then what is typed goes into it. */
  readonly isAsked: boolean
  readonly onHit: (page: number) => void
}

/** Looks for words in all pages of a pack. */
export const SearchPack = ({ search, pageCount, labels, isAsked, onHit }: SearchPackProps) => {
  const { words, hits, looked, isLooking, look } = search
  const [typed, setTyped] = useState(words)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    look(typed)
  }
  return (
    <div className={styles.search}>
      <form onSubmit={submit} className={styles.search}>
        <TextField label="Words in this pack" value={typed} onChange={setTyped} autoFocus={isAsked} />
        <Button type="submit">Look for them</Button>
      </form>
      <p aria-live="polite" className={styles.quiet}>
        {isLooking && `Looking: ${String(looked)} of ${String(pageCount)}`}
        {!isLooking && hits !== null && (hits.length === 0 ? 'Not found.' : foundWords(hits))}
      </p>
      <ol className={styles.hits}>
        {(hits ?? []).map(({ page, before, found, after, times }) => (
          <li key={page}>
            <button type="button" onClick={() => onHit(page)}>
              <strong>
                Page {labels[page - 1]}
                {times > 1 && `, ${String(times)} times`}
              </strong>
              <span>
                …{before}
                <mark>{found}</mark>
                {after}…
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

const foundWords = (hits: readonly Hit[]): string => {
  const times = hits.reduce((sum, hit) => sum + hit.times, 0)
  const pages = `on ${plural(hits.length, 'page')}`
  return times === hits.length ? `Found ${pages}.` : `Found ${String(times)} times ${pages}.`
}
