import type { PaperId } from '@shared/entities/paper.ts'
import { useRef, useState } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { WithPanel } from '../../../components/side-panel.tsx'
import { routes } from '../../../lib/routes.ts'
import { useViewing } from '../../../components/viewer/use-viewing.ts'
import { ViewerDialog } from '../../../components/viewer/viewer-dialog.tsx'
import { useChosen } from '../use-chosen.ts'
import { useRowPress } from '../use-row-press.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { ConvertNotice } from './convert-notice.tsx'
import { ItemSection } from './item-section.tsx'
import { isShown, type PaperFilter, standingFilter } from './paper-filter.ts'
import { PaperPanel } from './paper-panel.tsx'
import { PapersBar } from './papers-bar.tsx'
import styles from './papers.module.css'
import { UploadProgress } from './upload-progress.tsx'
import { useAddPapers } from './use-add-papers.ts'
import { usePaperCommands } from './use-paper-commands.ts'

/** The papers, item by item: dropped in, put in order, replaced, looked at. */
export const PapersStep = ({ page }: { readonly page: MeetingOnPage }) => {
  const { items } = page.view
  const [wanted, setWanted] = useState<PaperFilter>('all')
  const filter = standingFilter(wanted, items)
  const shown =
    filter === 'all' ? items : items.filter(({ papers }) => papers.some((each) => isShown(filter, each)))
  const choice = useChosen<PaperId>()
  const list = useRef<HTMLDivElement>(null)
  useRowPress(list, choice.press)
  const adding = useAddPapers()
  const viewing = useViewing()
  const commands = usePaperCommands(items)
  const itemOf = (id: PaperId | null) => items.find(({ papers }) => papers.some((paper) => paper.id === id))
  const item = itemOf(choice.id)
  const paper = item?.papers.find(({ id }) => id === choice.id)

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
        item === undefined || paper === undefined || !choice.isOpen ? null : (
          <PaperPanel
            key={paper.id}
            paper={paper}
            item={item}
            page={page}
            commands={commands}
            adding={adding}
            viewing={viewing}
            outer={choice.panel}
            onFocus={choice.hold}
            onClose={choice.close}
          />
        )
      }
    >
      <PapersBar page={page} filter={filter} onFilter={setWanted} />
      <UploadProgress adding={adding} />
      <ConvertNotice items={items} />
      <div ref={list} className={styles.items}>
        {shown.map((each) => (
          <ItemSection
            key={each.id}
            item={each}
            chosenId={choice.id}
            onChoose={choice.choose}
            onOpen={choice.open}
            commands={commands}
            adding={adding}
            viewing={viewing}
            filter={filter}
            bodyId={page.body.id}
          />
        ))}
      </div>
      <ViewerDialog viewing={viewing} />
    </WithPanel>
  )
}
