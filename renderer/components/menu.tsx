import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { Button, type ButtonKind } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './popover.module.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon?: ReactNode
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

interface MenuProps {
  /** The words on the button. */
  readonly label: string
  readonly actions: readonly MenuAction[]
  readonly kind?: ButtonKind
  /** In place of the words on the button, which are then read out and shown as a tooltip. */
  readonly icon?: ReactNode
}

/** More that can be done here. Nothing that is needed each time hides in one. */
export const Menu = ({ label, actions, kind = 'plain', icon }: MenuProps) => (
  <MenuTrigger>
    {icon === undefined ? (
      <Button kind={kind}>
        {label}
        <ChevronDown aria-hidden="true" size={16} />
      </Button>
    ) : (
      <IconButton label={label} icon={icon} />
    )}
    <Popover className={cx(styles.popover)} offset={4} placement="bottom end">
      <AriaMenu className={cx(styles.list)} items={actions}>
        {(action) => (
          <MenuItem
            id={action.id}
            textValue={action.label}
            isDisabled={action.isDisabled ?? false}
            onAction={action.onAction}
            className={cx(styles.option, action.isDanger === true && styles.danger)}
          >
            {action.icon}
            <span>
              {action.label}
              {action.detail !== undefined && <span className={styles.detail}>{action.detail}</span>}
            </span>
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
