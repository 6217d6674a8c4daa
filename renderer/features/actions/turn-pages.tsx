import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import styles from './actions.module.css'
import { rowsOnView } from './use-wanted.ts'

interface TurnPagesProps {
  /** The first row on view, from 0. */
  readonly offset: number
  readonly shown: number
  readonly total: number
  readonly onTurn: (by: 1 | -1) => void
}

/** Which of many rows are on view, and on to the others. Nothing where all are. */
export const TurnPages = ({ offset, shown, total, onTurn }: TurnPagesProps) =>
  total <= rowsOnView ? null : (
    <nav aria-label="Pages of actions" className={styles.more}>
      <Button icon={<ChevronLeft />} isDisabled={offset === 0} onPress={() => onTurn(-1)}>
        Previous
      </Button>
      <span>{`${offset + 1} to ${offset + shown} of ${total}`}</span>
      <Button icon={<ChevronRight />} isDisabled={offset + shown >= total} onPress={() => onTurn(1)}>
        Next
      </Button>
    </nav>
  )
