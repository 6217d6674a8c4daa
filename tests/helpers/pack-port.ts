import type { ChildProcessPort } from '../../electron/app/host.ts'
import { takeRequest, type WorkerRequest } from '../../electron/pack/take-request.ts'

/** The pack process without a process: the same work, in this one. What a real process adds is tested with the built app. */
export const packPort = (): ChildProcessPort => {
  let isOver = false
  let tell: (message: unknown) => void = () => undefined
  return {
    send: (message) =>
      void takeRequest(message as WorkerRequest, (said) => {
        if (!isOver) tell(said)
      }),
    onMessage: (listener) => void (tell = listener),
    onExit: () => undefined,
    kill: () => void (isOver = true),
  }
}
