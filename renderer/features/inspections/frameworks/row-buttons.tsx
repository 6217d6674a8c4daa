import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { IconButton } from '../../../components/icon-button.tsx'
import styles from './frameworks.module.css'

interface RowButtonsProps {
  /** Which row, for who cannot see where the buttons stand: "area 2". */
  readonly what: string
  readonly index: number
  readonly count: number
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (index: number) => void
}

/** Up, down and out, for one row of a list. */
export const RowButtons = ({ what, index, count, onMove, onRemove }: RowButtonsProps) => (
  <div className={styles.rowButtons}>
    <IconButton
      label={`Move ${what} up`}
      icon={<ArrowUp />}
      isDisabled={index === 0}
      onPress={() => onMove(index, index - 1)}
    />
    <IconButton
      label={`Move ${what} down`}
      icon={<ArrowDown />}
      isDisabled={index === count - 1}
      onPress={() => onMove(index, index + 1)}
    />
    <IconButton label={`Take out ${what}`} icon={<Trash2 />} onPress={() => onRemove(index)} />
  </div>
)
