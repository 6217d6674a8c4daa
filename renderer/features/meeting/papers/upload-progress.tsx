import { X } from 'lucide-react'
import { FormError } from '../../../components/form-error.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Progress } from '../../../components/progress.tsx'
import styles from './papers.module.css'
import type { Adding } from './use-add-papers.ts'

/** How far the papers are on their way in, and which of them cannot go into a pack. */
export const UploadProgress = ({ adding }: { readonly adding: Adding }) => {
  if (adding.isRunning) {
    return (
      <div className={styles.news}>
        <Progress label="Adding papers" progress={adding.progress} onCancel={adding.cancel} />
      </div>
    )
  }
  if (adding.failure === null && adding.problems.length === 0) return null
  return (
    <div className={styles.news}>
      <FormError error={adding.failure} />
      {adding.problems.length > 0 && (
        <Notice
          tone="late"
          isLive
          action={<IconButton label="Close this message" icon={<X />} onPress={adding.clear} />}
        >
          <strong>Kept, but it cannot go into the pack as it is:</strong>
          <ul className={styles.problems}>
            {adding.problems.map(({ fileName, problem }) => (
              <li key={fileName}>
                {fileName}: {problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
