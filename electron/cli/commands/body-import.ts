import type { Input } from '@shared/contract.ts'
import type { BodyThere, PersonThere } from '@shared/contract/transfer.ts'
import { z } from 'zod'
import { UsageError } from '../cli-error.ts'
import type { CliCommand, CliContext } from '../command.ts'
import { chooseBody } from './choose-body.ts'
import { needed, oneOf } from './options.ts'

export const bodyImport: CliCommand = {
  usage: 'FILE --from OTHER.packhorse [--body ID|NAME] [--look] [--unsure same|other] [--holidays]',
  summary: 'bring one body in from another file',
  details: [
    'OTHER is only read. A backup of FILE is made first. --look says what would come, and changes nothing.',
    'Somebody who may be somebody in FILE is a question: it is refused until --unsure says that all such people',
    'are the same person, or another. --holidays takes changes to bank holidays too.',
  ],
  options: {
    from: { type: 'string' },
    body: { type: 'string' },
    look: { type: 'boolean' },
    unsure: { type: 'string' },
    holidays: { type: 'boolean' },
  },
  file: 'open',
  async run({ option, has, path }, context) {
    const { answers, ask, say } = context
    answers.open = needed('from', path('from'))
    const unsure = option('unsure')
    const isSame =
      unsure === null ? null : oneOf(z.enum(['same', 'other']), 'unsure', unsure, 'other') === 'same'
    const look = await ask('transfer.look', {})
    if (look === null) throw new UsageError('--from is needed: the file from which a body comes.')
    try {
      if (has('look')) {
        for (const body of look.bodies) tell(body, context)
        return { value: look }
      }
      const body = chooseBody(look.bodies, option('body'))
      const done = await ask('transfer.bring', {
        lookId: look.lookId,
        bodyId: body.id,
        answers: isSame === null ? [] : answersFor(body.people, isSame),
        withHolidays: has('holidays'),
      })
      say(`${done.wasHere ? 'Brought up to date' : 'Brought in'}: ${done.name}`)
      return { value: done }
    } finally {
      await ask('transfer.forget', {})
    }
  },
}

const tell = ({ name, id, sentence, people, leftOut }: BodyThere, { say }: CliContext): void => {
  say(`${name}  (${id})`)
  say(`  ${sentence}`)
  for (const person of people.filter(({ kind }) => kind === 'ask'))
    say(`  Who is ${person.name}? Perhaps ${person.candidates.map((each) => each.name).join(' or ')}.`)
  for (const left of leftOut) say(`  Stays: ${left}`)
}

/** With several whom somebody may be, the same is no answer. */
const answersFor = (people: readonly PersonThere[], isSame: boolean): Input<'transfer.bring'>['answers'] =>
  people
    .filter(({ kind }) => kind === 'ask')
    .map(({ personId, name, candidates }) => {
      if (isSame && candidates.length !== 1)
        throw new UsageError(`${name} may be several people here. Bring this body in by the program itself.`)
      return { personId, sameAs: isSame ? (candidates[0]?.id ?? null) : null }
    })
