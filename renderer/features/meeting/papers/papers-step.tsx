import type { PaperId } from '@shared/entities/paper.ts'
import { useState } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { WithPanel } from '../../../components/side-panel.tsx'
import { routes } from '../../../lib/routes.ts'
import { useViewing } from '../viewer/use-viewing.ts'
import { ViewerDialog } from '../viewer/viewer-dialog.tsx'
import type { MeetingOnPage } from '../use-meeting.ts'
import { ItemSection } from './item-section.tsx'
import { PaperPanel } from './paper-panel.tsx'
import styles from './papers.module.css'
import { UploadProgress } from './upload-progress.tsx'
import { useAddPapers } from './use-add-papers.ts'
import { usePaperCommands } from './use-paper-commands.ts'
import { useUndo } from '../agenda/use-undo.ts'
import { UndoButtons } from '../agenda/undo-buttons.tsx'

/** The papers, item by item: dropped in, put in order, replaced, looked at. */
export const PapersStep = ({ page }: { readonly page: MeetingOnPage }) => {
  const { items, totals } = page.view
  const [chosenId, setChosenId] = useState<PaperId | null>(null)
  const adding = useAddPapers()
  const viewing = useViewing()
  const commands = usePaperCommands(items)
  const undo = useUndo(page.meeting.id)
  const itemOf = (id: PaperId | null) => items.find(({ papers }) => papers.some((paper) => paper.id === id))
  const item = itemOf(chosenId)
  const paper = item?.papers.find(({ id }) => id === chosenId)

  if (items.length === 0) {
    return (
      <div className={styles.alone}>
        <EmptyState
          title="First the agenda, then its papers"
          action={
            <ButtonLink kind="main" href={routes.meeting(page.meeting.id)}>
              Go to the agenda
            </ButtonLink>
          }
        >
          <p>Every paper belongs to an item. When the agenda has items, drop the papers on them here.</p>
        </EmptyState>
      </div>
    )
  }
  return (
    <WithPanel
      panel={
        item === undefined || paper === undefined ? null : (
          <PaperPanel
            key={paper.id}
            paper={paper}
            item={item}
            items={items}
            commands={commands}
            adding={adding}
            viewing={viewing}
            onClose={() => setChosenId(null)}
          />
        )
      }
    >
      <div className={styles.bar}>
        <p>
          Drop PDFs and pictures on an item, as many as you like. <span>{totals.sentence}</span>
        </p>
        <UndoButtons undo={undo} />
      </div>
      <UploadProgress adding={adding} />
      {items.map((each) => (
        <ItemSection
          key={each.id}
          item={each}
          chosenId={chosenId}
          onChoose={setChosenId}
          commands={commands}
          adding={adding}
          viewing={viewing}
        />
      ))}
      <ViewerDialog viewing={viewing} />
    </WithPanel>
  )
}
