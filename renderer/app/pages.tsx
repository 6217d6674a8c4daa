import type { ReactNode } from 'react'
import { EmptyState } from '../components/empty-state.tsx'
import { Page } from '../components/page-header.tsx'
import { SetUpPage } from '../features/bodies/set-up-page.tsx'
import { BackupsPage } from '../features/file/backups-page.tsx'
import { WelcomePage } from '../features/file/welcome-page.tsx'
import { HelpPage } from '../features/help/help-page.tsx'
import { HomePage } from '../features/home/home-page.tsx'
import { LookPage } from '../features/look/look-page.tsx'
import { MeetingPage } from '../features/meeting/meeting-page.tsx'
import { MeetingDetailsPage } from '../features/meetings/meeting-details-page.tsx'
import { MeetingsPage } from '../features/meetings/meetings-page.tsx'
import { PlanMeetingPage } from '../features/meetings/plan-meeting-page.tsx'
import { PlanYearPage } from '../features/meetings/plan-year-page.tsx'
import { PeoplePage } from '../features/people/people-page.tsx'
import type { Route } from '../lib/routes.ts'

/** Where a feature's page has not landed yet: each replaces its line below and the last of them removes this. */
const Waiting = ({ title }: { readonly title: string }) => (
  <Page title={title}>
    <EmptyState title="This part is being built">
      <p>It is not in this version.</p>
    </EmptyState>
  </Page>
)

/** Shown while no file is open. */
export const welcomePage = (): ReactNode => <WelcomePage />

/** Shown while the file has no body. */
export const firstBodyPage = (): ReactNode => <SetUpPage />

/** The page for an address. Each feature exports one page component; here they come together. */
export const pageOf = (route: Route): ReactNode => {
  switch (route.name) {
    case 'home':
      return <HomePage />
    case 'meetings':
      return <MeetingsPage />
    case 'plan-meeting':
      return <PlanMeetingPage />
    case 'plan-year':
      return <PlanYearPage />
    case 'meeting-details':
      return <MeetingDetailsPage meetingId={route.meetingId} />
    case 'meeting':
      return <MeetingPage meetingId={route.meetingId} step={route.step} />
    case 'people':
      return <PeoplePage />
    case 'settings':
      return <Waiting title="Settings" />
    case 'backups':
      return <BackupsPage />
    case 'new-body':
      return firstBodyPage()
    case 'welcome':
      return welcomePage()
    case 'help':
      return <HelpPage />
    case 'look':
      return <LookPage />
  }
}
