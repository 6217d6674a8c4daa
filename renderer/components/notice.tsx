import { CircleAlert, CircleCheck, Clock, Info, LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../lib/cx.ts'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'late' | 'soon' | 'done' | 'closed'

const icons = { info: Info, late: CircleAlert, soon: Clock, done: CircleCheck, closed: LockKeyhole }

interface NoticeProps {
  readonly tone?: NoticeTone
  readonly children: ReactNode
  /** What can be done about it: a button or a link. */
  readonly action?: ReactNode
  /** Read out when it appears: for answers to what was just done. */
  readonly isLive?: boolean
}

/** A sentence about the whole screen, with what to do about it. */
export const Notice = ({ tone = 'info', children, action, isLive = false }: NoticeProps) => {
  const Icon = icons[tone]
  return (
    <div className={cx(styles.notice, styles[tone])} role={isLive ? 'alert' : undefined}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
