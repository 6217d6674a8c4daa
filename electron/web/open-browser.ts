import { spawn } from 'node:child_process'

const opener = (path: string): readonly [program: string, args: readonly string[]] => {
  if (process.platform === 'darwin') return ['open', [path]]
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', path]]
  return ['xdg-open', [path]]
}

/** Opens a file in the person's own browser. False when this machine has nothing to open it with. */
export const openBrowser = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [program, args] = opener(path)
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => resolve(true))
    child.unref()
  })
