import { BookOpen, CalendarDays, ListChecks, Send } from 'lucide-react'
import { useHash } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { parseReaderPlace, readerRoutes } from './reader-routes.ts'
import styles from './review.module.css'

/** Where a reader can go, with what waits there. */
export const ReaderNavigation = () => {
  const { data } = useAsk('review.home', {})
  const place = parseReaderPlace(useHash())
  const late = data?.actions.filter((action) => action.late !== '').length ?? 0
  const waiting = data?.replies.filter(({ sentAt }) => sentAt === null).length ?? 0
  const places = [
    { name: 'read', href: readerRoutes.read(), label: 'Read', icon: <BookOpen />, count: '' },
    {
      name: 'actions',
      href: readerRoutes.actions(),
      label: 'Actions',
      icon: <ListChecks />,
      count: late === 0 ? '' : `${String(late)} late`,
    },
    { name: 'next', href: readerRoutes.next(), label: 'Next meetings', icon: <CalendarDays />, count: '' },
    {
      name: 'send-back',
      href: readerRoutes.sendBack(),
      label: 'Send back',
      icon: <Send />,
      count: waiting === 0 ? '' : `${String(waiting)} waiting`,
    },
  ]
  const current = place.name === 'pack' ? 'read' : place.name
  return (
    <ul className={styles.places}>
      {places.map(({ name, href, label, icon, count }) => (
        <li key={name}>
          <a href={href} aria-current={name === current ? 'page' : undefined}>
            <span className={styles.place}>
              {icon}
              {label}
            </span>
            {count !== '' && <span className={styles.count}>{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
