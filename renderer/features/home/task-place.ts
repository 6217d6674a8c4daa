import type { HomeTask } from '@shared/contract/home.ts'
import { type MeetingStep, routes } from '../../lib/routes.ts'

export interface TaskPlace {
  readonly href: string
  /** The verb of the link, such as "Build the agenda". */
  readonly label: string
}

const inMeeting = (task: HomeTask, step: MeetingStep, label: string): TaskPlace => ({
  href: task.meetingId === null ? routes.meetings() : routes.meeting(task.meetingId, step),
  label,
})

/** Where a task is done: one click away. */
export function taskPlace(task: HomeTask): TaskPlace {
  switch (task.kind) {
    case 'send-papers':
      return inMeeting(task, 'pack', 'Make the pack')
    case 'note-sending':
      return inMeeting(task, 'pack', 'Note who got it')
    case 'build-agenda':
      return inMeeting(task, 'agenda', 'Build the agenda')
    case 'over-time':
      return inMeeting(task, 'agenda', 'Change the timings')
    case 'paper-problem':
      return inMeeting(task, 'papers', 'Look at the paper')
    case 'paper-awaited':
      return inMeeting(task, 'papers', 'Go to the papers')
    case 'plan-meeting':
      return { href: routes.meetings(), label: 'Plan a meeting' }
    case 'term-ends':
      return { href: routes.people(), label: 'See terms of office' }
    case 'absence':
      return { href: routes.people(), label: 'See the members' }
    case 'vacancy':
      return { href: routes.people(), label: 'See vacancies' }
    case 'interests-due':
      return { href: routes.interests(), label: 'See the register' }
    case 'actions-late':
      return { href: routes.actions(), label: 'See the actions' }
    case 'trial-review':
      return { href: routes.improvement(), label: 'See the trials' }
    case 'minutes-draft':
      return inMeeting(task, 'minutes', 'Go to the minutes')
    case 'minutes-approve':
      return inMeeting(task, 'minutes', 'Go to the minutes')
    case 'minutes-sign':
      return inMeeting(task, 'minutes', 'Note the signature')
    case 'add-members':
      return { href: routes.people(), label: 'Add members' }
  }
}
