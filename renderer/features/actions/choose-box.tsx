import { type KeyboardEvent, useEffect, useRef } from 'react'
import styles from './actions.module.css'

interface ChooseBoxProps {
  readonly label: string
  readonly isChosen: boolean
  /** Some of them are: for the box that chooses all. */
  readonly isPartly?: boolean
  /** With Shift held: as far as here. */
  readonly onToggle: (isRun: boolean) => void
}

/** The box at the start of a row. Plain, because there can be hundreds on a page. */
export const ChooseBox = ({ label, isChosen, isPartly = false, onToggle }: ChooseBoxProps) => {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartly
  }, [isPartly])
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !event.shiftKey) return
    event.preventDefault()
    onToggle(true)
  }
  return (
    <span className={styles.choose}>
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        data-part="choose"
        checked={isChosen}
        onKeyDown={onKey}
        onChange={(event) => onToggle((event.nativeEvent as MouseEvent).shiftKey)}
      />
    </span>
  )
}
