import type { ListedItem } from '@shared/contract/agenda.ts'
import { ArrowDown, ArrowUp, CornerDownRight, CornerUpLeft } from 'lucide-react'
import { Group } from 'react-aria-components'
import { IconButton } from '../../../../components/icon-button.tsx'
import { cx } from '../../../../lib/cx.ts'
import { type MoveName, moveNames, movesOf } from '../agenda-moves.ts'
import styles from './item.module.css'

const buttons = {
  up: { label: 'Move up (Alt+↑)', icon: <ArrowUp /> },
  down: { label: 'Move down (Alt+↓)', icon: <ArrowDown /> },
  in: { label: 'Make it a part of the item above (Alt+→)', icon: <CornerDownRight /> },
  out: { label: 'Make it an item of its own (Alt+←)', icon: <CornerUpLeft /> },
} as const

interface ItemMovesProps {
  readonly item: ListedItem
  readonly items: readonly ListedItem[]
  readonly onMove: (item: ListedItem, name: MoveName) => void
}

/** The same moves as by drag and by keys, for who uses neither. */
export const ItemMoves = ({ item, items, onMove }: ItemMovesProps) => {
  const places = movesOf(items, item.id)
  return (
    <Group className={cx(styles.moves)} aria-label="Move this item">
      {moveNames.map((name) => (
        <IconButton
          key={name}
          isEdged
          label={buttons[name].label}
          icon={buttons[name].icon}
          isDisabled={places[name] === null}
          onPress={() => onMove(item, name)}
        />
      ))}
    </Group>
  )
}
