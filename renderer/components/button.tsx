import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './button.module.css'

/** `main`: the one thing to do here. `plain`: the others. `quiet`: in passing. `danger`: takes something away. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind
  /** An icon beside the words, never in their place (see `IconButton`). */
  readonly icon?: ReactNode
  readonly children: ReactNode
}

export const Button = ({ kind = 'plain', icon, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={cx(styles.button, styles[kind])}>
    {icon !== undefined && (
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    )}
    {children}
  </AriaButton>
)

interface ButtonLinkProps {
  readonly href: string
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
  /** The pointer or the focus is on it: it may be followed next. */
  readonly onNear?: () => void
  readonly children: ReactNode
}

/** Looks like a button, but goes somewhere: a link, so that it can be read out and opened as one. */
export const ButtonLink = ({ href, kind = 'plain', icon, onNear, children }: ButtonLinkProps) => (
  <a href={href} className={cx(styles.button, styles[kind])} onPointerEnter={onNear} onFocus={onNear}>
    {icon !== undefined && (
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    )}
    {children}
  </a>
)
