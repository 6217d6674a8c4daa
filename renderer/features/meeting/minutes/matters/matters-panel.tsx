import type { Matter } from '@shared/contract/minutes.ts'
import { mayWrite } from '@shared/rules/minutes-state.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { Button } from '../../../../components/button.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import { putInList } from '../editor/shown-editors.ts'
import type { PanelProps } from '../minutes-page.ts'
import styles from '../minutes.module.css'
import { Panel } from '../panel.tsx'
import { linesToPutIn } from './matter-words.ts'

/** What the last meeting left to be done and decided, ready to be put into the minute. Nothing where it left nothing. */
export const MattersPanel = ({ page, view, itemId }: PanelProps) => {
  const found = useAsk('minutes.mattersArising', { meetingId: page.meeting.id }).data
  const say = useSay()
  const item = view.items.find((each) => each.itemId === itemId)
  if (found === undefined || found.meetsOn === null || found.matters.length === 0 || item === undefined)
    return null
  const { matters, meetsOn } = found
  const part = item.isClosed ? 'confidential' : 'open'
  const lines = linesToPutIn(matters, part)
  const put = () => {
    if (!putInList(part, lines)) say({ text: 'There is no minute on view to put them into.' })
  }
  return (
    <Panel title="Matters arising" note={`from ${formatDate(meetsOn)}`}>
      <details className={styles.fold} open={isAbout(item.title)} key={item.itemId}>
        <summary>{summaryOf(matters)}</summary>
        <ul className={styles.matters}>
          {matters.map((matter) => (
            <li key={`${matter.itemNumber} ${matter.text}`}>
              <span>
                {matter.itemNumber !== '' && <b>{matter.itemNumber}</b>} {matter.text}
              </span>
              {matter.isDone && matter.kind === 'action' && <Tag tone="done">done</Tag>}
              {matter.isConfidential && <Tag tone="closed">confidential</Tag>}
            </li>
          ))}
        </ul>
        {mayWrite(view.minutes.state) && lines.length > 0 && (
          <Button onPress={put}>Put the actions into this minute</Button>
        )}
      </details>
    </Panel>
  )
}

/** Whether an item is where matters arising are taken, by its title. */
const isAbout = (title: string): boolean => /matters arising|action log|actions from/i.test(title)

const summaryOf = (matters: readonly Matter[]): string => {
  const actions = matters.filter(({ kind }) => kind === 'action')
  const open = actions.filter(({ isDone }) => !isDone).length
  const resolutions = matters.length - actions.length
  return [
    actions.length === 0 ? '' : `${plural(actions.length, 'action')}, ${open} still to do`,
    resolutions === 0 ? '' : plural(resolutions, 'resolution'),
  ]
    .filter(Boolean)
    .join(' · ')
}
