import type { InspectionPoint } from '@shared/entities/inspection.ts'
import { useState } from 'react'
import { TextField } from '../../../components/text-field.tsx'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from '../../../lib/cx.ts'
import styles from './debrief.module.css'

interface KnownBeforeProps {
  readonly point: InspectionPoint
  readonly onTell: (changes: { knownBefore?: boolean | null; knownWhere?: string }) => void
}

/** Whether a board knew of something before inspectors said it, and where it had written that down. */
export const KnownBefore = ({ point, onTell }: KnownBeforeProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed !== null && typed !== point.knownWhere) onTell({ knownWhere: typed })
    setTyped(null)
  }
  const chosen = point.knownBefore === null ? [] : [point.knownBefore ? 'yes' : 'no']
  return (
    <div className={styles.known}>
      <span aria-hidden="true">Known before?</span>
      <ToggleButtonGroup
        aria-label={`Known before: “${point.words.slice(0, 60)}”`}
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          const [key] = [...keys]
          onTell({ knownBefore: key === undefined ? null : key === 'yes' })
        }}
        className={cx(styles.choice)}
      >
        <ToggleButton id="yes" className={cx(styles.toggle)}>
          Yes
        </ToggleButton>
        <ToggleButton id="no" className={cx(styles.toggle)}>
          No
        </ToggleButton>
      </ToggleButtonGroup>
      {point.knownBefore === true && (
        <div className={styles.where}>
          <TextField
            label="Where it is recorded"
            isLabelHidden
            placeholder="Where is it recorded?"
            maxLength={300}
            value={typed ?? point.knownWhere}
            onChange={setTyped}
            onBlur={keep}
          />
        </div>
      )}
    </div>
  )
}
