import type { PackChange } from '@shared/entities/issue.ts'
import { Tag, type TagTone } from '../../../components/tag.tsx'
import { changeDetail, changeTag } from './issue-words.ts'
import styles from './issue.module.css'

const tones: Readonly<Record<PackChange['kind'], TagTone>> = {
  new: 'done',
  revised: 'soon',
  withdrawn: 'late',
  agenda: 'plain',
}

/** What readers do not know yet, as the change sheet will say it. */
export const ChangesList = ({ changes }: { readonly changes: readonly PackChange[] }) => (
  <ul className={styles.changes}>
    {changes.map((change) => (
      <li key={`${change.kind} ${change.what}`}>
        <Tag tone={tones[change.kind]}>{changeTag[change.kind]}</Tag>
        <span>
          {change.what}
          <small>{changeDetail(change)}</small>
        </span>
      </li>
    ))}
  </ul>
)
