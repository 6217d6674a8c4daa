import type { SuspensionsView } from '@shared/contract/attendance.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { formatDateRange } from '@shared/words/dates.ts'
import { Button } from '../../components/button.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import styles from './people.module.css'

interface SuspensionsProps {
  /** Those of one member. */
  readonly suspensions: SuspensionsView['suspensions']
  readonly today: string
}

/** The suspensions of one member; one that runs or is to come can be ended. Nothing where there is none. */
export const Suspensions = ({ suspensions, today }: SuspensionsProps) => {
  const end = useTell('attendance.endSuspension')
  const say = useSay()
  if (suspensions.length === 0) return null
  const stop = ({ id, fromOn }: SuspensionsView['suspensions'][number]) =>
    end.mutate(
      { suspensionId: id, endedOn: fromOn > today ? addDays(fromOn, -1) : today },
      {
        onSuccess: () =>
          say({ text: fromOn > today ? 'The suspension is taken back.' : 'The suspension ends today.' }),
        onError: ({ message }) => say({ text: message }),
      },
    )
  return (
    <section aria-labelledby="suspensions">
      <h3 id="suspensions">Suspensions</h3>
      <ul className={styles.history}>
        {suspensions.map((suspension) => (
          <li key={suspension.id}>
            {formatDateRange(suspension.fromOn, suspension.toOn)}
            {suspension.reason !== '' && <small>{suspension.reason}</small>}
            {suspension.toOn > today && (
              <Button kind="quiet" onPress={() => stop(suspension)}>
                {suspension.fromOn > today ? 'Take it back' : 'End it today'}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
