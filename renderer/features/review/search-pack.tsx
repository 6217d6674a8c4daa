import { plural } from '@shared/words/dates.ts'
import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { OpenPdf } from '../../components/viewer/use-pdf.ts'
import { useSearch } from './use-search.ts'
import styles from './review.module.css'

interface SearchPackProps {
  readonly pdf: OpenPdf
  readonly labels: readonly string[]
  readonly onGo: (page: number) => void
}

/** Looks for words in all pages of a pack. */
export const SearchPack = ({ pdf, labels, onGo }: SearchPackProps) => {
  const [typed, setTyped] = useState('')
  const { hits, looked, isLooking, look } = useSearch(pdf.document)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    look(typed)
  }
  return (
    <div className={styles.search}>
      <form onSubmit={submit} className={styles.search}>
        <TextField label="Words in this pack" value={typed} onChange={setTyped} />
        <Button type="submit">Look for them</Button>
      </form>
      <p aria-live="polite" className={styles.quiet}>
        {isLooking && `Looking: ${String(looked)} of ${String(pdf.document.numPages)}`}
        {!isLooking &&
          hits !== null &&
          (hits.length === 0 ? 'Not found.' : `Found on ${plural(hits.length, 'page')}.`)}
      </p>
      <ol className={styles.hits}>
        {(hits ?? []).map(({ page, before, found, after }) => (
          <li key={page}>
            <button type="button" onClick={() => onGo(page)}>
              <strong>Page {labels[page - 1]}</strong>
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
