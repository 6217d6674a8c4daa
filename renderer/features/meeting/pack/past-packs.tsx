import { plural } from '@shared/words/dates.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from './pack.module.css'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** Which packs were saved before, when and for whom. */
export const PastPacks = ({ meetingId }: { readonly meetingId: string }) => {
  const saved = useAsk('pack.saved', { meetingId })
  if (saved.data === undefined || saved.data.length === 0) return null
  return (
    <section aria-labelledby="pack-past">
      <h2 id="pack-past">Saved before</h2>
      <ul className={styles.past}>
        {saved.data.map(({ id, fileName, forWhom, pageCount, savedAt }) => (
          <li key={id}>
            {fileName}
            <small>
              {when.format(new Date(savedAt))} · {plural(pageCount, 'page')} · for {forWhom}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
