import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import styles from './bodies.module.css'

/** Boards that were archived, each with the way back. Nothing where there are none. */
export const ArchivedBodies = () => {
  const { data: archived = [] } = useAsk('bodies.archived', {})
  const { mutate: restore, error } = useTell('bodies.restore')
  const say = useSay()
  if (archived.length === 0) return null
  return (
    <>
      <ul className={styles.rows} aria-label="Archived boards">
        {archived.map(({ id, name, organisation }) => (
          <li key={id}>
            <span>{[name, organisation].filter(Boolean).join(', ')}</span>
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
