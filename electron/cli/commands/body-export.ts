import { basename } from 'node:path'
import type { CliCommand } from '../command.ts'
import { needed } from './options.ts'
import { chooseBody } from './choose-body.ts'

export const bodyExport: CliCommand = {
  usage: 'FILE [--body ID|NAME] --out OUT.packhorse [--move] [--note WORDS]',
  summary: 'put one body into a file of its own',
  details: [
    '--body may be left out where FILE has one body only. OUT is never overwritten.',
    '--move archives it in FILE after that; --note says where it went.',
  ],
  options: {
    body: { type: 'string' },
    out: { type: 'string' },
    move: { type: 'boolean' },
    note: { type: 'string' },
  },
  file: 'open',
  async run({ option, has, path }, { answers, ask, say }) {
    answers.save = needed('out', path('out'))
    const body = chooseBody(await ask('bodies.list', {}), option('body'))
    const done = await ask('transfer.export', {
      bodyId: body.id,
      isMove: has('move'),
      note: option('note') ?? '',
    })
    say(`${has('move') ? 'Moved' : 'Put'} ${body.name} into ${basename(answers.save)}`)
    for (const sentence of done?.leftOut ?? []) say(`  Stays: ${sentence}`)
    return { value: done }
  },
}
