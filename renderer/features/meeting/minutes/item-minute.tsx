import type { MinutedItem } from '@shared/contract/minutes.ts'
import { isBlank } from '@shared/rules/minute-text.ts'
import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import type { MeetingOnPage } from '../use-meeting.ts'
import { MinuteEditor } from './editor/minute-editor.tsx'
import type { Texts } from './editor/use-texts.ts'
import { ItemHead } from './item/item-head.tsx'
import type { ItemCommands } from './item/use-item-commands.ts'
import { editorLabel } from './item-words.ts'
import { KeysHelp } from './keys-help.tsx'
import styles from './minutes.module.css'
import type { ReadyPhrase } from './phrases/use-phrases.ts'

interface ItemMinuteProps {
  readonly page: MeetingOnPage
  readonly item: MinutedItem
  readonly next: MinutedItem | null
  readonly texts: Texts
  readonly commands: ItemCommands
  readonly phrases: readonly ReadyPhrase[]
  readonly onPhrases: () => void
  readonly isReadOnly: boolean
  /** Whether one came here to write: the text takes the focus. */
  readonly isToWrite: boolean
  readonly onNext: () => void
  readonly onAdded: (itemId: MinutedItem['itemId']) => void
}

/** The minute of one item: what is for everybody, and what is for the confidential part. */
export const ItemMinute = (props: ItemMinuteProps) => {
  const { item, isReadOnly, isToWrite } = props
  const [askedFor, setAskedFor] = useState<string | null>(null)
  const isAsked = askedFor === item.itemId
  const hasApart = item.isClosed || isAsked || !isBlank(item.closedText)
  return (
    <section aria-label={`Item ${item.number}`} className={styles.minute}>
      <ItemHead {...props} />
      {!item.isClosed && <OpenText {...props} isFocused={isToWrite} />}
      {hasApart && <ClosedText {...props} isFocused={isAsked || (item.isClosed && isToWrite)} />}
      {!hasApart && !isReadOnly && (
        <Button kind="quiet" icon={<LockKeyhole />} onPress={() => setAskedFor(item.itemId)}>
          Write something for the confidential part
        </Button>
      )}
      {!isReadOnly && <KeysHelp />}
    </section>
  )
}

type TextProps = Pick<ItemMinuteProps, 'item' | 'texts' | 'phrases' | 'onPhrases' | 'isReadOnly'> & {
  readonly isFocused: boolean
}

const OpenText = ({ item, texts, phrases, onPhrases, isReadOnly, isFocused }: TextProps) => (
  <MinuteEditor
    key={`${item.itemId} open`}
    {...{ phrases, onPhrases, isReadOnly, isFocused }}
    itemId={item.itemId}
    part="open"
    label={editorLabel(item, 'open')}
    placeholder="What was said and decided"
    keeper={texts.keeperOf(item, 'open')}
    text={item.text}
    stamp={item.stamp}
  />
)

const ClosedText = ({ item, texts, phrases, onPhrases, isReadOnly, isFocused }: TextProps) => (
  <div className={styles.apart}>
    <p className={styles.apartHead}>
      <LockKeyhole aria-hidden="true" size={16} />
      {item.isClosed
        ? `Minuted in the confidential part. In the open minutes: “${item.publicLine}”`
        : 'For the confidential part only'}
    </p>
    <MinuteEditor
      key={`${item.itemId} confidential`}
      {...{ phrases, onPhrases, isReadOnly, isFocused }}
      itemId={item.itemId}
      part="confidential"
      label={editorLabel(item, 'confidential')}
      placeholder="What may not be in the open minutes"
      keeper={texts.keeperOf(item, 'confidential')}
      text={item.closedText}
      stamp={item.closedStamp}
    />
  </div>
)
