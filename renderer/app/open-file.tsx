import type { FileState } from '@shared/contract/file.ts'
import { Archive, Copy, FileOutput, FolderOpen, LogOut } from 'lucide-react'
import { ButtonLink } from '../components/button.tsx'
import { Menu } from '../components/menu.tsx'
import { navigate, routes } from '../lib/routes.ts'
import styles from './open-file.module.css'
import { useFileCommands } from './use-file-commands.ts'

export type OpenFileState = NonNullable<FileState['file']>

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })

const isToday = (instant: string): boolean => new Date(instant).toDateString() === new Date().toDateString()

/** "Saved 10:42" today, "Saved 3 March" before. */
export const savedWords = (savedAt: string | null): string => {
  if (savedAt === null) return 'Nothing changed yet'
  return `Saved ${isToday(savedAt) ? clock.format(new Date(savedAt)) : dayAndMonth.format(new Date(savedAt))}`
}

const backedUpWords = (backedUpAt: string | null): string => {
  if (backedUpAt === null) return 'no backup yet'
  return `backed up ${isToday(backedUpAt) ? 'today' : dayAndMonth.format(new Date(backedUpAt))}`
}

/** Which file is open, that it is saved, and what can be done with it. */
export const OpenFile = ({ file }: { readonly file: OpenFileState }) => {
  const commands = useFileCommands()
  return (
    <div className={styles.foot}>
      <p className={styles.name} title={file.path}>
        {file.name}.packhorse
      </p>
      <p>
        {file.isReadOnly ? 'Open to read only' : savedWords(file.savedAt)} ·{' '}
        {file.isLocked ? 'locked with a passphrase' : backedUpWords(file.backedUpAt)}
      </p>
      <div className={styles.menu}>
        <Menu
          label="File"
          kind="quiet"
          actions={[
            { id: 'copy', label: 'Save a copy', icon: <Copy />, onAction: commands.saveCopy },
            // Of a locked file none are kept.
            ...(file.isLocked
              ? []
              : [
                  {
                    id: 'backups',
                    label: 'Backups',
                    icon: <Archive />,
                    onAction: () => navigate(routes.backups()),
                  },
                ]),
            {
              id: 'transfer',
              label: 'Hand over or split',
              icon: <FileOutput />,
              onAction: () => navigate(routes.transfer()),
            },
            { id: 'open', label: 'Open another file', icon: <FolderOpen />, onAction: commands.openAnother },
            { id: 'close', label: 'Close this file', icon: <LogOut />, onAction: commands.closeFile },
          ]}
        />
        <ButtonLink kind="quiet" href={routes.help()}>
          Help
        </ButtonLink>
      </div>
    </div>
  )
}
