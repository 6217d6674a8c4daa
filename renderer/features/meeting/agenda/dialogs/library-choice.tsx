import type { LibraryEntry } from '@shared/contract/agenda.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { BriefingFacts } from '../item/briefing-facts.tsx'
import { purposeWords } from '../item-words.ts'
import styles from './dialogs.module.css'

interface LibraryChoiceProps {
  readonly entry: LibraryEntry
  readonly isChosen: boolean
  readonly onToggle: () => void
}

/** One item of the library. A campaign item shows both sides and its sources before it is added. */
export const LibraryChoice = ({ entry, isChosen, onToggle }: LibraryChoiceProps) => {
  const [isRead, setRead] = useState(false)
  const details = [
    purposeWords[entry.purpose],
    entry.minutes === null ? '' : `${entry.minutes} min`,
    entry.when,
    entry.recommendation,
  ]
  return (
    <div className={styles.choice}>
      <div className={styles.choiceRow}>
        <Checkbox
          label={entry.title}
          help={details.filter((part) => part !== '').join(' · ')}
          isSelected={isChosen}
          onChange={onToggle}
        />
        {entry.isOnAgenda && <Tag tone="done">on this agenda</Tag>}
        {entry.briefing !== null && (
          <Button kind="quiet" aria-expanded={isRead} onPress={() => setRead(!isRead)}>
            {isRead ? 'Hide the sources' : 'Read both sides'}
          </Button>
        )}
      </div>
      {isRead && entry.briefing !== null && (
        <div className={styles.reading}>
          <BriefingFacts briefing={entry.briefing} />
        </div>
      )}
    </div>
  )
}
