import { X } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../icon-button.tsx'
import { cx } from '../../lib/cx.ts'
import { PdfViewer } from './pdf-viewer.tsx'
import type { Viewing } from './use-viewing.ts'
import styles from './viewer.module.css'

/** A paper over the whole window. Escape goes back to where it was opened. */
export const ViewerDialog = ({ viewing }: { readonly viewing: Pick<Viewing, 'shown' | 'close'> }) => {
  const { shown } = viewing
  return (
    <ModalOverlay
      isOpen={shown !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) viewing.close()
      }}
      className={cx(styles.overlay)}
    >
      <Modal className={cx(styles.modal)}>
        <Dialog className={cx(styles.dialog)}>
          <header className={styles.head}>
            <Heading slot="title" className={cx(styles.heading)}>
              {shown?.title}
            </Heading>
            <IconButton label="Close" icon={<X />} onPress={viewing.close} />
          </header>
          {shown !== null &&
            (shown.mediaType.startsWith('image/') ? (
              <div className={styles.picture}>
                <img src={shown.address} alt={shown.title} />
              </div>
            ) : (
              <PdfViewer address={shown.address} title={shown.title} />
            ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
