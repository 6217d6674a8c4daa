import type { MinutedItem } from '@shared/contract/minutes.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Notice } from '../../../../components/notice.tsx'
import { CarryDialog } from '../../agenda/dialogs/carry-dialog.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'

/** What is put off has to come back: offers the next agenda. */
export const Deferred = ({ page, item }: { readonly page: MeetingOnPage; readonly item: MinutedItem }) => {
  const [isOpen, setOpen] = useState(false)
  const listed = page.view.items.find(({ id }) => id === item.itemId)
  if (listed === undefined) return null
  return (
    <>
      <Notice tone="soon" action={<Button onPress={() => setOpen(true)}>Carry forward</Button>}>
        Deferred. It comes back only where it is put on a later agenda.
      </Notice>
      <CarryDialog item={listed} page={page} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}
