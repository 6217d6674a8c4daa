import { encode } from '@shared/codec.ts'
import type { Page } from '@playwright/test'
import { fuzz, whatIsWrong, type Attempt } from './fuzz.ts'

/**
 * Left out because, rightly asked, they do long and lawful work: make the sample, back up, look at every page of the file.
 * The router treats them as it does all others, which the other two ways in show.
 */
const longWork = ['file.createSample', 'file.create', 'file.open', 'file.close', 'file.backUp'] as const

/** Playwright carries JSON; bytes and what JSON loses go as text and are made again in the page. */
const inPage = (texts: readonly string[]): Promise<readonly unknown[]> => {
  const decode = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value
    return typeof value.$bytes === 'string'
      ? Uint8Array.from(atob(value.$bytes), (c) => c.charCodeAt(0))
      : value
  }
  return Promise.all(
    texts.map(async (text) => {
      const { method, input, jobId } = JSON.parse(text, decode) as Attempt
      const answer: unknown = await window.packhorse?.invoke(method as string, input, jobId as string)
      return answer
    }),
  )
}

/** From the page through the preload to main, as a page of ours that has been taken over would. Answers what was wrong. */
export const fuzzOverIpc = async (page: Page, count: number, seed: number): Promise<readonly string[]> => {
  const wrong: string[] = []
  let texts: string[] = []
  const send = async (): Promise<void> => {
    const answers = await page.evaluate(inPage, texts)
    answers.forEach((answer, index) => {
      const what = whatIsWrong(answer)
      if (what !== null) wrong.push(`seed ${seed}: ${texts[index]?.slice(0, 200)}: ${what}`)
    })
    texts = []
  }
  for (const attempt of fuzz({ count, seed, inProcess: false, except: longWork })) {
    texts.push(encode(attempt))
    if (texts.length === 50) await send()
  }
  if (texts.length > 0) await send()
  return wrong
}
