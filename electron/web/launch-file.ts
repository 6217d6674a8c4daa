import { rmSync, writeFileSync } from 'node:fs'

/**
 * Writes the page that leads to Packhorse. The code must not stand on a command line, where every user of the machine
 * could read it (`ps`), so the browser is given this file, which only its owner can read.
 */
export const writeLaunchFile = (path: string, address: string): void => {
  rmSync(path, { force: true }) // an existing file would keep its own permissions
  writeFileSync(path, launchPage(address), { mode: 0o600, flag: 'wx' })
}

const launchPage = (address: string): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Packhorse</title>
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${address}">
<p><a href="${address}">Open Packhorse</a></p>
</html>
`
