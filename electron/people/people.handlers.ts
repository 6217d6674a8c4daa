import type { peopleContract } from '@shared/contract/people.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { importPaste, previewPaste } from './paste/paste.service.ts'
import { listPeople } from './people.repo.ts'
import {
  appoint,
  changeMembership,
  changePerson,
  endMembership,
  listMembers,
  setSeats,
} from './people.service.ts'

export const peopleHandlers: Handlers<MethodsOf<typeof peopleContract>> = {
  'people.list': (db, input, app) => listMembers(db, input, app.clock.today()),
  'people.all': (db) => listPeople(db),
  'people.appoint': (db, input) => ({ membershipId: appoint(db, input) }),
  'people.updatePerson': (db, input) => {
    changePerson(db, input)
    return {}
  },
  'people.updateMembership': (db, input) => {
    changeMembership(db, input)
    return {}
  },
  'people.endMembership': (db, input) => {
    endMembership(db, input)
    return {}
  },
  'people.setSeats': (db, input) => {
    setSeats(db, input)
    return {}
  },
  'people.previewPaste': (db, { bodyId, text }, app) => previewPaste(db, bodyId, text, app.clock.today()),
  'people.importPaste': (db, { bodyId, text }, app) => importPaste(db, bodyId, text, app.clock.today()),
}
