import type { TestFile } from './builders.ts'
import { aMinutedMeeting, minuteWords } from './a-minuted-meeting.ts'

/** Words that only stand in confidential business of the meeting: none may be in its open minutes. */
export const SECRETS = [
  'Pendle',
  'grievance',
  'redundancy',
  'settlement',
  'tribunal',
  'solicitor',
  'whistle',
  'sister',
  'Fernlea',
  'insolvent',
]

/** A meeting with secrets in every place that can hold one, and open business beside them. */
export const aSecretiveMeeting = (file: TestFile, more: Parameters<typeof aMinutedMeeting>[1] = {}) => {
  const of = aMinutedMeeting(file, more)
  const reed = of.member('Miriam Reed', { role: 'chair' })
  const ward = of.member('Jo Ward')
  const budget = of.item({ title: 'Budget monitoring', chairNotes: 'Ask whether Fernlea will pay' })
  const staff = of.item({
    title: 'Pendle grievance',
    recommendation: 'To decide on the settlement',
    isConfidential: true,
    reasonCode: '15(3)(a)',
    publicLine: 'A staffing matter',
    confidentialUntil: '2026-11-26', // run out since: the minutes stay apart all the same
  })
  const below = of.item({ title: 'The solicitor’s advice', parentId: staff.id })
  const minuteOfBudget = of.wrote(budget, minuteWords('The *budget* was received.', ['It is balanced.']), {
    closedText: minuteWords('A redundancy was costed.', ['The supplier is insolvent, members heard.']),
  })
  of.wrote(staff, minuteWords('The settlement was discussed.'))
  of.wrote(below, minuteWords('The tribunal was mentioned.'))
  const jo = of.attended('Jo Ward', { personId: ward.id })
  of.attended('Miriam Reed', { personId: reed.id })
  of.happened({ kind: 'withdrew', attendanceId: jo.id, itemId: staff.id, reason: 'Her sister is named.' })
  of.happened({ kind: 'left', attendanceId: jo.id, itemId: below.id, at: '19:40' })
  of.declared({ personId: ward.id, itemId: staff.id, nature: 'Her sister works there', conduct: 'left' })
  const open = of.moved(budget, 'That the budget be approved', { moverId: reed.id, seconderId: ward.id })
  of.voted(open)
  of.resolved(budget, 'That the budget be approved', { number: '1' })
  of.resolved(budget, 'That the redundancy be funded', { number: '2', isConfidential: true })
  of.moved(staff, 'That the settlement be agreed')
  of.resolved(staff, 'That the settlement be agreed', { number: '3' })
  of.toDo(budget, 'Send the budget', { ownerId: reed.id, ownerRole: '', dueOn: '2026-12-05' })
  of.toDo(budget, 'Look for a whistle-blower', { isConfidential: true })
  of.toDo(staff, 'Write to the tribunal', { status: 'done' })
  return { ...of, minuteOfBudget, budget, staff, below, reed, ward }
}
