import type { actionLettersContract } from '@shared/contract/action-letters.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { listLetters, saveLetter } from './letters.service.ts'

export const actionLettersHandlers: Handlers<MethodsOf<typeof actionLettersContract>> = {
  'actionLetters.list': (db, input, app) => listLetters(db, input, app.clock.today()),
  'actionLetters.save': saveLetter,
}
