import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { UsageError } from '../cli-error.ts'
import type { CliCommand, CliContext } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

type Shown = Output<'returns.get'>

export const takeReturn: CliCommand = {
  usage: 'FILE --from RETURN [--accept]',
  summary: 'take in a return from a review copy, and say what it says',
  details: [
    'Nothing is applied by that. With --accept, all is accepted that is no conflict; conflicts are for the screen.',
    'The same return again changes nothing. Ends with 9 when something still awaits a decision.',
  ],
  options: { from: { type: 'string' }, accept: { type: 'boolean' } },
  file: 'open',
  async run({ path, has }, context) {
    const { answers, ask, say } = context
    const from = path('from')
    if (from === null) throw new UsageError('--from is needed: the return to read.')
    answers.open = from
    const taken = await ask('returns.open', { by: 'dialog' })
    if (taken === null) throw new UsageError('--from is needed: the return to read.')
    const { returnId } = taken
    if (has('accept')) await acceptNew(context, returnId)
    const shown = await ask('returns.get', { returnId })
    sayWhat(shown, taken.isKnown, say)
    const { waiting } = shown.return
    return {
      value: { ...taken, ...shown },
      exitCode: waiting === 0 ? exitCodes.done : exitCodes.problemsFound,
    }
  },
}

const acceptNew = async ({ ask }: CliContext, returnId: Shown['return']['id']): Promise<void> => {
  const { entries } = await ask('returns.get', { returnId })
  const decisions = entries
    .filter(({ standing }) => standing.kind === 'new')
    .map(({ entry }) => ({ entryId: entry.id, decision: 'accepted' as const, reason: '' }))
  if (decisions.length > 0) await ask('returns.decide', { returnId, decisions })
}

const sayWhat = (
  { return: { personName }, entries }: Shown,
  isKnown: boolean,
  say: CliContext['say'],
): void => {
  say(
    isKnown
      ? `This return from ${personName} came in before.`
      : `Took in a return from ${personName}: ${plural(entries.length, 'thing')}`,
  )
  for (const { about, says, standing, decision } of entries) {
    const state = decision?.decision ?? standing.kind
    say(`${state.padEnd(8)}  ${about}: ${says}`)
    if (decision === null && standing.sentence !== '') say(`          ${standing.sentence}`)
  }
}
