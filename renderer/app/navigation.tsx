import { CalendarDays, Gavel, House, ListChecks, Menu as MenuIcon, Settings, Users, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../components/button.tsx'
import { type PlaceLink, PlaceList } from '../components/place-list.tsx'
import { type Route, routes, useHash } from '../lib/routes.ts'
import { BodySwitcher } from './body-switcher.tsx'
import styles from './shell.module.css'
import { useCounts } from './use-counts.ts'

const placesFor = (route: Route, counts: ReturnType<typeof useCounts>): readonly PlaceLink[] => [
  {
    href: routes.home(),
    label: 'Home',
    icon: <House />,
    isCurrent: route.name === 'home',
    count: counts.home,
  },
  {
    href: routes.meetings(),
    label: 'Meetings',
    icon: <CalendarDays />,
    isCurrent: meetingPlaces.has(route.name),
    count: null,
  },
  {
    href: routes.people(),
    label: 'People',
    icon: <Users />,
    isCurrent: route.name === 'people' || route.name === 'interests' || route.name === 'attendance',
    count: counts.people,
  },
  {
    href: routes.resolutions(),
    label: 'Resolutions',
    icon: <Gavel />,
    isCurrent: route.name === 'resolutions',
    count: null,
  },
  {
    href: routes.actions(),
    label: 'Actions',
    icon: <ListChecks />,
    isCurrent: route.name === 'actions' || route.name === 'review-copies',
    count: counts.actions,
  },
  {
    href: routes.settings(),
    label: 'Settings',
    icon: <Settings />,
    isCurrent: route.name === 'settings',
    count: null,
  },
]

const meetingPlaces = new Set<Route['name']>([
  'meetings',
  'meeting',
  'meeting-details',
  'plan-meeting',
  'plan-year',
])

interface NavigationProps {
  readonly route: Route
  readonly foot: ReactNode
}

export const Navigation = ({ route, foot }: NavigationProps) => {
  const hash = useHash()
  // In a narrow window it is opened on one screen, and closed again by going to another.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const isOpen = openOn === hash
  const places = placesFor(route, useCounts())
  return (
    <nav aria-label="Main" className={styles.side}>
      <div className={styles.bodyPlace}>
        <BodySwitcher />
      </div>
      <div className={styles.menuButton}>
        <Button
          aria-expanded={isOpen}
          icon={isOpen ? <X /> : <MenuIcon />}
          onPress={() => setOpenOn(isOpen ? null : hash)}
        >
          Menu
        </Button>
      </div>
      <div className={styles.rest} data-open={isOpen || undefined}>
        <PlaceList places={places} />
        {foot}
      </div>
    </nav>
  )
}
