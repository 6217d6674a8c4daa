import type { FileState } from '@shared/contract/file.ts'
import { FileText, FileX, X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { IconButton } from '../../components/icon-button.tsx'
import styles from './file-list.module.css'
import { whenWords } from './when-words.ts'

type ListedFile = FileState['recent'][number]

/** The folder, shortened from the left: its end says most. */
const folderWords = (path: string): string => {
  const folder = path.replace(/[/\\][^/\\]*$/, '')
  return folder.length <= 60 ? folder : `… ${folder.slice(-57)}`
}

interface FileListProps {
  readonly label: string
  readonly files: readonly ListedFile[]
  readonly onOpen: (file: ListedFile) => void
  /** Takes a file off the list; it is not touched itself. Left out where the list is what is in the folder. */
  readonly onForget?: (file: ListedFile) => void
}

/** Files to open with one press, newest first. */
export const FileList = ({ label, files, onOpen, onForget }: FileListProps) => (
  <ul className={styles.list} aria-label={label}>
    {files.map((file) => (
      <li key={file.path} className={styles.row}>
        <AriaButton className={styles.file ?? ''} onPress={() => onOpen(file)} isDisabled={!file.isThere}>
          {file.isThere ? <FileText aria-hidden="true" /> : <FileX aria-hidden="true" />}
          <span className={styles.words}>
            <b>{file.name}</b>
            <span>
              {file.isThere
                ? `Last used ${whenWords(file.openedAt)}`
                : 'Not there any more, or its disk is not connected'}
            </span>
            <span className={styles.folder}>{folderWords(file.path)}</span>
          </span>
        </AriaButton>
        {onForget !== undefined && (
          <IconButton
            label={`Take ${file.name} off this list (the file stays where it is)`}
            icon={<X />}
            onPress={() => onForget(file)}
          />
        )}
      </li>
    ))}
  </ul>
)
