import type { actionsContract } from '@shared/contract/actions.ts'
import type { Body } from '@shared/entities/body.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { saveText } from '../app/save-text.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { actionsCsv } from './actions-csv.ts'
import { changeAction, raiseAction, sayOfAction, takeOutAction } from './actions.service.ts'
import { explainDue } from './due-days.service.ts'
import { actionChoices, actionsOfMeeting, listActions, showAction } from './list-actions.service.ts'

export const actionsHandlers: Handlers<MethodsOf<typeof actionsContract>> = {
  'actions.list': (db, input, app) => listActions(db, input, app.clock.today()),
  'actions.get': (db, { actionId }, app) => showAction(db, actionId, app.clock.today()),
  'actions.ofMeeting': (db, { meetingId }, app) => actionsOfMeeting(db, meetingId, app.clock.today()),
  'actions.choices': (db, input, app) => actionChoices(db, input, app.clock.today()),
  'actions.resolveDue': (db, input, app) => explainDue(db, input, app.clock.today()),
  'actions.raise': (db, input, app) => ({ actionId: raiseAction(db, input, app.clock.today()) }),
  'actions.update': (db, input) => {
    changeAction(db, input)
    return {}
  },
  'actions.say': (db, input, app) => {
    sayOfAction(db, input, { today: app.clock.today(), who: app.who })
    return {}
  },
  'actions.withdraw': (db, { actionId }) => {
    takeOutAction(db, actionId)
    return {}
  },
  'actions.saveCsv': (wanted, { app }) => {
    const db = app.files.reader()
    const of = wanted.bodyId === null ? 'All boards' : boardName(getBody(db, wanted.bodyId))
    const text = actionsCsv(db, wanted, app.clock.today())
    return saveText(app.host, `${of} - actions.csv`, { name: 'Table (CSV)', extensions: ['csv'] }, text)
  },
}

const boardName = ({ organisation, name }: Body): string => organisation || name
