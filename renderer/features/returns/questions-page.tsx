import type { ListedNote } from '@shared/contract/returns.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page-header.tsx'
import { Switch } from '../../components/switch.tsx'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { NoteCard } from './note-card.tsx'
import styles from './returns.module.css'

/** What the readers of review copies asked, and the notes that they shared: by meeting and page, whoever they are from. */
export const QuestionsPage = () => {
  const found = useAsk('returns.notes', {})
  return (
    <Page
      title="Questions and notes"
      line="What readers ask and share, from all returns. What you say here stays in this file, beside the question."
      actions={
        <ButtonLink href={routes.returns()} icon={<Inbox />}>
          Returns
        </ButtonLink>
      }
    >
      <Answer of={found} what="Gathering what was asked">
        {(notes) => (notes.length === 0 ? <Nothing /> : <Notes notes={notes} />)}
      </Answer>
    </Page>
  )
}

const Nothing = () => (
  <EmptyState title="Nobody has asked anything yet">
    <p>Questions on a page, and notes that a reader shares, come with their return and are gathered here.</p>
  </EmptyState>
)

/** A note asks for nothing, though the clerk may say something to it. */
const isOpen = ({ kind, answer }: ListedNote): boolean => kind === 'question' && answer?.isAnswered !== true

const Notes = ({ notes }: { readonly notes: readonly ListedNote[] }) => {
  const [isOnlyOpen, setOnlyOpen] = useState(false)
  const open = notes.filter(isOpen)
  const shown = isOnlyOpen ? open : notes
  const meetings = [...new Map(shown.map(({ meeting }) => [meeting.id, meeting])).values()]
  return (
    <div className={styles.one}>
      <div className={styles.head}>
        <output>
          {open.length === 0 ? 'All answered' : `${plural(open.length, 'question')} to answer`},{' '}
          {notes.length} in all
        </output>
        <Switch label="Only what is to be answered" isSelected={isOnlyOpen} onChange={setOnlyOpen} />
      </div>
      {meetings.map(({ id, title, meetsOn }) => (
        <section key={id} className={styles.one} aria-labelledby={`of-${id}`}>
          <h2 id={`of-${id}`}>
            {title}, {formatDate(meetsOn)}
          </h2>
          <ul className={styles.entries}>
            {shown
              .filter(({ meeting }) => meeting.id === id)
              .map((note) => (
                <NoteCard key={note.id} note={note} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
