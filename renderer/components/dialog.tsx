import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import { Button } from './button.tsx'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `wide` for tables and previews. */
  readonly size?: 'normal' | 'wide'
  /** A sentence below the title. */
  readonly intro?: ReactNode
  /** The buttons, the main one first. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A task of its own over the page. Escape and "Close" leave it; the focus goes back to where it came from. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  size = 'normal',
  intro,
  actions,
  children,
}: DialogProps) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(open) => {
      if (!open) onClose()
    }}
    className={cx(styles.overlay)}
  >
    <Modal className={cx(styles.modal, styles[size])}>
      <AriaDialog className={cx(styles.dialog)}>
        <header className={styles.head}>
          <div>
            <Heading slot="title" className={cx(styles.title)}>
              {title}
            </Heading>
            {intro !== undefined && <p className={styles.intro}>{intro}</p>}
          </div>
          <IconButton label="Close" icon={<X />} onPress={onClose} />
        </header>
        {children !== undefined && <div className={styles.content}>{children}</div>}
        {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)

interface ConfirmDialogProps {
  readonly title: string
  /** What will happen, and what is kept. */
  readonly text: ReactNode
  /** The verb of the button, such as "Cancel the meeting". */
  readonly confirm: string
  readonly isDanger?: boolean
  readonly isOpen: boolean
  readonly isPending?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks once, for what is not easily taken back. What undo can bring back is not asked about. */
export const ConfirmDialog = ({
  title,
  text,
  confirm,
  isDanger = false,
  isOpen,
  isPending = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => (
  <Dialog
    title={title}
    isOpen={isOpen}
    onClose={onClose}
    actions={
      <>
        <Button kind={isDanger ? 'danger' : 'main'} onPress={onConfirm} isPending={isPending}>
          {confirm}
        </Button>
        <Button onPress={onClose}>Keep as it is</Button>
      </>
    }
  >
    <p>{text}</p>
  </Dialog>
)
