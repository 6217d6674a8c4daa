import { Plus } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { Menu } from '../../../components/menu.tsx'
import styles from './agenda.module.css'
import type { DialogName } from './dialogs/agenda-dialogs.tsx'
import { UndoButtons } from './undo-buttons.tsx'
import type { Undo } from './use-undo.ts'

interface AgendaBarProps {
  readonly onAdd: () => void
  readonly onDialog: (name: DialogName) => void
  readonly onImport: () => void
  readonly undo: Undo
  readonly onPrint: (document: 'agenda' | 'chair-copy') => void
}

/** All that is done to the agenda as a whole. */
export const AgendaBar = ({ onAdd, onDialog, onImport, undo, onPrint }: AgendaBarProps) => (
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
    <UndoButtons undo={undo} />
    <Button onPress={() => onPrint('agenda')}>Agenda as PDF</Button>
    <Button onPress={() => onPrint('chair-copy')}>Chair’s copy</Button>
  </div>
)
