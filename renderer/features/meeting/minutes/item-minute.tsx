import type { MinutedItem } from '@shared/contract/minutes.ts'
import { isBlank } from '@shared/rules/minute-text.ts'
import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Tag } from '../../../components/tag.tsx'
import type { MeetingOnPage } from '../use-meeting.ts'
import { MinuteEditor } from './editor/minute-editor.tsx'
import type { Texts } from './editor/use-texts.ts'
import { editorLabel } from './item-words.ts'
import type { OpenMinutes } from './minutes-page.ts'
import styles from './minutes.module.css'

interface ItemMinuteProps {
  readonly page: MeetingOnPage
  readonly view: OpenMinutes
  readonly item: MinutedItem
  readonly texts: Texts
  readonly isReadOnly: boolean
  readonly onGo: (by: 1 | -1) => void
}

/** The minute of one item: what is for everybody, and what is for the confidential part. */
export const ItemMinute = ({ item, texts, isReadOnly }: ItemMinuteProps) => {
  const [askedFor, setAskedFor] = useState<string | null>(null)
  const isApart = item.isClosed || askedFor === item.itemId || !isBlank(item.closedText)
  const shared = { itemId: item.itemId, isReadOnly }
  return (
    <section aria-label={`Item ${item.number}`} className={styles.minute}>
      <header className={styles.head}>
        <p className={styles.over}>
          Item {item.number}
          {item.isClosed && <Tag tone="closed">Confidential {item.reasonProvision}</Tag>}
        </p>
        <h2>{item.title}</h2>
      </header>
      {!item.isClosed && (
        <MinuteEditor
          key={`${item.itemId} open`}
          {...shared}
          part="open"
          label={editorLabel(item, 'open')}
          placeholder="What was said and decided"
          keeper={texts.keeperOf(item, 'open')}
          text={item.text}
          stamp={item.stamp}
          isFocused={false}
        />
      )}
      {isApart ? (
        <div className={styles.apart}>
          <p className={styles.apartHead}>
            <LockKeyhole aria-hidden="true" size={16} /> For the confidential part only
          </p>
          <MinuteEditor
            key={`${item.itemId} confidential`}
            {...shared}
            part="confidential"
            label={editorLabel(item, 'confidential')}
            placeholder="What may not be in the open minutes"
            keeper={texts.keeperOf(item, 'confidential')}
            text={item.closedText}
            stamp={item.closedStamp}
            isFocused={askedFor === item.itemId}
          />
        </div>
      ) : (
        !isReadOnly && (
          <Button kind="quiet" icon={<LockKeyhole />} onPress={() => setAskedFor(item.itemId)}>
            Write something for the confidential part
          </Button>
        )
      )}
    </section>
  )
}
