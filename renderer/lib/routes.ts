import { useSyncExternalStore } from 'react'

/** The steps of a meeting's page, in the order of the work. */
export const meetingSteps = ['agenda', 'papers', 'pack', 'minutes'] as const
export type MeetingStep = (typeof meetingSteps)[number]

/** The parts of an inspection's page, in the order in which they happen. */
export const inspectionSteps = ['record', 'debrief', 'embargo', 'report'] as const
export type InspectionStep = (typeof inspectionSteps)[number]
/** The parts of Improvement. */
export const improvementParts = ['findings', 'trials', 'lessons', 'own-line'] as const
export type ImprovementPart = (typeof improvementParts)[number]

/** Pages of inspection frameworks: all of them, one, two beside each other, and a board's own. */
export const frameworkPlaces = ['list', 'page', 'compare', 'define', 'edit'] as const
export type FrameworkPlace = (typeof frameworkPlaces)[number]

const plainPlaces = [
  'home',
  'meetings',
  'plan-meeting',
  'plan-year',
  'people',
  'interests',
  'resolutions',
  'attendance',
  'inspections',
  'new-inspection',
  'action-log',
  'review-copies',
  'transfer',
  'questions',
  'settings',
  'backups',
  'new-body',
  'welcome',
  'look',
  'help',
] as const

/** Where one can be. The address after `#` is the whole of it, so that going back and starting again both work. */
export type Route =
  | { readonly name: (typeof plainPlaces)[number] }
  | {
      readonly name: 'meeting'
      readonly meetingId: string
      readonly step: MeetingStep
      readonly itemId: string | null
    }
  | { readonly name: 'meeting-details'; readonly meetingId: string }
  | { readonly name: 'inspection'; readonly inspectionId: string; readonly step: InspectionStep }
  | {
      readonly name: 'frameworks'
      readonly place: FrameworkPlace
      readonly frameworkId: string | null
      readonly besideId: string | null
    }
  | { readonly name: 'actions'; readonly actionId: string | null }
  | { readonly name: 'returns'; readonly returnId: string | null }
  | { readonly name: 'improvement'; readonly part: ImprovementPart; readonly recordId: string | null }

/** Addresses to put in `href`. */
export const routes = {
  home: () => '#/home',
  meetings: () => '#/meetings',
  meeting: (meetingId: string, step: MeetingStep = 'agenda') => `#/meetings/${meetingId}/${step}`,
  /** Its minutes, at one item. */
  minuteOf: (meetingId: string, itemId: string | null) =>
    `#/meetings/${meetingId}/minutes${itemId === null ? '' : `/${itemId}`}`,
  /** Its date, time and place, its notice, and whether it takes place. */
  meetingDetails: (meetingId: string) => `#/meetings/${meetingId}/details`,
  planMeeting: () => '#/plan-meeting',
  planYear: () => '#/plan-year',
  people: () => '#/people',
  /** The register of interests. */
  interests: () => '#/interests',
  /** What the board decided, at every meeting. */
  resolutions: () => '#/resolutions',
  /** Each member's attendance over a year. */
  attendance: () => '#/attendance',
  /** The register of actions, with one of them opened. */
  actions: (actionId: string | null = null) => (actionId === null ? '#/actions' : `#/actions/${actionId}`),
  inspections: () => '#/inspections',
  newInspection: () => '#/new-inspection',
  inspection: (inspectionId: string, step: InspectionStep = 'record') =>
    `#/inspections/${inspectionId}/${step}`,
  /** The actions as they leave the program: log, letters, calendar. */
  actionLog: () => '#/action-log',
  /** What the board tries and learns, with one record opened. */
  improvement: (part: ImprovementPart = 'trials', recordId: string | null = null) =>
    `#/improvement/${part}${recordId === null ? '' : `/${recordId}`}`,
  /** Every version of every inspection framework. */
  frameworks: () => '#/frameworks',
  framework: (frameworkId: string) => `#/frameworks/page/${frameworkId}`,
  compareFrameworks: (frameworkId: string, besideId: string) =>
    `#/frameworks/compare/${frameworkId}/${besideId}`,
  /** A new one of the board's own, started from another where one is named. */
  defineFramework: (fromId: string | null = null) =>
    fromId === null ? '#/frameworks/define' : `#/frameworks/define/${fromId}`,
  editFramework: (frameworkId: string) => `#/frameworks/edit/${frameworkId}`,
  /** Files for the people of the board, to read and answer without a network. */
  reviewCopies: () => '#/review-copies',
  /** What comes back from those, with one of them opened. */
  returns: (returnId: string | null = null) => (returnId === null ? '#/returns' : `#/returns/${returnId}`),
  /** A board out into a file of its own, and in from another. */
  transfer: () => '#/transfer',
  /** What readers asked and shared, across all returns. */
  questions: () => '#/questions',
  settings: () => '#/settings',
  backups: () => '#/backups',
  newBody: () => '#/new-body',
  welcome: () => '#/welcome',
  look: () => '#/look',
  help: () => '#/help',
} as const

const isStep = (text: string | undefined): text is MeetingStep => meetingSteps.some((step) => step === text)

/** What an address means; anything unknown is Home. */
export function parseRoute(hash: string): Route {
  const [first, second, third, fourth] = hash.replace(/^#\/?/, '').split('/')
  if (first === 'meetings' && second !== undefined && second !== '') {
    if (third === 'details') return { name: 'meeting-details', meetingId: second }
    return {
      name: 'meeting',
      meetingId: second,
      step: isStep(third) ? third : 'agenda',
      itemId: fourth ?? null,
    }
  }
  if (first === 'inspections' && second !== undefined && second !== '')
    return {
      name: 'inspection',
      inspectionId: second,
      step: inspectionSteps.find((step) => step === third) ?? 'record',
    }
  if (first === 'improvement')
    return {
      name: 'improvement',
      part: improvementParts.find((part) => part === second) ?? 'trials',
      recordId: third ?? null,
    }
  if (first === 'frameworks') return frameworkRoute(second, third, fourth)
  if (first === 'actions') return { name: 'actions', actionId: second ?? null }
  if (first === 'returns') return { name: 'returns', returnId: second ?? null }
  return { name: plainPlaces.find((place) => place === first) ?? 'home' }
}

const frameworkRoute = (place?: string, frameworkId?: string, besideId?: string): Route => {
  const found = frameworkPlaces.find((each) => each === place) ?? 'list'
  const isWhole = found === 'list' || found === 'define' || frameworkId !== undefined
  const ids = { frameworkId: frameworkId ?? null, besideId: besideId ?? null }
  return { name: 'frameworks', place: isWhole ? found : 'list', ...ids }
}

/** Goes there; the back button comes back. */
export const navigate = (address: string): void => {
  window.location.hash = address
}

const listen = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The address as it is now. */
export const useHash = (): string => useSyncExternalStore(listen, () => window.location.hash)
