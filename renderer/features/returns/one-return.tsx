import type { Output } from '@shared/contract.ts'
import type { EntryBesideFile } from '@shared/contract/returns.ts'
import type { EntryId } from '@shared/entities/return.ts'
import type { EntryDecision, ReturnReceiptId } from '@shared/entities/review.ts'
import { plural } from '@shared/words/dates.ts'
import { Check, Undo2 } from 'lucide-react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { EntryCard } from './entry-card.tsx'
import styles from './returns.module.css'

/** One return, to accept whole or in part. */
export const OneReturn = ({ returnId }: { readonly returnId: ReturnReceiptId }) => {
  const found = useAsk('returns.get', { returnId })
  return (
    <Answer of={found} what="Comparing it with the file">
      {(shown) => <Entries {...shown} />}
    </Answer>
  )
}

const Entries = ({ return: { id: returnId, personName }, entries, last }: Output<'returns.get'>) => {
  const decide = useTell('returns.decide')
  const takeBack = useTell('returns.undo')
  const free = entries.filter(({ standing }) => standing.kind === 'new')
  const tell = (of: readonly EntryBesideFile[], decision: EntryDecision['decision'], reason = '') => {
    takeBack.reset()
    decide.mutate({ returnId, decisions: of.map(({ entry }) => ({ entryId: entry.id, decision, reason })) })
  }
  const undo = (entryIds: readonly EntryId[]) => {
    decide.reset()
    takeBack.mutate({ returnId, entryIds: [...entryIds] })
  }
  return (
    <section className={styles.one} aria-label={`Return from ${personName}`}>
      <div className={styles.head}>
        <h2>{personName}</h2>
        {free.length > 0 && (
          <Button icon={<Check />} isPending={decide.isPending} onPress={() => tell(free, 'accepted')}>
            {free.length === entries.length
              ? `Accept all ${free.length}`
              : `Accept ${plural(free.length, 'thing')} without a conflict`}
          </Button>
        )}
        {last !== null && (
          <Button
            kind="quiet"
            icon={<Undo2 />}
            isPending={takeBack.isPending}
            onPress={() => undo(last.entryIds)}
          >
            Undo: {last.label}
          </Button>
        )}
      </div>
      <FormError error={decide.error ?? takeBack.error} />
      <ul aria-label="What it says" className={styles.entries}>
        {entries.map((each) => (
          <EntryCard
            key={each.entry.id}
            returnId={returnId}
            of={each}
            who={personName}
            isBusy={decide.isPending || takeBack.isPending}
            onUndo={() => undo([each.entry.id])}
            onDecide={(decision, reason) => tell([each], decision, reason)}
          />
        ))}
      </ul>
    </section>
  )
}
