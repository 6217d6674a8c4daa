import { CalendarDays, ClipboardCheck, Gavel, House, ListChecks, Settings, Sprout, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { type PlaceLink, PlaceList } from '../components/place-list.tsx'
import { type Route, routes } from '../lib/routes.ts'
import { BodySwitcher } from './body-switcher.tsx'
import { SideBar } from './side-bar.tsx'
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
    isCurrent: actionPlaces.has(route.name),
    count: counts.actions,
  },
  {
    href: routes.inspections(),
    label: 'Inspections',
    icon: <ClipboardCheck />,
    isCurrent: inspectionPlaces.has(route.name),
    count: null,
  },
  {
    href: routes.improvement(),
    label: 'Improvement',
    icon: <Sprout />,
    isCurrent: route.name === 'improvement',
    count: null,
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

const actionPlaces = new Set<Route['name']>([
  'actions',
  'action-log',
  'review-copies',
  'returns',
  'questions',
])

const inspectionPlaces = new Set<Route['name']>(['inspections', 'inspection', 'new-inspection', 'frameworks'])

interface NavigationProps {
  readonly route: Route
  readonly foot: ReactNode
}

export const Navigation = ({ route, foot }: NavigationProps) => (
  <SideBar head={<BodySwitcher />}>
    <PlaceList places={placesFor(route, useCounts())} />
    {foot}
  </SideBar>
)
