import { rmSync } from 'node:fs'
import { openPath } from '../../electron/file/file.service.ts'
import { anApp } from './an-app.ts'
import { aFileToKill, runAndKill } from './killing.ts'

/** What must hold after a kill, as sentences of what does not. */
const faultsIn = async (path: string, answered: readonly string[]): Promise<string[]> => {
  const { app } = anApp({ who: 'After' })
  await openPath(app, path)
  const { sql, isReadOnly, lock } = app.files.required
  const titles = new Set(sql.prepare('SELECT title FROM agendaItems').pluck().all())
  const withPapers = new Set(
    sql
      .prepare(
        'SELECT i.title FROM agendaItems i JOIN papers p ON p.itemId = i.id JOIN paperVersions v ON v.paperId = p.id',
      )
      .pluck()
      .all(),
  )
  const integrity = sql.pragma('integrity_check', { simple: true })
  const isKept = (line: string): boolean =>
    line.startsWith('paper ') ? withPapers.has(line.slice(6)) : titles.has(line)
  const faults = [
    ...answered.filter((line) => line !== 'ready' && !isKept(line)).map((line) => `lost: ${line}`),
    ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
    ...(isReadOnly ? ['the dead program still holds the file'] : []),
  ]
  sql.close()
  lock?.release()
  return faults
}

/**
 * Kills a scripted run of commands so many times, each time going on with the same file. Answers every fault found, and
 * how many commands had been answered in all.
 */
export const killRepeatedly = async (times: number, random: () => number) => {
  const { folder, path, ask } = await aFileToKill()
  await ask('file.close', {})
  const answered: string[] = []
  const faults: string[] = []
  for (let kill = 0; kill < times; kill += 1) {
    const afterReady = random() < 0.85
    const { lines } = await runAndKill('kill-child.ts', [folder, path, String(kill * 10_000 + 1)], {
      from: afterReady ? 'ready' : 'start',
      ms: random() * (afterReady ? 400 : 1200),
    })
    answered.push(...lines)
    faults.push(...(await faultsIn(path, answered)).map((fault) => `after kill ${kill + 1}: ${fault}`))
  }
  rmSync(folder, { recursive: true, force: true })
  return { faults, answeredCount: answered.filter((line) => line !== 'ready').length }
}
