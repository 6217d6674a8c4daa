import { formatDate } from '@shared/words/dates.ts'
import { Tag } from '../../../../components/tag.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import styles from '../minutes.module.css'
import { Panel } from '../panel.tsx'

/** What the last meeting left to be done. Nothing where it left nothing. */
export const MattersPanel = ({ page }: PanelProps) => {
  const found = useAsk('minutes.mattersArising', { meetingId: page.meeting.id }).data
  if (found === undefined || found.meetsOn === null || found.matters.length === 0) return null
  return (
    <Panel title="Matters arising" note={`from ${formatDate(found.meetsOn)}`}>
      <ul className={styles.matters}>
        {found.matters.map((matter) => (
          <li key={matter.text}>
            <span>
              {matter.itemNumber !== '' && <b>{matter.itemNumber}</b>} {matter.text}
            </span>
            {matter.isDone && matter.kind === 'action' && <Tag tone="done">done</Tag>}
            {matter.isConfidential && <Tag tone="closed">confidential</Tag>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
