import { join } from 'node:path'
import { readEnvironment } from './app/environment.ts'
import { openBrowser } from './web/open-browser.ts'
import { launchFileOf, startWeb } from './web/start-web.ts'

/*
 * The browser fallback: the same core behind a server that only this machine can reach, shown in the person's own browser.
 * For where Electron cannot be had. docs/hosts.md says what it guards against and what it cannot.
 *
 * PACKHORSE_NO_OPEN=1 prints the address and opens nothing. PACKHORSE_IDLE_SECONDS: how long after the last tab it ends.
 */
const show = async (launchFile: string, address: string | null): Promise<void> => {
  if (process.env['PACKHORSE_NO_OPEN'] === '1') {
    console.log(
      `Packhorse is at ${address ?? launchFile}\nThe address works once, in this machine's browser.`,
    )
  } else if (await openBrowser(launchFile)) {
    console.log(
      `Packhorse is open in your browser. If you do not see it, open this file in one: ${launchFile}`,
    )
  } else {
    console.log(`Open this file in your browser to see Packhorse: ${launchFile}`)
  }
}

const run = async (): Promise<void> => {
  const environment = readEnvironment(process.env)
  const seconds = Number(process.env['PACKHORSE_IDLE_SECONDS'] ?? 60)
  const running = await startWeb({
    environment,
    scripts: import.meta.dirname,
    pages: join(import.meta.dirname, '../renderer'),
    idle: { untilFirstPage: 600_000, afterLastPage: seconds * 1000 },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => running?.close())
  await show(launchFileOf(environment), running?.address ?? null)
  await running?.closed
}

run().then(
  () => process.exit(0),
  (cause: unknown) => {
    console.error(`Packhorse cannot start: ${cause instanceof Error ? cause.message : String(cause)}`)
    process.exit(1)
  },
)
