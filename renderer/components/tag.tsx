import type { ReactNode } from 'react'
import { cx } from '../lib/cx.ts'
import styles from './tag.module.css'

/** `closed` means confidential and nothing else; `want`: still awaited; the others as they say. */
export type TagTone = 'plain' | 'closed' | 'want' | 'late' | 'soon' | 'done'

interface TagProps {
  readonly tone?: TagTone
  readonly children: ReactNode
}

/** A word about the thing beside it. It always says in words what its colour says. */
export const Tag = ({ tone = 'plain', children }: TagProps) => (
  <span className={cx(styles.tag, styles[tone])}>{children}</span>
)
