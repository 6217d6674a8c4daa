import { parentPort, Worker } from 'node:worker_threads'
import { type LayoutOrder, type Layouts, layoutsHere } from './layouts.ts'

type Question = { readonly layOut: LayoutOrder } | { readonly readFont: string }

/** The large room for young objects that this process has is for the thread that reads papers. */
const YOUNG_MEGABYTES = 48

interface Asked {
  readonly id: number
  readonly question: Question
}

type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: unknown })

/**
 * Lays out in a thread of its own, while papers are taken in on this one: most machines have two cores.
 *
 * @param script answers with `answerLayouts` when it finds itself in a thread
 */
export function layoutsInThread(script: string): Layouts {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const thread = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
  let last = 0
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  thread.unref() // it ends with the process
  thread.on('error', failAll)
  thread.on('exit', () => failAll(new Error('The thread that lays pages out has ended.')))
  thread.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asker?.reject(answer.error)
    else asker?.resolve(answer.value)
  })
  const ask = async <T>(question: Question): Promise<T> => {
    const asker = Promise.withResolvers<unknown>()
    const asked: Asked = { id: ++last, question }
    waiting.set(asked.id, asker)
    thread.postMessage(asked)
    return (await asker.promise) as T
  }
  return {
    layOut: async (order) => await ask({ layOut: order }),
    readFont: async (path) => await ask({ readFont: path }),
  }
}

/** The other side. Questions are answered one after the other: pdfmake keeps some of its state in one place. */
export function answerLayouts(): void {
  let turn: Promise<void> = import('./lay-out.ts').then(() => undefined) // loads the libraries before the first question
  parentPort?.on('message', ({ id, question }: Asked) => {
    turn = turn.then(async () => {
      try {
        parentPort?.postMessage({ id, value: await answer(question) } satisfies Answer)
      } catch (error) {
        parentPort?.postMessage({ id, error } satisfies Answer)
      }
    })
  })
}

async function answer(question: Question): Promise<unknown> {
  return 'layOut' in question
    ? await layoutsHere.layOut(question.layOut)
    : await layoutsHere.readFont(question.readFont)
}
