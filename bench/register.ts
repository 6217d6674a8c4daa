import { changeMany } from '../electron/actions/change-many.service.ts'
import { listActions, showRows } from '../electron/actions/list-actions.service.ts'
import { showProgress } from '../electron/actions/progress.service.ts'
import { showBoard, showDays } from '../electron/actions/register-layouts.service.ts'
import { idsOf, wantedRows } from '../electron/actions/register-rows.service.ts'
import { registerScope } from '../electron/actions/register-scope.ts'
import { undoLast } from '../electron/undo/undo.service.ts'
import { wantedActions } from '../shared/contract/actions.ts'
import { aLongRegister, longRegister } from '../tests/helpers/a-long-register.ts'

const runs = Number(process.argv[2] ?? 21)
const today = '2027-01-15'
const { file, body } = aLongRegister()

const wanted = wantedActions.parse({
  bodyId: body.id,
  filter: 'all',
  owner: null,
  meetingId: null,
  search: '',
})
const page = (offset: number) => ({ ...wanted, offset, limit: 50 })

const isOpen = `status IN ('open', 'in-progress')`
/** The page as one would write it by hand; `+bodyId` keeps SQLite from using an index. */
const bare = (rest: string) => () =>
  void file.sql
    .prepare(`SELECT * FROM actions WHERE +bodyId = ? AND withdrawnAt IS NULL ${rest}`)
    .all(body.id)
const inOrder = `ORDER BY ${isOpen} DESC, CASE WHEN ${isOpen} THEN coalesce(dueOn, '9999') ELSE '' END, id DESC`
const thousand = idsOf(file.read, wantedRows(file.read, wanted, today), { limit: 1000, offset: 0 })

const changeAndUndo = () => {
  file.command((db) =>
    changeMany(
      db,
      { actionIds: thousand, changes: { status: 'checked' }, text: '' },
      { today, who: 'Bench' },
    ),
  )
  file.command((db) => undoLast(db, registerScope))
}

/** The same rows changed there and back, unlogged and unsaid. */
const bareChange = file.sql.transaction(() => {
  for (const status of ['checked', 'open']) {
    const change = file.sql.prepare('UPDATE actions SET status = ? WHERE id = ?')
    for (const id of thousand) change.run(status, id)
  }
})

interface Race {
  readonly what: string
  readonly ours: () => unknown
  readonly theirs: () => unknown
}

const races: readonly Race[] = [
  {
    what: 'the first page, with all counts',
    ours: () => listActions(file.read, page(0), today),
    theirs: bare(`${inOrder} LIMIT 50`),
  },
  {
    what: 'a page in the middle',
    ours: () => showRows(file.read, page(10_000), today),
    theirs: bare(`${inOrder} LIMIT 50 OFFSET 10000`),
  },
  {
    what: 'the last page, by owner',
    ours: () => showRows(file.read, { ...page(longRegister - 50), groupBy: 'owner' }, today),
    theirs: bare(
      `ORDER BY ownerRole, ownerId, ${isOpen} DESC, dueOn, id DESC LIMIT 50 OFFSET ${longRegister - 50}`,
    ),
  },
  {
    what: 'three words sought',
    ours: () => listActions(file.read, { ...page(0), search: 'action number 99' }, today),
    theirs: bare(
      `AND text LIKE '%action%' AND text LIKE '%number%' AND text LIKE '%99%' ${inOrder} LIMIT 50`,
    ),
  },
  {
    what: 'the board, 50 of each column',
    ours: () => showBoard(file.read, { ...wanted, limit: 50 }, today),
    theirs: bare(`ORDER BY status, dueOn LIMIT 250`),
  },
  {
    what: 'a month of the calendar',
    ours: () => showDays(file.read, { ...wanted, dueFrom: '2027-01-01', dueTo: '2027-01-31' }, today),
    theirs: bare(`AND dueOn BETWEEN '2027-01-01' AND '2027-01-31' ORDER BY dueOn`),
  },
  {
    what: 'the months of its progress',
    ours: () => showProgress(file.read, wanted, today),
    theirs: bare('ORDER BY createdAt'),
  },
  { what: '1,000 changed, and undone', ours: changeAndUndo, theirs: bareChange },
]

const timeOf = (work: () => unknown): number => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const shown = (time: number): string => `${time.toFixed(1)} ms`.padStart(11)

console.log(`${longRegister.toLocaleString('en-GB')} actions, medians of ${runs} runs in turns`)
console.log(`${''.padEnd(34)}${'Packhorse'.padStart(11)}${'bare SQLite'.padStart(13)}${'ratio'.padStart(8)}`)
for (const { what, ours, theirs } of races) {
  const times: { ours: number; theirs: number }[] = []
  for (let run = 0; run < runs; run += 1) times.push({ ours: timeOf(ours), theirs: timeOf(theirs) })
  const [mine, peer] = [middle(times.map((each) => each.ours)), middle(times.map((each) => each.theirs))]
  console.log(`${what.padEnd(34)}${shown(mine)}  ${shown(peer)}${(mine / peer).toFixed(2).padStart(8)}`)
}
