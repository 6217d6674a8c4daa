import { useEffect, useRef } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Menu } from '../../../../components/menu.tsx'
import type { FormOpen } from './decision-form.tsx'
import styles from './decisions.module.css'

interface NewDecisionProps {
  /** Takes the focus where nothing else has it, as when the button that opened a form has gone meanwhile. */
  readonly isFocused: boolean
  readonly onMove: () => void
  readonly onOpen: (open: FormOpen) => void
}

/** What can be recorded next. */
export const NewDecision = ({ isFocused, onMove, onOpen }: NewDecisionProps) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFocused && document.activeElement === document.body) place.current?.querySelector('button')?.focus()
  }, [isFocused])
  return (
    <div ref={place} className={styles.actions}>
      <Button onPress={onMove}>Move a motion</Button>
      <Button onPress={() => onOpen({ form: 'agreed', text: '' })}>Agreed</Button>
      <Button onPress={() => onOpen({ form: 'noted', text: '' })}>Noted</Button>
      <Menu
        label="More"
        kind="quiet"
        actions={[
          {
            id: 'procedural',
            label: 'Procedural motion',
            detail: 'Voted on, without a number',
            onAction: () => onOpen({ form: 'procedural', text: '' }),
          },
          {
            id: 'exclusion',
            label: 'Exclude the public',
            detail: 'For the confidential items from here on',
            onAction: () => onOpen({ form: 'exclusion' }),
          },
        ]}
      />
    </div>
  )
}
