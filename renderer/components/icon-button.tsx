import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  OverlayArrow,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Read out, and shown on hover and focus: an icon alone is a guess. */
  readonly label: string
  readonly icon: ReactNode
  readonly isEdged?: boolean
}

export const IconButton = ({ label, icon, isEdged = false, ...rest }: IconButtonProps) => (
  <TooltipTrigger delay={400} closeDelay={100}>
    <AriaButton {...rest} aria-label={label} className={cx(styles.button, isEdged && styles.edged)}>
      {icon}
    </AriaButton>
    <Tooltip offset={8} className={cx(styles.tip)}>
      <OverlayArrow className={cx(styles.arrow)}>
        <svg width={10} height={5} viewBox="0 0 10 5" aria-hidden="true">
          <path d="M0 0 L5 5 L10 0" />
        </svg>
      </OverlayArrow>
      {label}
    </Tooltip>
  </TooltipTrigger>
)
