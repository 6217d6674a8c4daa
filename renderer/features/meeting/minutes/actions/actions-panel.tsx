import type { ListedAction } from '@shared/contract/actions.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { mayWrite } from '@shared/rules/minutes-state.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { routes } from '../../../../lib/routes.ts'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import { Panel } from '../panel.tsx'
import styles from './actions.module.css'
import { RaiseForm } from './raise-form.tsx'
import { RaiseInLine } from './raise-in-line.tsx'

/** The actions raised under the item, and how to raise one. */
export const ActionsPanel = ({ page, view, itemId }: PanelProps) => {
  const { body, meeting } = page
  const raised = useAsk('actions.ofMeeting', { meetingId: meeting.id }).data ?? []
  const here = raised.filter((action) => action.itemId === itemId)
  const canWrite = mayWrite(view.minutes.state)
  const note = raised.length === 0 ? undefined : `${here.length} of ${raised.length} at this meeting`
  return (
    <Panel title="Actions" {...(note === undefined ? {} : { note })}>
      {here.length > 0 && (
        <ul className={styles.list}>
          {here.map((action) => (
            <RaisedAction key={action.id} action={action} canWrite={canWrite} />
          ))}
        </ul>
      )}
      {canWrite && (
        <>
          <RaiseInItem key={itemId} page={page} itemId={itemId} />
          <RaiseInLine bodyId={body.id} meetingId={meeting.id} />
        </>
      )}
    </Panel>
  )
}

const RaisedAction = ({
  action,
  canWrite,
}: {
  readonly action: ListedAction
  readonly canWrite: boolean
}) => {
  const withdraw = useTell('actions.withdraw')
  return (
    <li>
      <a href={routes.actions(action.id)}>{action.text}</a>
      <span className={styles.facts}>
        {action.owner || 'Nobody yet'}
        {action.due !== '' && `, ${action.due}`}
      </span>
      <span className={styles.tags}>
        {!isOpenAction(action) && <Tag tone="done">{actionStatusWords[action.status]}</Tag>}
        {action.late !== '' && <Tag tone="late">{action.late}</Tag>}
        {action.isConfidential && <Tag tone="closed">confidential</Tag>}
        {canWrite && (
          <Button
            kind="quiet"
            aria-label={`Take out: ${action.text}`}
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate({ actionId: action.id })}
          >
            Take out
          </Button>
        )}
      </span>
    </li>
  )
}

/** For an action that belongs to the item and to no line of it. */
const RaiseInItem = ({ page: { body, meeting }, itemId }: Pick<PanelProps, 'page' | 'itemId'>) => {
  const [isOpen, setOpen] = useState(false)
  const raise = useTell('actions.raise')
  const say = useSay()
  const close = () => {
    raise.reset()
    setOpen(false)
  }
  if (!isOpen)
    return (
      <>
        <div>
          <Button icon={<Plus />} onPress={() => setOpen(true)}>
            Raise an action
          </Button>
        </div>
        <p className={styles.hint}>
          In a line of the minute: <kbd>/action</kbd> or <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>A</kbd>.
        </p>
      </>
    )
  return (
    <RaiseForm
      bodyId={body.id}
      meetingId={meeting.id}
      words=""
      error={raise.error}
      isPending={raise.isPending}
      onCancel={close}
      onRaise={(draft) =>
        raise.mutate(
          {
            ...draft,
            bodyId: body.id,
            meetingId: meeting.id,
            itemId,
            lineId: null,
            dueOn: null,
            priority: 'normal',
            isConfidential: false,
          },
          {
            onSuccess: () => {
              say({ text: 'The action is raised.' })
              close()
            },
          },
        )
      }
    />
  )
}
