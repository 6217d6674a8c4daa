import { Notice } from '../components/notice.tsx'
import type { OpenFileState } from './open-file.tsx'
import styles from './read-only-notice.module.css'

const since = new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' })

/** Says plainly why nothing can be changed, before anybody tries. */
export const ReadOnlyNotice = ({ file }: { readonly file: OpenFileState }) => {
  if (!file.isReadOnly) return null
  const holder =
    file.heldBy === null
      ? 'The file or its folder cannot be written to.'
      : `${file.heldBy.who} has it open on ${file.heldBy.machine} since ${since.format(new Date(file.heldBy.since))}.`
  return (
    <div className={styles.place}>
      <Notice tone="soon">
        <strong>You can read this file, but not change it.</strong> {holder}
      </Notice>
    </div>
  )
}
