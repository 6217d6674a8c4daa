import { decode, encode } from '@shared/codec.ts'
import type { Bridge, Envelope, HostEvent } from '@shared/envelope.ts'
import { hearEvents } from './web-events.ts'
import { post, WebSession } from './web-session.ts'

/**
 * The browser fallback's way to main, in place of Electron's preload. Throws `NotLetIn` when this page has neither a fresh
 * code nor a token.
 */
export const connectWeb = async (): Promise<Bridge> => {
  const session = await WebSession.begin()
  const listeners = new Set<(event: HostEvent) => void>()
  await hearEvents(session, (event) => {
    if (event.kind === 'download') save(event.outputId, event.fileName)
    for (const listener of listeners) listener(event)
  })
  return {
    host: 'web',
    invoke: (method, input, jobId) => invoke(session, encode({ method, input, jobId })),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const lost: Envelope<never> = {
  ok: false,
  error: {
    code: 'internal',
    message:
      'Packhorse is no longer running, so this was not done. Start it again; what was saved before is safe.',
    details: {},
    ref: null,
  },
}

const invoke = async (session: WebSession, body: string): Promise<Envelope<unknown>> => {
  try {
    const answer = await post('/call', session, body)
    const isEnvelope = answer.headers.get('content-type')?.startsWith('application/json') === true
    return isEnvelope ? (decode(await answer.text()) as Envelope<unknown>) : lost
  } catch {
    return lost // nobody answers: the program has ended, and the page stays readable
  }
}

const save = (outputId: string, fileName: string): void => {
  const link = document.createElement('a')
  link.href = `/output/${outputId}?save`
  link.download = fileName
  link.click()
}
