import type { MeetingOnPage } from '../../use-meeting.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { KeepTemplateDialog } from './keep-template-dialog.tsx'
import { LibraryDialog } from './library-dialog.tsx'
import { TemplateDialog } from './template-dialog.tsx'

export type DialogName = 'library' | 'copy' | 'template' | 'keep-template'

interface AgendaDialogsProps {
  readonly page: MeetingOnPage
  readonly open: DialogName | null
  readonly onClose: () => void
}

/** Ways to fill an agenda other than typing it. */
export const AgendaDialogs = ({ page, open, onClose }: AgendaDialogsProps) => {
  switch (open) {
    case 'library':
      return <LibraryDialog meetingId={page.meeting.id} onClose={onClose} />
    case 'copy':
      return <CopyDialog page={page} onClose={onClose} />
    case 'template':
      return (
        <TemplateDialog meetingId={page.meeting.id} hasItems={page.view.items.length > 0} onClose={onClose} />
      )
    case 'keep-template':
      return <KeepTemplateDialog page={page} onClose={onClose} />
    case null:
      return null
  }
}
