import { decode } from '@shared/codec.ts'
import type { HostEvent } from '@shared/envelope.ts'
import { NotLetIn, post, type WebSession } from './web-session.ts'

type Tell = (event: HostEvent) => void

/** Milliseconds before each new attempt after the stream has broken, as it does when a tab or the machine sleeps. */
const attempts = [0, 1000, 3000]

/** Resolves when the stream of events is open. Throws `NotLetIn` when this page is not let in. */
export const hearEvents = async (session: WebSession, tell: Tell): Promise<void> => {
  const first = await open(session)
  if (first === null) throw new NotLetIn()
  void hearOn(session, first, tell)
}

const open = async (session: WebSession): Promise<ReadableStream<Uint8Array> | null> => {
  try {
    const answer = await post('/events', session, '')
    return answer.ok ? answer.body : null
  } catch {
    return null // nobody answers
  }
}

/** Hears until the program is gone for good; what changed while the stream was broken is asked for again. */
const hearOn = async (session: WebSession, first: ReadableStream<Uint8Array>, tell: Tell): Promise<void> => {
  let stream: ReadableStream<Uint8Array> | null = first
  while (stream !== null) {
    await readLines(stream, (line) => tell(decode(line) as HostEvent))
    stream = await reopen(session)
    if (stream !== null) tell({ kind: 'touched', topics: [] })
  }
  tell({ kind: 'lost' })
}

const reopen = async (session: WebSession): Promise<ReadableStream<Uint8Array> | null> => {
  for (const wait of attempts) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    const stream = await open(session)
    if (stream !== null) return stream
  }
  return null
}

/** Resolves when the stream has ended, however it ended. */
const readLines = async (
  stream: ReadableStream<Uint8Array>,
  onLine: (line: string) => void,
): Promise<void> => {
  let waiting = ''
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  const read = () => reader.read().catch(() => ({ done: true, value: undefined }))
  for (let next = await read(); !next.done; next = await read()) {
    const lines = (waiting + decoder.decode(next.value, { stream: true })).split('\n')
    waiting = lines.pop() ?? ''
    for (const line of lines) if (line !== '') onLine(line)
  }
}
