import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './side-panel.module.css'

interface SidePanelProps {
  /** A word above the title, such as "Item 120". */
  readonly over?: string
  readonly title: string
  /** The id of what is shown: whenever it is another, the keyboard goes into the panel. Left out: it stays where it is. */
  readonly focusFor?: string
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** What is chosen on the left, in full on the right. Where there is no room it lies over the page. Put it in a `WithPanel`. */
export const SidePanel = ({ over, title, focusFor, onClose, children }: SidePanelProps) => {
  const titleId = useId()
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Where the panel lies over the page, the keyboard must be in it; back it goes by Escape or Close.
    if (focusFor !== undefined) content.current?.focus({ preventScroll: true })
  }, [focusFor])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose?.()
  }
  return (
    // Escape is a convenience here; the close button is the control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className={styles.panel} aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <header className={styles.head}>
        <div>
          {over !== undefined && <p className={styles.over}>{over}</p>}
          <h2 id={titleId}>{title}</h2>
        </div>
        {onClose !== undefined && <IconButton label="Close" icon={<X />} onPress={onClose} />}
      </header>
      <div ref={content} tabIndex={focusFor === undefined ? undefined : -1} className={styles.content}>
        {children}
      </div>
    </aside>
  )
}

interface WithPanelProps {
  readonly children: ReactNode
  /** A `SidePanel`, or null while nothing is chosen. */
  readonly panel: ReactNode
}

export const WithPanel = ({ children, panel }: WithPanelProps) => (
  <div className={styles.outer}>
    <div className={panel === null ? styles.alone : styles.both}>
      <div className={styles.work}>{children}</div>
      {panel}
    </div>
  </div>
)
