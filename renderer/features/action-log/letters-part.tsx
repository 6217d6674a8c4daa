import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Notice } from '../../components/notice.tsx'
import { Select } from '../../components/select.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './action-log.module.css'
import { LetterCard } from './letter-card.tsx'

/** How far ahead "due soon" reaches. */
const spans = [
  { id: '0', label: 'Late ones only' },
  { id: '7', label: 'Late, and due within a week' },
  { id: '14', label: 'Late, and due within a fortnight' },
  { id: '30', label: 'Late, and due within 30 days' },
] as const

/** A letter to each owner of what is late or due soon, to copy or to hand to the mail program. Nothing is sent from here. */
export const LettersPart = () => {
  const { body } = useCurrentBody()
  const [days, setDays] = useState<(typeof spans)[number]['id']>('14')
  const letters = useAsk('actionLetters.list', { bodyId: body.id, days: Number(days) })
  return (
    <div className={styles.part}>
      <p className={styles.words}>
        One letter for each who has something to do. Change the words as you like; Packhorse itself sends
        nothing.
      </p>
      <div className={styles.fields}>
        <Select label="About which actions" value={days} onChange={setDays} options={spans} />
      </div>
      <Answer of={letters} what="Writing the letters">
        {(found) => <Letters found={found} />}
      </Answer>
    </div>
  )
}

const Letters = ({ found }: { readonly found: Output<'actionLetters.list'> }) => {
  const { letters, unowned } = found
  return (
    <>
      {letters.map((letter) => (
        <LetterCard key={letter.key} letter={letter} />
      ))}
      {unowned > 0 && (
        <Notice tone="soon">
          {plural(unowned, 'such action has', 'such actions have')} no owner, so that there is nobody to write
          to.
        </Notice>
      )}
      {letters.length + unowned === 0 && (
        <EmptyState title="Nobody needs a letter">
          <p>No action is late, and none is due in that time.</p>
        </EmptyState>
      )}
    </>
  )
}
