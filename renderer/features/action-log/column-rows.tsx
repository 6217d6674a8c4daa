import { type LogColumn, logColumn, logColumns } from '@shared/entities/action-log.ts'
import { logHeads } from '@shared/words/action-log-words.ts'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Checkbox } from '../../components/checkbox.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { inChosenOrder, shifted, toggled } from '../../lib/chosen-fields.ts'
import styles from './action-log.module.css'

interface ColumnRowsProps {
  readonly columns: readonly LogColumn[]
  readonly onChange: (columns: LogColumn[]) => void
}

/** Which columns, and in which order; the action itself cannot be left out. */
export const ColumnRows = ({ columns, onChange }: ColumnRowsProps) => {
  const change = (ids: readonly string[]) => onChange(logColumn.array().parse(ids))
  const fields = logColumns.map((id) => ({ id, label: logHeads[id] }))
  return (
    <fieldset className={styles.columns}>
      <legend>Columns</legend>
      <p className={styles.none}>
        On paper the action and three more stand side by side; what is further down stands below the action.
      </p>
      <ul className={styles.rows}>
        {inChosenOrder(fields, columns).map(({ id, label }) => (
          <li key={id}>
            {id === 'action' ? (
              <span>{label}, always in it</span>
            ) : (
              <Checkbox
                label={label}
                isSelected={columns.includes(id)}
                onChange={() => change(toggled(columns, id))}
              />
            )}
            <Moves
              label={label}
              at={columns.indexOf(id)}
              count={columns.length}
              onShift={(by) => change(shifted(columns, id, by))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

interface MovesProps {
  readonly label: string
  /** -1 while it is not chosen. */
  readonly at: number
  readonly count: number
  readonly onShift: (by: -1 | 1) => void
}

const Moves = ({ label, at, count, onShift }: MovesProps) =>
  at >= 0 && (
    <div className={styles.buttons}>
      <IconButton
        label={`Move “${label}” up`}
        icon={<ArrowUp />}
        isDisabled={at === 0}
        onPress={() => onShift(-1)}
      />
      <IconButton
        label={`Move “${label}” down`}
        icon={<ArrowDown />}
        isDisabled={at === count - 1}
        onPress={() => onShift(1)}
      />
    </div>
  )
