import type { Registered } from '@shared/contract/interests.ts'
import { returnWords } from '@shared/words/interest-words.ts'
import { Check, Plus } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { Tag } from '../../components/tag.tsx'
import type { InterestDeed } from './interest-dialogs.tsx'
import { InterestList } from './interest-list.tsx'
import styles from './interests.module.css'
import { standingTone } from './standing-tone.ts'

interface PersonPanelProps {
  readonly person: Registered
  readonly year: string
  readonly onDo: (deed: InterestDeed) => void
  readonly onClose: () => void
}

/** One person's part of the register. */
export const PersonPanel = ({ person, year, onDo, onClose }: PersonPanelProps) => {
  return (
    <SidePanel over="Interests" title={person.name} focusFor={person.personId} onClose={onClose}>
      <p>
        <Tag tone={standingTone[person.standing]}>
          {year}: {returnWords(person)}
        </Tag>
      </p>
      {person.otherBoards.length > 0 && (
        <p className={styles.quiet}>
          These hold for every board. Also serves on: {person.otherBoards.join('; ')}.
        </p>
      )}
      {person.interests.length === 0 ? (
        <p>{person.return?.isNil === true ? 'No interests to declare.' : 'Nothing has been declared yet.'}</p>
      ) : (
        <InterestList interests={person.interests} onDo={onDo} />
      )}
      <div className={styles.buttons}>
        <Button kind="main" icon={<Plus />} onPress={() => onDo({ kind: 'add' })}>
          Add an interest
        </Button>
        {person.return === null ? (
          <Button icon={<Check />} onPress={() => onDo({ kind: 'confirm' })}>
            Declared for {year}
          </Button>
        ) : (
          <Button kind="quiet" onPress={() => onDo({ kind: 'take-back' })}>
            Take back the declaration
          </Button>
        )}
      </div>
    </SidePanel>
  )
}
