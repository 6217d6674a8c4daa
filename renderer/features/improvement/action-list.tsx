import type { ListedAction } from '@shared/contract/actions.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { Tag } from '../../components/tag.tsx'
import { routes } from '../../lib/routes.ts'
import styles from './improvement.module.css'

/** The actions that come from something, each leading to its place in the register. */
export const ActionList = ({ actions }: { readonly actions: readonly ListedAction[] }) =>
  actions.length === 0 ? (
    <p className={styles.quiet}>No actions yet.</p>
  ) : (
    <ul className={styles.list} aria-label="Actions">
      {actions.map(({ id, text, owner, due, late, status }) => (
        <li key={id}>
          <a href={routes.actions(id)}>{text}</a>
          <small>{[owner || 'nobody yet', due].filter(Boolean).join(', ')}</small>
          <Tag tone={status === 'done' || status === 'checked' ? 'done' : 'plain'}>
            {actionStatusWords[status]}
          </Tag>
          {late !== '' && <Tag tone="late">{late}</Tag>}
        </li>
      ))}
    </ul>
  )
