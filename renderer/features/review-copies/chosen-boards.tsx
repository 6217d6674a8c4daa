import type { BodyId } from '@shared/entities/body.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import styles from './review-copies.module.css'
import { toggled } from './toggled.ts'

interface ChosenBoardsProps {
  readonly chosen: readonly BodyId[]
  readonly onChoose: (chosen: readonly BodyId[]) => void
}

/** For which boards: who sits on several gets one copy for all of them. Nothing to choose where there is one. */
export const ChosenBoards = ({ chosen, onChoose }: ChosenBoardsProps) => {
  const { all } = useCurrentBody()
  if (all.length === 1) return null
  return (
    <section aria-labelledby="which-boards" className={styles.part}>
      <h2 id="which-boards">Boards</h2>
      <p className={styles.quiet}>
        Each person gets one copy, with what is theirs from those of these boards on which they sit.
      </p>
      <div className={styles.choices}>
        {all.map(({ id, name, organisation }) => (
          <Checkbox
            key={id}
            label={name}
            {...(organisation === '' ? {} : { help: organisation })}
            isSelected={chosen.includes(id)}
            isDisabled={chosen.length === 1 && chosen.includes(id)}
            onChange={() => onChoose(toggled(chosen, id))}
          />
        ))}
      </div>
    </section>
  )
}
