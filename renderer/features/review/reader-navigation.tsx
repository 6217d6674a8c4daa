import { BookOpen, CalendarDays, ListChecks, Send } from 'lucide-react'
import { PlaceList } from '../../components/place-list.tsx'
import { useHash } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { parseReaderPlace, readerRoutes } from './reader-routes.ts'

/** Where a reader can go, with what waits there. */
export const ReaderNavigation = () => {
  const { data } = useAsk('review.home', {})
  const place = parseReaderPlace(useHash())
  const late = data?.actions.filter((action) => action.late !== '').length ?? 0
  const waiting = data?.replies.filter(({ sentAt }) => sentAt === null).length ?? 0
  return (
    <PlaceList
      places={[
        {
          href: readerRoutes.read(),
          label: 'Read',
          icon: <BookOpen />,
          isCurrent: place.name === 'read' || place.name === 'pack',
          count: null,
        },
        {
          href: readerRoutes.actions(),
          label: 'Actions',
          icon: <ListChecks />,
          isCurrent: place.name === 'actions',
          count: late === 0 ? null : { words: `${String(late)} late`, tone: 'late' },
        },
        {
          href: readerRoutes.next(),
          label: 'Next meetings',
          icon: <CalendarDays />,
          isCurrent: place.name === 'next',
          count: null,
        },
        {
          href: readerRoutes.sendBack(),
          label: 'Send back',
          icon: <Send />,
          isCurrent: place.name === 'send-back',
          count: waiting === 0 ? null : { words: `${String(waiting)} waiting`, tone: 'plain' },
        },
      ]}
    />
  )
}
