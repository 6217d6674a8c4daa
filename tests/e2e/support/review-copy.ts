import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { launchApp, openFile, type RunningApp } from './app.ts'

/** Jo Ward's review copy, opened on 18 November 2026: two packs, two actions, a meeting to come. */
export const aReviewCopyOpen = async (pages = 12): Promise<RunningApp> => {
  const running = await launchApp({ today: '2026-11-18' })
  const path = join(running.dataDir, 'Documents', 'Ward.packhorse')
  const root = resolve(import.meta.dirname, '../../..')
  const script = 'tests/helpers/write-review-copy.ts'
  execFileSync(
    process.execPath,
    ['--import', './tests/helpers/typescript.mjs', script, path, String(pages)],
    { cwd: root },
  )
  await openFile(running, path)
  await running.page.getByRole('heading', { name: 'For Jo Ward' }).waitFor()
  return running
}
