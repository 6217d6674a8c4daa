import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { ExportDialog } from './export-dialog.tsx'

/** The minutes as a file: PDF, Word or web page. */
export const ExportButton = ({ page }: { readonly page: MeetingOnPage }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Export</Button>
      {isOpen && <ExportDialog meetingId={page.meeting.id} onClose={() => setOpen(false)} />}
    </>
  )
}
