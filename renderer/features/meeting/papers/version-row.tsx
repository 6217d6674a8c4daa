import type { Output } from '@shared/contract.ts'
import { formatDate } from '@shared/words/dates.ts'
import { fileWords } from '@shared/words/file-words.ts'
import { Download, Undo2 } from 'lucide-react'
import { IconButton } from '../../../components/icon-button.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import type { Viewing } from '../../../components/viewer/use-viewing.ts'
import { sizeWords } from '../../../lib/pieces.ts'
import styles from './papers.module.css'
import { ViewButton } from './view-button.tsx'

interface VersionRowProps {
  readonly version: Output<'papers.versions'>[number]
  readonly isNewest: boolean
  readonly title: string
  readonly viewing: Viewing
}

export const VersionRow = ({ version, isNewest, title, viewing }: VersionRowProps) => {
  const save = useTell('papers.saveOriginal')
  const say = useSay()
  const saveOriginal = () =>
    save.mutate(
      { versionId: version.id },
      {
        onSuccess: (saved) => {
          if (saved !== null) say({ text: `Saved as ${saved.fileName}` })
        },
        onError: ({ message }) => say({ text: message }),
      },
    )
  const { mutate: restore } = useTell('papers.restoreVersion')
  const goBack = () =>
    restore(
      { versionId: version.id },
      {
        onSuccess: ({ version: made }) =>
          say({ text: `Version ${version.version} is back, as version ${made}` }),
        onError: ({ message }) => say({ text: message }),
      },
    )
  return (
    <div className={styles.version} data-newest={isNewest}>
      <span className={styles.words}>
        {version.fileName}
        <small>
          Version {version.version} · {fileWords(version.examination)} · {sizeWords(version.size)}
        </small>
        <small>
          {formatDate(version.addedAt.slice(0, 10))}
          {version.addedBy !== '' && `, ${version.addedBy}`}
        </small>
      </span>
      {!isNewest && (
        <IconButton label={`Go back to version ${version.version}`} icon={<Undo2 />} onPress={goBack} />
      )}
      <ViewButton title={title} version={version} viewing={viewing} />
      <IconButton label={`Save ${version.fileName} as it came`} icon={<Download />} onPress={saveOriginal} />
    </div>
  )
}
