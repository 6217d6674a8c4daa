import type { ItemDecisions } from '@shared/contract/motions.ts'
import { Ellipsis } from 'lucide-react'
import { Menu } from '../../../../components/menu.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { Doubt } from './doubt.tsx'
import styles from './decisions.module.css'

interface DecidedCardProps {
  readonly resolution: ItemDecisions['decided'][number]
  readonly isReadOnly: boolean
}

/** What was agreed or noted without a vote. */
export const DecidedCard = ({ resolution, isReadOnly }: DecidedCardProps) => {
  const say = useSay()
  const withdraw = useTell('motions.withdrawDecision')
  const takeBack = () =>
    withdraw.mutate({ resolutionId: resolution.id }, { onError: ({ message }) => say({ text: message }) })
  return (
    <li className={styles.card} data-status="carried">
      <div className={styles.cardHead}>
        <h4>{resolution.number}</h4>
        <Tag tone="done">{resolution.how === 'noted' ? 'Noted' : 'Agreed'}</Tag>
        {resolution.isConfidential && <Tag tone="closed">Confidential</Tag>}
        {!isReadOnly && (
          <span className={styles.more}>
            <Menu
              label="More for this decision"
              icon={<Ellipsis />}
              actions={[
                {
                  id: 'back',
                  label: 'Take it back',
                  detail: 'Its number is not used again',
                  onAction: takeBack,
                },
              ]}
            />
          </span>
        )}
      </div>
      <p className={styles.text}>{resolution.text}</p>
      {!resolution.isQuorate && <p className={styles.hint}>Without a quorum: {resolution.overrideReason}</p>}
      <Doubt says={resolution.doubt} />
    </li>
  )
}
