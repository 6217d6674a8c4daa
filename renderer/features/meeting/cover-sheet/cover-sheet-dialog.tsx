import type { ListedPaper } from '@shared/contract/agenda.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from './cover-sheet.module.css'
import { emptySheet, sheetToKeep } from './sheet-draft.ts'
import { SheetField } from './sheet-field.tsx'
import type { SheetOfBody } from './use-cover-sheet.ts'

interface CoverSheetDialogProps {
  readonly paper: ListedPaper
  readonly asked: SheetOfBody
  readonly onClose: () => void
}

/** What the author says in front of a paper, field by field as the board asks. */
export const CoverSheetDialog = ({ paper, asked, onClose }: CoverSheetDialogProps) => {
  const [sheet, setSheet] = useState(paper.coverSheet ?? emptySheet)
  const update = useTell('papers.update')
  const save = () =>
    update.mutate({ paperId: paper.id, changes: { coverSheet: sheetToKeep(sheet) } }, { onSuccess: onClose })
  return (
    <Dialog
      title="Cover sheet"
      intro={`Of ${paper.reference} ${paper.title}. The meeting, item, author, length and reading time are put on it by themselves; empty fields are left out.`}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={update.isPending} onPress={save}>
            Save the cover sheet
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {asked.guides.length > 0 && (
        <ul className={styles.guides}>
          {asked.guides.map(({ text, source }) => (
            <li key={text}>
              {text} <small>({source.title})</small>
            </li>
          ))}
        </ul>
      )}
      {asked.fields.map((field) => (
        <SheetField key={field.id} field={field} sheet={sheet} verbs={asked.verbs} onChange={setSheet} />
      ))}
      {asked.fields.length === 0 && (
        <p>This board asks for no cover sheets. Choose their fields under Settings.</p>
      )}
      <FormError error={update.error} />
    </Dialog>
  )
}
