import type { ListedPaper } from '@shared/contract/agenda.ts'
import { ClipboardList } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import chase from '../chase/chase.module.css'
import { CoverSheetDialog } from './cover-sheet-dialog.tsx'
import styles from './cover-sheet.module.css'
import { sheetWords } from './sheet-draft.ts'
import { useCoverSheet } from './use-cover-sheet.ts'

interface CoverSheetPartProps {
  readonly paper: ListedPaper
  readonly bodyId: string
}

/** How far a paper's cover sheet is, and the way to write it. */
export const CoverSheetPart = ({ paper, bodyId }: CoverSheetPartProps) => {
  const asked = useCoverSheet(bodyId)
  const [isOpen, setOpen] = useState(false)
  if (asked === null) return null
  return (
    <div className={chase.group}>
      <h3>Cover sheet</h3>
      <p className={styles.hint}>{sheetWords(asked.fields, paper.coverSheet)}</p>
      <div>
        <Button icon={<ClipboardList />} onPress={() => setOpen(true)}>
          {paper.coverSheet === null ? 'Write the cover sheet' : 'Change the cover sheet'}
        </Button>
      </div>
      {isOpen && <CoverSheetDialog paper={paper} asked={asked} onClose={() => setOpen(false)} />}
    </div>
  )
}
