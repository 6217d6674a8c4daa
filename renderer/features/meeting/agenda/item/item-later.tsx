import type { ListedItem } from '@shared/contract/agenda.ts'
import { CalendarArrowUp, ListX } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { CarryDialog } from '../dialogs/carry-dialog.tsx'
import styles from './item.module.css'

interface ItemLaterProps {
  readonly item: ListedItem
  readonly page: MeetingOnPage
  readonly onWithdraw: () => void
}

export const ItemLater = ({ item, page, onWithdraw }: ItemLaterProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.later}>
      <Button icon={<CalendarArrowUp />} onPress={() => setOpen(true)}>
        Carry forward to …
      </Button>
      <Button kind="danger" icon={<ListX />} onPress={onWithdraw}>
        Take off the agenda
      </Button>
      <CarryDialog item={item} page={page} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  )
}
