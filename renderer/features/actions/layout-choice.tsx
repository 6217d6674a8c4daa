import type { ActionLayout } from '@shared/entities/action-view.ts'
import { CalendarDays, ChartLine, Columns3, List } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from '../../lib/cx.ts'
import styles from './actions.module.css'
import type { Wanted } from './use-wanted.ts'

interface LayoutChoiceProps {
  readonly wanted: Wanted
  readonly onWant: (changes: Partial<Wanted>) => void
}

const layouts = [
  { id: 'list', label: 'List', Icon: List },
  { id: 'board', label: 'Board', Icon: Columns3 },
  { id: 'calendar', label: 'Calendar', Icon: CalendarDays },
  { id: 'progress', label: 'Progress', Icon: ChartLine },
] as const

/** How the register is laid out. On the board and over time every status has its place, so nothing is left out by it. */
export const LayoutChoice = ({ wanted, onWant }: LayoutChoiceProps) => {
  const choose = (layout: ActionLayout) => {
    const needsAll = layout === 'progress' || (layout === 'board' && wanted.filter === 'open')
    onWant(needsAll ? { layout, filter: 'all' } : { layout })
  }
  return (
    <ToggleButtonGroup
      aria-label="Laid out as"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[wanted.layout]}
      onSelectionChange={(keys) => {
        const layout = layouts.find(({ id }) => keys.has(id))
        if (layout !== undefined) choose(layout.id)
      }}
      className={cx(styles.layouts)}
    >
      {layouts.map(({ id, label, Icon }) => (
        <ToggleButton key={id} id={id} className={cx(styles.layout)}>
          <Icon aria-hidden="true" size={18} />
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
