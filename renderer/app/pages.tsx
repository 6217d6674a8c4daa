import type { ReactNode } from 'react'
import { ActionLogPage } from '../features/action-log/action-log-page.tsx'
import { ActionsPage } from '../features/actions/actions-page.tsx'
import { AttendanceReportPage } from '../features/attendance-report/attendance-report-page.tsx'
import { SetUpPage } from '../features/bodies/set-up-page.tsx'
import { BackupsPage } from '../features/file/backups-page.tsx'
import { WelcomePage } from '../features/file/welcome-page.tsx'
import { HelpPage } from '../features/help/help-page.tsx'
import { HomePage } from '../features/home/home-page.tsx'
import { FrameworksPages } from '../features/inspections/frameworks/frameworks-pages.tsx'
import { InspectionPage } from '../features/inspections/inspection-page.tsx'
import { InspectionsPage } from '../features/inspections/inspections-page.tsx'
import { NewInspectionPage } from '../features/inspections/new-inspection-page.tsx'
import { ImprovementPage } from '../features/improvement/improvement-page.tsx'
import { InterestsPage } from '../features/interests/interests-page.tsx'
import { LookPage } from '../features/look/look-page.tsx'
import { MeetingPage } from '../features/meeting/meeting-page.tsx'
import { MeetingDetailsPage } from '../features/meetings/meeting-details-page.tsx'
import { MeetingsPage } from '../features/meetings/meetings-page.tsx'
import { PlanMeetingPage } from '../features/meetings/plan-meeting-page.tsx'
import { PlanYearPage } from '../features/meetings/plan-year-page.tsx'
import { PeoplePage } from '../features/people/people-page.tsx'
import { ResolutionsPage } from '../features/resolutions/resolutions-page.tsx'
import { QuestionsPage } from '../features/returns/questions-page.tsx'
import { ReturnsPage } from '../features/returns/returns-page.tsx'
import { ReviewCopiesPage } from '../features/review-copies/review-copies-page.tsx'
import { BringInPage, TransferPage } from '../features/transfer/transfer-page.tsx'
import type { Route } from '../lib/routes.ts'
import { SettingsPage } from './settings-page.tsx'

/** Shown while no file is open. */
export const welcomePage = (): ReactNode => <WelcomePage />

/** Shown while the file has no body. */
export const firstBodyPage = (): ReactNode => <SetUpPage />

/** The same, for who would rather bring one in from another file. */
export const bringInPage = (): ReactNode => <BringInPage />

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
      return <MeetingPage meetingId={route.meetingId} step={route.step} itemId={route.itemId} />
    case 'people':
      return <PeoplePage />
    case 'interests':
      return <InterestsPage />
    case 'resolutions':
      return <ResolutionsPage />
    case 'attendance':
      return <AttendanceReportPage />
    case 'actions':
      return <ActionsPage actionId={route.actionId} />
    case 'action-log':
      return <ActionLogPage />
    case 'improvement':
      return <ImprovementPage part={route.part} recordId={route.recordId} />
    case 'review-copies':
      return <ReviewCopiesPage />
    case 'questions':
      return <QuestionsPage />
    case 'returns':
      return <ReturnsPage returnId={route.returnId} />
    case 'inspections':
      return <InspectionsPage />
    case 'new-inspection':
      return <NewInspectionPage />
    case 'frameworks':
      return <FrameworksPages {...route} />
    case 'inspection':
      return <InspectionPage inspectionId={route.inspectionId} step={route.step} />
    case 'transfer':
      return <TransferPage />
    case 'settings':
      return <SettingsPage />
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
