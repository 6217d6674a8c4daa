import type { declarationsContract } from '@shared/contract/declarations.ts'
import type { interestsContract } from '@shared/contract/interests.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { saveText } from '../app/save-text.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { expectNothingEmbargoed } from '../inspections/embargo/embargoed-words.ts'
import { listMeetingDeclarations } from './declarations-view.service.ts'
import { changeDeclaration, declareInterest, takeOutDeclaration } from './declarations.service.ts'
import {
  addInterest,
  changeInterest,
  confirmRegister,
  endInterest,
  takeBackReturn,
  takeOutInterest,
} from './interests.service.ts'
import { matchAgenda } from './matches.service.ts'
import { registerCsv } from './register-csv.ts'
import { readRegister } from './register.service.ts'

/** A command that answers nothing but "done". */
const done =
  <Args extends readonly unknown[]>(deed: (...args: Args) => void) =>
  (...args: Args): Record<string, never> => {
    deed(...args)
    return {}
  }

type Methods = MethodsOf<typeof interestsContract> | MethodsOf<typeof declarationsContract>

export const interestsHandlers: Handlers<Methods> = {
  'interests.register': (db, { bodyId }, app) => readRegister(db, bodyId, app.clock.today()),
  'interests.add': (db, input) => ({ interestId: addInterest(db, input) }),
  'interests.update': done(changeInterest),
  'interests.end': done(endInterest),
  'interests.withdraw': done(takeOutInterest),
  'interests.confirm': (db, input, app) => ({ returnId: confirmRegister(db, input, app.clock.today()) }),
  'interests.withdrawReturn': done(takeBackReturn),
  'interests.matches': (db, { meetingId }) => matchAgenda(db, meetingId, { isThorough: true }),
  'interests.saveCsv': ({ bodyId }, { app }) => {
    const db = app.files.reader()
    const { organisation, name } = getBody(db, bodyId)
    const text = registerCsv(readRegister(db, bodyId, app.clock.today()))
    expectNothingEmbargoed(db, text, app.clock.today())
    return saveText(app.host, `${organisation || name} - register of interests.csv`, csv, text)
  },
  'declarations.list': (db, { meetingId }) => listMeetingDeclarations(db, meetingId),
  'declarations.declare': (db, input) => ({ declarationId: declareInterest(db, input) }),
  'declarations.update': done(changeDeclaration),
  'declarations.withdraw': done((db, { declarationId }) => takeOutDeclaration(db, declarationId)),
}

const csv = { name: 'Table (CSV)', extensions: ['csv'] }
