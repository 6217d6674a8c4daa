import type { InspectionId } from '@shared/entities/inspection.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { versionOn } from '@shared/rules/inspection-version.ts'
import { addPoint } from '../inspections/debrief/points.service.ts'
import { allow, tell } from '../inspections/embargo/embargo.service.ts'
import { addInspection } from '../inspections/record/inspections.service.ts'
import { shippedFrameworks } from '../resources/load-frameworks.ts'
import type { MadeBoard } from './make-board.ts'
import type { Making } from './making.ts'
import { required } from './required.ts'
import type { SampleInspection } from './sample-inspection.ts'

/** Records an inspection whose report is to come, with its debrief, so that its embargo runs. */
export const makeInspection = (making: Making, board: MadeBoard, sample: SampleInspection): void => {
  const inspectionId = record(making, board, sample)
  for (const point of sample.debrief)
    making.run('inspections.addPoint', (db) =>
      addPoint(db, {
        inspectionId,
        point: { ...point, stage: 'debrief', areaId: null, reportPage: null },
      }),
    )
  makeList(making, board, inspectionId, sample)
}

const record = ({ run, today }: Making, { bodyId }: MadeBoard, sample: SampleInspection): InspectionId => {
  const { title, place, type, team, family } = sample
  const startsOn = addDays(today, -sample.startsDaysAgo)
  const endsOn = addDays(today, -sample.endsDaysAgo)
  const version = versionOn(shippedFrameworks(), family, startsOn)
  return run('inspections.add', (db) =>
    addInspection(db, {
      bodyId,
      inspection: {
        title,
        place,
        type,
        team,
        frameworkId: version.kind === 'one' ? version.framework.id : null,
        noticeOn: addDays(today, -sample.noticeDaysAgo),
        startsOn,
        endsOn,
        feedbackDueOn: addDays(endsOn, sample.feedbackAfter),
        publishedOn: null,
        draftOn: null,
      },
    }),
  )
}

const makeList = (
  { run, today }: Making,
  { people }: MadeBoard,
  inspectionId: InspectionId,
  { list, told, endsDaysAgo }: SampleInspection,
): void => {
  for (const { person, why, wasInRoom } of list) {
    const personId = required(people.get(person), person)
    const embargoPersonId = run('embargo.allow', (db) =>
      allow(db, { inspectionId, person: { personId, name: person, capacity: '', why, wasInRoom } }),
    )
    if (person !== told.person) continue
    run('embargo.tell', (db) =>
      tell(
        db,
        {
          inspectionId,
          who: { kind: 'known', embargoPersonId },
          what: told.what,
          toldOn: addDays(today, -endsDaysAgo),
          toldBy: told.by,
        },
        today,
      ),
    )
  }
}
