import type { Output } from '@shared/contract.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import styles from './bodies.module.css'

type Move = Output<'transfer.list'>['transfers'][number]

/** Where one went that was moved out; nothing for one that was only archived. */
const Whither = ({ of: move }: { readonly of: Move | undefined }) =>
  move?.isMove === true && (
    <small className={styles.whither}>
      Moved out to {move.fileName} on {formatDate(move.doneOn)}
      {move.note !== '' && `: ${move.note}`}
    </small>
  )

/** Boards that were archived, each with the way back. Nothing where there are none. */
export const ArchivedBodies = () => {
  const { data: archived = [] } = useAsk('bodies.archived', {})
  const { data: moves } = useAsk('transfer.list', archived.length === 0 ? null : {})
  const { mutate: restore, error } = useTell('bodies.restore')
  const say = useSay()
  if (archived.length === 0) return null
  return (
    <>
      <ul className={styles.rows} aria-label="Archived boards">
        {archived.map(({ id, name, organisation }) => (
          <li key={id}>
            <span>
              {[name, organisation].filter(Boolean).join(', ')}
              <Whither of={moves?.transfers.find(({ bodyId }) => bodyId === id)} />
            </span>
            <Button
              kind="quiet"
              aria-label={`Bring back ${name}`}
              onPress={() =>
                restore({ bodyId: id }, { onSuccess: () => say({ text: `“${name}” is back.` }) })
              }
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
      <FormError error={error} />
    </>
  )
}
