import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '@shared/contract.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { clockOn } from '../../electron/app/clock.ts'
import { aPdf, atWork } from './at-work.ts'

/** A board with three people, whose pack for the members was issued: an open item with a paper, and a confidential one. */
export const aBoardWithPack = async () => {
  const work = await atWork({ clock: clockOn('2026-11-16') })
  const { ask, bodyId, meetingId, answers, folder } = work
  const member = async (name: string, role: 'chair' | 'member' | 'clerk' = 'member'): Promise<PersonId> => {
    const term = { category: '', appointingBody: '', termFrom: '2025-09-01', termTo: null, hasVote: true }
    const { membershipId } = await ask('people.appoint', {
      bodyId,
      personId: null,
      person: { name, email: '', phone: '', notes: `${name} is often late` },
      membership: { role, ...term },
    })
    const { members } = await ask('people.list', { bodyId, includeEnded: false })
    const found = members.find(({ id }) => id === membershipId)
    if (!found) throw new Error('not appointed')
    return found.personId
  }
  const reed = await member('Miriam Reed', 'chair')
  const ward = await member('Jo Ward')
  await member('Sam Cole', 'clerk')
  await work.addPapers(work.budget, ['Budget.pdf', await aPdf(2)])
  const pay = await work.addItem('Pay of the head', {
    isConfidential: true,
    reasonCode: '15(3)(a)',
    publicLine: 'A staffing matter',
  })
  const raise = (text: string, more: Partial<Input<'actions.raise'>> = {}) =>
    ask('actions.raise', {
      bodyId,
      meetingId,
      itemId: work.budget,
      lineId: null,
      text,
      priority: 'normal',
      isConfidential: false,
      ownerId: ward,
      ownerRole: '',
      dueOn: '2026-12-01',
      dueWords: '',
      ...more,
    })
  const issue = async (
    name: string,
    audience: Input<'issues.issue'>['audience'] = { kind: 'members' },
    password: string | null = null,
  ) => {
    answers.save = join(work.app.host.documentsFolder, name)
    await ask('issues.issue', { meetingId, kind: 'pack', audience, textSize: 11, password })
  }
  answers.folder = join(folder, 'copies')
  mkdirSync(answers.folder)
  const make = (...personIds: PersonId[]) => {
    answers.save = join(folder, 'copies', 'One.packhorse')
    return ask('review.makeCopy', { bodyIds: [bodyId], personIds, meetingIds: [meetingId], passphrase: null })
  }
  const open = async (fileName: string) => {
    answers.open = join(folder, 'copies', fileName)
    return await ask('file.open', { path: null })
  }
  return { ...work, reed, ward, pay, raise, issue, make, open }
}
