import { spawn } from 'node:child_process'
import { root } from './project.mjs'

/**
 * Runs a program with the terminal's own input and output; answers its exit code, 1 when it was ended by a signal.
 * Ctrl C reaches it by itself: we wait for it and leave as it leaves.
 */
export const run = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    const wait = () => {}
    process.on('SIGINT', wait)
    const stop = () => child.kill('SIGTERM')
    process.on('SIGTERM', stop)
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
