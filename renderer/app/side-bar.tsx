import { Menu as MenuIcon, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../components/button.tsx'
import { useHash } from '../lib/routes.ts'
import styles from './shell.module.css'

interface SideBarProps {
  /** For whom we work: always in sight. */
  readonly head: ReactNode
  /** Where one can go and which file is open: in a narrow window behind a button. */
  readonly children: ReactNode
}

/** The side of every screen. */
export const SideBar = ({ head, children }: SideBarProps) => {
  const hash = useHash()
  // In a narrow window it is opened on one screen, and closed again by going to another.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const isOpen = openOn === hash
  return (
    <nav aria-label="Main" className={styles.side}>
      <div className={styles.bodyPlace}>{head}</div>
      <div className={styles.menuButton}>
        <Button
          aria-expanded={isOpen}
          icon={isOpen ? <X /> : <MenuIcon />}
          onPress={() => setOpenOn(isOpen ? null : hash)}
        >
          Menu
        </Button>
      </div>
      <div className={styles.rest} data-open={isOpen || undefined}>
        {children}
      </div>
    </nav>
  )
}
