import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'

/** Stands in for `UtilityProcess`: a plain Node child, whose `process.parentPort` comes from `parent-port.ts`. */
class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess

  constructor(path: string, args: readonly string[]) {
    super()
    this.#child = fork(path, args, {
      serialization: 'advanced',
      execArgv: ['--import', join(import.meta.dirname, 'parent-port.ts')],
    })
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1))
  }
  get pid(): number | undefined {
    return this.#child.pid
  }
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object)
  }
  kill(): boolean {
    return this.#child.kill()
  }
}

export const utilityProcess = {
  fork: (path: string, args: readonly string[] = []): UtilityProcess => new UtilityProcess(path, args),
}
