import type { agendaContract } from '@shared/contract/agenda.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { redoLast, undoLast, undoState } from '../undo/undo.service.ts'
import { getAgenda } from './agenda-view.service.ts'
import { carryForward, copyAgenda } from './copying.service.ts'
import { addFromLibrary, listLibrary } from './library.service.ts'
import { applyTemplate, listTemplates, saveAsTemplate } from './templates.service.ts'
import { addItem, moveItem, setWithdrawals, updateItem, withdrawItem } from './agenda.service.ts'

/** Importing reads other files and is a feature of its own: `electron/agenda-file`. */
type AgendaMethods = Exclude<MethodsOf<typeof agendaContract>, `agenda.import${string}`>

export const agendaHandlers: Handlers<AgendaMethods> = {
  'agenda.get': (db, { meetingId }, app) => getAgenda(db, meetingId, app.clock.today()),
  'agenda.addItem': (db, { meetingId, place, item }) => ({ itemId: addItem(db, meetingId, place, item) }),
  'agenda.updateItem': (db, { itemId, changes }) => {
    updateItem(db, itemId, changes)
    return {}
  },
  'agenda.moveItem': (db, { itemId, place }) => {
    moveItem(db, itemId, place)
    return {}
  },
  'agenda.withdrawItem': (db, { itemId }) => {
    withdrawItem(db, itemId)
    return {}
  },
  'agenda.setWithdrawals': (db, { itemId, people }) => {
    setWithdrawals(db, itemId, people)
    return {}
  },
  'agenda.library': (db, { meetingId }) => listLibrary(db, meetingId),
  'agenda.addFromLibrary': (db, { meetingId, place, libraryIds }) => ({
    itemIds: addFromLibrary(db, meetingId, place, libraryIds),
  }),
  'agenda.copyFrom': (db, { meetingId, fromMeetingId, which }) => ({
    itemIds: copyAgenda(db, meetingId, fromMeetingId, which),
  }),
  'agenda.carryForward': (db, { itemId, toMeetingId, withPapers }) => ({
    itemId: carryForward(db, itemId, toMeetingId, withPapers),
  }),
  'agenda.templates': (db, { meetingId }) => listTemplates(db, meetingId),
  'agenda.applyTemplate': (db, { meetingId, templateId }) => ({
    itemIds: applyTemplate(db, meetingId, templateId),
  }),
  'agenda.saveAsTemplate': (db, { meetingId, name }) => ({ templateId: saveAsTemplate(db, meetingId, name) }),
  'undo.state': (db, { meetingId }) => ({ ...undoState(db, meetingId) }),
  'undo.undo': (db, { meetingId }) => ({ ...undoLast(db, meetingId) }),
  'undo.redo': (db, { meetingId }) => ({ ...redoLast(db, meetingId) }),
}
