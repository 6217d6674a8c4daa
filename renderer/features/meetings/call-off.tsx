import type { Meeting } from '@shared/entities/meeting.ts'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import styles from './meetings.module.css'
import { useCallOff } from './use-call-off.ts'

/** Cancels a meeting, or brings it back. Undo is at hand, so nothing is asked first. */
export const CallOff = ({ meeting }: { readonly meeting: Meeting }) => {
  const { cancel, reinstate, error } = useCallOff()
  const isCancelled = meeting.status === 'cancelled'
  return (
    <section className={styles.part}>
      <h2>{isCancelled ? 'This meeting is cancelled' : 'If it does not take place'}</h2>
      <p className={styles.soft}>
        {isCancelled
          ? 'Its agenda and papers were kept.'
          : 'A cancelled meeting stays on the list, with its agenda and papers, and can be brought back.'}
      </p>
      <div>
        {isCancelled ? (
          <Button onPress={() => reinstate(meeting)}>Bring this meeting back</Button>
        ) : (
          <Button kind="danger" onPress={() => cancel(meeting)}>
            Cancel this meeting
          </Button>
        )}
      </div>
      <FormError error={error} />
    </section>
  )
}
