import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { emlOf, type UnsentMail } from '../../electron/action-letters/eml.ts'
import { aBoardWithActionsOpen } from '../helpers/a-board-with-actions.ts'

const mail = (more: Partial<UnsentMail> = {}): UnsentMail => ({
  from: { name: 'Sam Okafor', email: 'clerk@oakfield.example' },
  to: { name: 'Siân Llŷr', email: 'sian@oakfield.example' },
  subject: '2 actions are late: Oakfield Primary School',
  text: 'Dear Siân Llŷr,\n\nWhere is it – “the roof”?\n\nTomasz Błoński',
  at: '2027-01-15T10:05:00.000Z',
  ...more,
})

/** As a mail program that has nothing to do with its writer reads it. */
const read = (given: UnsentMail) => PostalMime.parse(emlOf(given))

describe('emlOf', () => {
  it('is read back by another program as it was written, with names and words of any language', async () => {
    expect(await read(mail())).toMatchObject({
      from: { name: 'Sam Okafor', address: 'clerk@oakfield.example' },
      to: [{ name: 'Siân Llŷr', address: 'sian@oakfield.example' }],
      subject: '2 actions are late: Oakfield Primary School',
      date: '2027-01-15T10:05:00.000Z',
      text: expect.stringContaining('Where is it – “the roof”?') as unknown,
    })
    const words = (await read(mail())).text?.replaceAll('\r\n', '\n').trimEnd()
    expect(words).toBe(mail().text)
  })

  it('is marked as unsent', async () => {
    const { headers } = await read(mail())
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
  })

  it('keeps long subjects and names whole, in lines of ASCII of at most 76 characters', async () => {
    const subject = `Łódź, ąęć – ${'“quoted” 😀 '.repeat(20)}=?utf-8?B?x?=`
    const given = mail({ subject, to: { name: `Dr "Ann" \\ ${'Ünal '.repeat(20)}`, email: 'a@b.example' } })
    const found = await read(given)
    expect(found.subject).toBe(subject.trim())
    expect(found.to?.[0]).toMatchObject({ name: `Dr "Ann" \\ ${'Ünal '.repeat(20)}`.trim() })
    const eml = emlOf(given)
    expect(eml).toMatch(/^[\x20-\x7E\r\n]*$/)
    expect(eml.split('\r\n').filter((line) => line.length > 76)).toEqual([])
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('lets nobody add a header by a line break in a name or a subject', async () => {
    const bcc = 'x\r\nBcc: all@elsewhere.example'
    const found = await read(mail({ subject: bcc, to: { name: bcc, email: 'a@b.example' } }))
    expect(found.bcc).toBeUndefined()
    expect(found.subject).toBe('x Bcc: all@elsewhere.example')
  })

  it('leaves out whom it does not know', async () => {
    const found = await read(mail({ from: null, to: null }))
    expect([found.from, found.to]).toEqual([undefined, undefined])
  })
})

describe('actionLetters.list', () => {
  it('has one letter for each owner with what is late and due soon, and no confidential word', async () => {
    const { ask, body } = await aBoardWithActionsOpen()
    const { letters, unowned } = await ask('actionLetters.list', { bodyId: body.id, days: 7 })
    expect(letters.map(({ who, late, soon, confidential }) => [who, late, soon, confidential])).toEqual([
      ['Ann Reed', 1, 0, 0],
      ['Clerk', 0, 1, 1],
      ['Chair', 0, 1, 0],
    ])
    expect(unowned).toBe(0)
    expect(letters[0]).toMatchObject({
      subject: expect.stringMatching(/^1 action is late: /) as unknown,
      text: expect.stringContaining(
        '- Ask for three quotes for the roof (26 November 2026, item 1): was due on Monday 4 January 2027, 11 days ago.',
      ) as unknown,
    })
    expect(letters[1]?.text).toContain(
      '- A confidential action, which is not named here (26 November 2026, item 3): due on Monday 18 January 2027.',
    )
    expect(JSON.stringify(letters)).not.toMatch(/Grimthorpe|Hollin/)
  })

  it('writes to who has the role, by name, and says when the board meets', async () => {
    const { ask, body } = await aBoardWithActionsOpen()
    await ask('people.importPaste', {
      bodyId: body.id,
      text: 'Name\tRole\tCategory\tStart\tEnd\tE-mail\nDr Miriam Reed\tChair\tCo-opted\t1/9/2023\t31/8/2027\tm.reed@oakfield.example',
    })
    const { letters } = await ask('actionLetters.list', { bodyId: body.id, days: 7 })
    const chair = letters.find(({ key }) => key === 'role:Chair')
    expect(chair).toMatchObject({ who: 'Dr Miriam Reed (Chair)', email: 'm.reed@oakfield.example' })
    expect(chair?.text).toMatch(/^Dear Dr Reed,\n/)
    expect(chair?.text).toContain('The board looks at its action log on Thursday 4 February 2027.')
  })

  it('counts those that nobody owns, and goes as far ahead as is asked', async () => {
    const { ask, body, actions } = await aBoardWithActionsOpen()
    await ask('actions.update', { actionId: actions.doors, changes: { ownerRole: '' } })
    expect(await ask('actionLetters.list', { bodyId: body.id, days: 7 })).toMatchObject({ unowned: 1 })
    const now = await ask('actionLetters.list', { bodyId: body.id, days: 0 })
    expect([now.letters.length, now.unowned]).toEqual([1, 0])
  })
})

describe('actionLetters.save', () => {
  it('saves the letter as it was edited, from the clerk, for the mail program to send', async () => {
    const { ask, body, answers, folder } = await aBoardWithActionsOpen()
    const path = join(folder, 'letter.eml')
    answers.save = path
    const letter = {
      who: 'Ann Réed',
      to: 'ann@oakfield.example',
      subject: 'The roof – late',
      text: 'Dear Ann,\nÇa va?',
    }
    const saved = await ask('actionLetters.save', { bodyId: body.id, ...letter })
    expect(saved).toEqual({ fileName: 'letter.eml' })
    const found = await PostalMime.parse(readFileSync(path))
    expect(found).toMatchObject({
      to: [{ name: 'Ann Réed', address: 'ann@oakfield.example' }],
      subject: letter.subject,
    })
    expect(found.text).toMatch(/^Dear Ann,\r?\nÇa va\?/)
  })

  it('refuses what is no address', async () => {
    const { ask, body } = await aBoardWithActionsOpen()
    const letter = { bodyId: body.id, who: 'Ann', to: 'ann@x, b@y', subject: 'x', text: '' }
    await expect(ask('actionLetters.save', letter)).rejects.toMatchObject({ code: 'invalid_input' })
  })
})
