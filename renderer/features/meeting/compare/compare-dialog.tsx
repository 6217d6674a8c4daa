import type { Output } from '@shared/contract.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { X } from 'lucide-react'
import { useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../../../components/icon-button.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Select } from '../../../components/select.tsx'
import { cx } from '../../../lib/cx.ts'
import { sizeWords } from '../../../lib/pieces.ts'
import viewer from '../../../components/viewer/viewer.module.css'
import styles from './compare.module.css'
import { SideBySide } from './side-by-side.tsx'
import { useVersionPdf } from './use-version-pdf.ts'

type Version = Output<'papers.versions'>[number]

interface CompareDialogProps {
  readonly title: string
  /** Those that can be shown, the newest first; two or more. */
  readonly versions: readonly Version[]
  readonly onClose: () => void
}

/** Two versions of a paper over the whole window, the older on the left. */
export const CompareDialog = ({ title, versions, onClose }: CompareDialogProps) => {
  const [oldId, setOldId] = useState(versions[1]?.id ?? null)
  const [newId, setNewId] = useState(versions[0]?.id ?? null)
  const old = versions.find(({ id }) => id === oldId)
  const now = versions.find(({ id }) => id === newId)
  const options = versions.map(({ id, version, fileName }) => ({
    id,
    label: `Version ${version}`,
    detail: fileName,
  }))
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={cx(viewer.overlay)}
    >
      <Modal className={cx(viewer.modal)}>
        <Dialog className={cx(viewer.dialog)}>
          <header className={viewer.head}>
            <Heading slot="title" className={cx(viewer.heading)}>
              Versions of “{title}”
            </Heading>
            <IconButton label="Close" icon={<X />} onPress={onClose} />
          </header>
          <div className={styles.sides}>
            <Select label="Before" value={oldId} onChange={setOldId} options={options} help={factsOf(old)} />
            <Select label="After" value={newId} onChange={setNewId} options={options} help={factsOf(now)} />
          </div>
          {old !== undefined && now !== undefined && <Both key={`${old.id} ${now.id}`} old={old} now={now} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** "3 pages · 12 KB · Ann Reed, 1 November 2026" */
const factsOf = (version: Version | undefined): string => {
  if (version === undefined) return ''
  const { pageCount } = version.examination
  const when = formatDate(version.addedAt.slice(0, 10))
  return [
    pageCount === null ? '' : plural(pageCount, 'page'),
    sizeWords(version.size),
    version.addedBy === '' ? when : `${version.addedBy}, ${when}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

const Both = ({ old, now }: { readonly old: Version; readonly now: Version }) => {
  const before = useVersionPdf(old)
  const after = useVersionPdf(now)
  const failure = before.failure ?? after.failure
  if (failure !== null) return <Notice tone="late">This version could not be shown: {failure}</Notice>
  if (before.pdf !== null && after.pdf !== null) return <SideBySide old={before.pdf} now={after.pdf} />
  if (before.picture === null && after.picture === null) return <Loading what="Opening both versions" />
  return (
    <div className={styles.pictures}>
      {[before, after].map(({ picture }, at) =>
        picture === null ? (
          <p key={at === 0 ? 'before' : 'after'} className={styles.nothing}>
            A picture and a document are not compared page by page. Look at each by itself.
          </p>
        ) : (
          <img key={picture} src={picture} alt={at === 0 ? 'Before' : 'After'} />
        ),
      )}
    </div>
  )
}
