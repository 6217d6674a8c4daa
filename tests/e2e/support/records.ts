import type { Input, MethodName, Output } from '../../../shared/contract.ts'
import { join } from 'node:path'
import { chooseInSaveDialog, type RunningApp } from './app.ts'

/** Asks main as the page would, and answers the value; for what a journey needs beforehand and is not about. */
export const tell = async <M extends MethodName>(
  { page }: Pick<RunningApp, 'page'>,
  method: M,
  input: Input<M>,
): Promise<Output<M>> => {
  const answer = await page.evaluate(([name, given]) => window.packhorse?.invoke(name, given), [
    method as string,
    input as unknown,
  ] as const)
  if (answer?.ok !== true) throw new Error(`${method}: ${JSON.stringify(answer)}`)
  return answer.value as Output<M>
}

/** A new file with a school's governing board in it, on Home. Answers the board's id. */
export const withBoard = async (running: RunningApp): Promise<Output<'bodies.create'>['bodyId']> => {
  await chooseInSaveDialog(running.app, join(running.dataDir, 'Documents', 'Oakfield.packhorse'))
  await tell(running, 'file.create', { name: 'Oakfield' })
  const { bodyId } = await tell(running, 'bodies.create', {
    kind: 'maintained-school',
    name: 'Governing board',
    organisation: 'Oakfield Primary School',
    accent: 'moss',
  })
  await goTo(running, '#/home')
  return bodyId
}

/** As a link would. */
export const goTo = async ({ page }: Pick<RunningApp, 'page'>, address: string): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
