import { fork } from 'node:child_process'
import type { ChildProcessPort } from './host.ts'

/** Room for young objects, in megabytes: reading PDFs makes very many that die at once. */
export const nodeOptions = ['--min-semi-space-size=32']

/** A script of ours in a Node process of its own: how the command line and the browser fallback start one. */
export const startNodeProcess = (path: string): ChildProcessPort => {
  const child = fork(path, [], { serialization: 'advanced', execArgv: [...nodeOptions] })
  return {
    send: (message) => {
      if (child.connected) child.send(message as object)
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  }
}
