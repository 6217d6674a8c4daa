import { useEffect, useState } from 'react'
import { Notice } from '../components/notice.tsx'
import { bridge } from '../lib/bridge.ts'
import styles from './lost-notice.module.css'

/** In a browser the program can end while its page stays: then the page says so, before anybody types into it. */
export const LostNotice = () => {
  const [isLost, setLost] = useState(false)
  useEffect(
    () =>
      bridge().subscribe((event) => {
        if (event.kind === 'lost') setLost(true)
      }),
    [],
  )
  if (!isLost) return null
  return (
    <div className={styles.place}>
      <Notice tone="late" isLive>
        <strong>Packhorse is no longer running.</strong> Everything that it had answered is in your file.
        Start Packhorse again to go on; this tab can be closed.
      </Notice>
    </div>
  )
}
