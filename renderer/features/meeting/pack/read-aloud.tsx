import type { ListedItem } from '@shared/contract/agenda.ts'
import { aloudStanding, aloudSummary } from '@shared/rules/reading-aloud.ts'
import { CircleAlert } from 'lucide-react'
import { routes } from '../../../lib/routes.ts'
import styles from './pack.module.css'

interface ReadAloudProps {
  readonly meetingId: string
  readonly items: readonly Pick<ListedItem, 'papers'>[]
}

/** How many papers can be read aloud, and which cannot. */
export const ReadAloud = ({ meetingId, items }: ReadAloudProps) => {
  const papers = items.flatMap((item) =>
    item.papers.flatMap(({ id, reference, title, current }) =>
      current === null ? [] : [{ id, reference, title, examination: current.examination }],
    ),
  )
  const summary = aloudSummary(papers.map(({ examination }) => examination))
  if (summary === '') return null
  const silent = papers.filter(({ examination }) =>
    ['picture', 'unreadable'].includes(aloudStanding(examination)),
  )
  return (
    <section aria-labelledby="pack-aloud">
      <h2 id="pack-aloud">Read aloud</h2>
      <p>{summary}</p>
      {silent.length > 0 && (
        <ul className={styles.missing}>
          {silent.map(({ id, reference, title }) => (
            <li key={id}>
              <CircleAlert aria-hidden="true" size={20} />
              <div>
                {reference} “{title}” cannot be read aloud.
              </div>
              <a href={routes.meeting(meetingId, 'papers')}>Papers</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
