import type { actionLogContract } from '@shared/contract/action-log.ts'
import { usualLogStyle } from '@shared/entities/action-log.ts'
import type { Output, Parsed } from '@shared/contract.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { gatherLog } from './gather-log.ts'
import { chooseLogStyle, findLogStyle } from './log-style.ts'
import { saveLog } from './save-log.service.ts'

export const actionLogHandlers: Handlers<MethodsOf<typeof actionLogContract>> = {
  'actionLog.get': (db, wanted, app) => showLog(db, wanted, app.clock.today()),
  'actionLog.choose': (db, { bodyId, style }) => {
    getBody(db, bodyId)
    chooseLogStyle(db, bodyId, style)
    return {}
  },
  'actionLog.save': saveLog,
}

/** What the screen shows of a long log. */
const SHOWN = 300

const showLog = (
  db: ReadDb,
  { bodyId, readers, style }: Parsed<'actionLog.get'>,
  today: string,
): Output<'actionLog.get'> => {
  const own = findLogStyle(db, bodyId)
  const used = style ?? own ?? usualLogStyle
  const { rows, columns, line, leftOut } = gatherLog(db, { bodyId, readers }, today, used)
  return {
    style: used,
    isOwn: own !== null,
    line,
    columns: [...columns],
    rows: rows.slice(0, SHOWN),
    total: rows.length,
    leftOut,
  }
}
