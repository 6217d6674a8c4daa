import type { ownLineContract } from '@shared/contract/own-line.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import { addLine, judge, listOwnLines, takeOutJudgement, takeOutLine } from './own-line.service.ts'

export const ownLineHandlers: Handlers<MethodsOf<typeof ownLineContract>> = {
  'ownLine.list': (db, { bodyId }, app) => listOwnLines(db, bodyId, app.clock.today()),
  'ownLine.add': (db, input) => ({ lineId: addLine(db, input) }),
  'ownLine.takeOut': (db, { lineId }) => {
    takeOutLine(db, lineId)
    return {}
  },
  'ownLine.judge': (db, input, app) => {
    judge(db, input, { today: app.clock.today(), who: app.who })
    return {}
  },
  'ownLine.takeOutJudgement': (db, input) => {
    takeOutJudgement(db, input)
    return {}
  },
}
