import { type ReactNode, useEffect, useRef } from 'react'
import styles from './set-up.module.css'

/** The question of a step. Takes the focus when the step is turned to, so that it is read out. */
export const StepTitle = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  )
}
