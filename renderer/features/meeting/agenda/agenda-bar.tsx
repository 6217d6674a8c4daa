import { Plus } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { Menu } from '../../../components/menu.tsx'
import { documentWords } from '../pack/pack-words.ts'
import styles from './agenda.module.css'
import type { DialogName } from './dialogs/agenda-dialogs.tsx'

interface AgendaBarProps {
  readonly onAdd: () => void
  readonly onDialog: (name: DialogName) => void
  readonly onImport: () => void
  readonly onPrint: (document: 'agenda' | 'chair-copy') => void
}

/** All that is done to the agenda as a whole. */
export const AgendaBar = ({ onAdd, onDialog, onImport, onPrint }: AgendaBarProps) => (
  <div className={styles.bar} role="toolbar" aria-label="Agenda">
    <Button kind="main" icon={<Plus />} onPress={onAdd}>
      Add item
    </Button>
    <Button onPress={() => onDialog('library')}>From library</Button>
    <Button onPress={() => onDialog('copy')}>From last meeting</Button>
    <Menu
      label="Template"
      actions={[
        { id: 'use', label: 'Use a template', onAction: () => onDialog('template') },
        { id: 'keep', label: 'Keep this agenda as a template', onAction: () => onDialog('keep-template') },
        { id: 'import', label: 'Read an agenda file', onAction: onImport },
      ]}
    />
    <span className={styles.push} />
    <Menu
      label="As PDF"
      actions={[
        {
          id: 'agenda',
          label: 'Agenda as PDF',
          detail: documentWords.agenda.detail,
          onAction: () => onPrint('agenda'),
        },
        {
          id: 'chair',
          label: 'Chair’s copy',
          detail: documentWords['chair-copy'].detail,
          onAction: () => onPrint('chair-copy'),
        },
      ]}
    />
  </div>
)
