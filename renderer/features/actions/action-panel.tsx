import type { ListedAction } from '@shared/contract/actions.ts'
import type { ActionId, ActionUpdate } from '@shared/entities/action.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { actionStatusWords, priorityWords } from '@shared/words/action-words.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import type { ActionDeed } from './action-dialogs.tsx'
import styles from './actions.module.css'
import { EvidenceList } from './evidence-list.tsx'
import { RaisedLink } from './raised-link.tsx'

interface ActionPanelProps {
  readonly actionId: ActionId
  readonly onDo: (deed: ActionDeed) => void
  readonly onClose: () => void
}

/** One action in full, with all that was said of it. */
export const ActionPanel = ({ actionId, onDo, onClose }: ActionPanelProps) => {
  const found = useAsk('actions.get', { actionId })
  return (
    <SidePanel
      over="Action"
      title={found.data?.action.text ?? 'Action'}
      focusFor={actionId}
      onClose={onClose}
    >
      <Answer of={found}>
        {({ action, updates }) => (
          <>
            {action.late !== '' && (
              <p>
                <Tag tone="late">{action.late}</Tag>
              </p>
            )}
            <DefinitionList entries={factsOf(action)} />
            <Buttons action={action} onDo={onDo} />
            <EvidenceList action={action} onAdd={() => onDo({ kind: 'add-file', action })} />
            <Said updates={updates} />
          </>
        )}
      </Answer>
    </SidePanel>
  )
}

const factsOf = (action: ListedAction) =>
  [
    { term: 'Owner', value: action.owner || 'Nobody yet' },
    { term: 'Due', value: action.due || 'No day' },
    { term: 'Status', value: actionStatusWords[action.status] },
    { term: 'Priority', value: priorityWords[action.priority] },
    { term: 'Raised', value: <RaisedLink action={action} /> },
    { term: 'Confidential', value: action.isConfidential ? 'Kept out of the open minutes' : '' },
  ].filter(({ value }) => value !== '')

interface ButtonsProps {
  readonly action: ListedAction
  readonly onDo: (deed: ActionDeed) => void
}

const Buttons = ({ action, onDo }: ButtonsProps) => (
  <div className={styles.buttons}>
    <Button kind="main" onPress={() => onDo({ kind: 'update', action, status: action.status })}>
      Update
    </Button>
    {isOpenAction(action) && (
      <Button onPress={() => onDo({ kind: 'update', action, status: 'done' })}>Done</Button>
    )}
    {action.status === 'done' && (
      <Button onPress={() => onDo({ kind: 'update', action, status: 'checked' })}>Checked</Button>
    )}
    <Button onPress={() => onDo({ kind: 'edit', action })}>Edit</Button>
    <Button kind="quiet" onPress={() => onDo({ kind: 'take-out', action })}>
      Take out
    </Button>
  </div>
)

const Said = ({ updates }: { readonly updates: readonly ActionUpdate[] }) => (
  <section aria-labelledby="said">
    <h3 id="said">What was said of it</h3>
    {updates.length === 0 ? (
      <p className={styles.quiet}>Nothing yet.</p>
    ) : (
      <ol className={styles.said}>
        {updates.toReversed().map((update) => (
          <li key={update.id}>
            <small>
              {[formatDate(update.saidOn), update.who].filter(Boolean).join(', ')}
              {update.status !== null && `: ${actionStatusWords[update.status].toLowerCase()}`}
              {update.dueOn !== null && `, now due ${formatDate(update.dueOn)}`}
            </small>
            {update.text !== '' && <p>{update.text}</p>}
          </li>
        ))}
      </ol>
    )}
  </section>
)
