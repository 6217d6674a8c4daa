import type { Output } from '@shared/contract.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { isEmbargoedOn } from '@shared/rules/embargo.ts'
import { getAgenda } from '../../agenda/agenda-view.service.ts'
import type { ReadDb } from '../../db/handles.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
import { getStandingInspection } from '../record/inspections.service.ts'
import { listEmbargoPeople, listMinutings, listTellings } from './embargo.repo.ts'
import { membersAsReaders } from './embargoes.ts'
import { meetingsToMinute } from './meetings-to-minute.ts'
import { sharingRules } from './sharing-rules.ts'

/** Who may know, who was told, where it is minuted, and by which rules. Throws `not_found`. */
export const readEmbargo = (db: ReadDb, id: InspectionId, today: string): Output<'embargo.get'> => {
  const inspection = getStandingInspection(db, id)
  const tellings = listTellings(db, id)
  const people = listEmbargoPeople(db, id)
  const onList = new Set(people.flatMap((each) => (each.isOnList ? (each.personId ?? []) : [])))
  const members = membersAsReaders(db, inspection.bodyId, today)
  const missing = members.kind === 'people' ? members.ids.filter((each) => !onList.has(each as never)) : []
  return {
    today,
    isEmbargoed: isEmbargoedOn(inspection, today),
    people: people.map((person) => ({
      ...person,
      tellings: tellings.filter(({ embargoPersonId }) => embargoPersonId === person.id),
    })),
    membersMissing: missing.length,
    minutings: listMinutings(db, id).map((minuting) => {
      const { title, meetsOn } = getMeeting(db, minuting.meetingId)
      const { items } = getAgenda(db, minuting.meetingId, today)
      const itemNumber = items.find((item) => item.id === minuting.itemId)?.number ?? ''
      return { ...minuting, meetingTitle: title, meetsOn, itemNumber }
    }),
    meetings: meetingsToMinute(db, inspection.bodyId, today),
    rules: sharingRules(db, inspection),
  }
}
