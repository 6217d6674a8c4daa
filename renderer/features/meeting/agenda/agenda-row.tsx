import type { ListedItem } from '@shared/contract/agenda.ts'
import { GripVertical, LockKeyhole, Star } from 'lucide-react'
import { Button } from 'react-aria-components'
import { Tag } from '../../../components/tag.tsx'
import { cx } from '../../../lib/cx.ts'
import styles from './agenda.module.css'
import { closedLabel, paperCounts, purposeWords, timeWords, underTitle } from './item-words.ts'

interface AgendaRowProps {
  readonly item: ListedItem
  /** Whether it names something that a member has in the register of interests. */
  readonly isInterestNamed: boolean
}

/** One line of the agenda, its cells in the columns of the heading above. */
export const AgendaRow = ({ item, isInterestNamed }: AgendaRowProps) => (
  <div className={styles.row}>
    <Button slot="drag" aria-label={`Move “${item.title}”`} className={cx(styles.grip)}>
      <GripVertical aria-hidden="true" size={18} />
    </Button>
    <span className={styles.number}>{item.number}</span>
    <div className={styles.title} data-level={item.level}>
      <span className={styles.name}>{item.title}</span>
      {item.isStarred && <Star className={styles.star} aria-label="Starred" size={15} />}
      {item.isConfidential && (
        <Tag tone="closed">
          <LockKeyhole aria-hidden="true" size={12} /> {closedLabel(item)}
        </Tag>
      )}
      {item.isAdded && <Tag>added at the meeting</Tag>}
      {isInterestNamed && <Tag tone="soon">names an interest</Tag>}
      <Small text={underTitle(item)} />
      {item.isConfidential && <Small text={`Public line: “${item.effectivePublicLine}”`} />}
    </div>
    <span className={styles.purpose}>
      <Tag>{purposeWords[item.purpose]}</Tag>
    </span>
    <Papers item={item} />
    <span className={styles.time}>{timeWords(item)}</span>
  </div>
)

const Small = ({ text }: { readonly text: string }) => (text === '' ? null : <small>{text}</small>)

const Papers = ({ item }: { readonly item: ListedItem }) => {
  const { here, awaited, problems } = paperCounts(item)
  return (
    <span className={styles.papers}>
      {here > 0 && (
        <span>
          {here}
          <span className={styles.unit}> {here === 1 ? 'paper' : 'papers'}</span>
        </span>
      )}
      {awaited > 0 && <Tag tone="want">{awaited === 1 ? 'awaited' : `${awaited} awaited`}</Tag>}
      {problems > 0 && <Tag tone="late">{problems === 1 ? 'problem' : `${problems} problems`}</Tag>}
    </span>
  )
}
