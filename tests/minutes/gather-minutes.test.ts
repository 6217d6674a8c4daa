import { expect, describe, it } from 'vitest'
import { minutesModel } from '@shared/entities/minutes-model.ts'
import { gatherMinutes, hasConfidentialPart } from '../../electron/minutes-out/gather-minutes.ts'
import { aFile } from '../helpers/a-file.ts'
import { aMinutedMeeting, minuteWords } from '../helpers/a-minuted-meeting.ts'
import { aSecretiveMeeting, SECRETS } from '../helpers/a-secretive-meeting.ts'

const TODAY = '2026-11-27'

const atWork = () => {
  const file = aFile()
  return { file, of: aSecretiveMeeting(file) }
}

describe('gatherMinutes', () => {
  it('keeps every word of confidential business out of the open part', () => {
    const { file, of } = atWork()
    const open = JSON.stringify(gatherMinutes(file.read, of.meeting.id, 'open', TODAY))
    expect(SECRETS.filter((word) => open.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  })

  it('names a confidential item by its public line, and what hangs on it not at all', () => {
    const { file, of } = atWork()
    const { items } = gatherMinutes(file.read, of.meeting.id, 'open', TODAY)
    expect(items.map(({ number, title, isElsewhere }) => [number, title, isElsewhere])).toEqual([
      ['1', 'Budget monitoring', false],
      ['2', 'A staffing matter', true],
    ])
    expect(items[0]?.isPartlyElsewhere).toBe(true)
  })

  it('puts all confidential business into the confidential part, and nothing else', () => {
    const { file, of } = atWork()
    const model = gatherMinutes(file.read, of.meeting.id, 'confidential', TODAY)
    expect(model.items.map(({ number, title, level }) => [number, title, level])).toEqual([
      ['1', 'Budget monitoring', 0],
      ['2', 'Pendle grievance', 0],
      ['2.1', 'The solicitor’s advice', 1],
    ])
    expect(JSON.stringify(model)).not.toContain('was received')
    expect(model.items[1]).toMatchObject({
      ground: expect.stringMatching(/^Confidential: /) as unknown,
      movements: ['Jo Ward withdrew from the meeting for this item: Her sister is named.'],
      declarations: ['Jo Ward declared an interest: Her sister works there; left for the item.'],
      text: minuteWords('The settlement was discussed.'),
    })
    expect(model.resolutions.map(({ number }) => number)).toEqual(['2', '3'])
    expect(model.actions).toMatchObject([
      { text: 'Look for a whistle-blower', isDone: false },
      { text: 'Write to the tribunal', isDone: true },
    ])
  })

  it('says in the open attendance when someone left in confidential business, and not why', () => {
    const { file, of } = atWork()
    const { attendance, codes } = gatherMinutes(file.read, of.meeting.id, 'open', TODAY)
    expect(attendance).toEqual([
      {
        group: 'Present',
        people: [
          { name: 'Miriam Reed', role: 'Chair, Co-opted', code: 'P', remark: '' },
          {
            name: 'Jo Ward',
            role: 'Co-opted',
            code: 'E',
            remark: 'withdrew for item 2; left during item 2.1, 7.40 pm',
          },
        ],
      },
    ])
    expect(codes).toEqual([
      { code: 'P', meaning: 'Present' },
      { code: 'E', meaning: 'Present, left early' },
    ])
  })

  it('strikes out what is done, and says of an action that is no longer needed that it is not', () => {
    const file = aFile()
    const of = aMinutedMeeting(file)
    const item = of.item({ title: 'Fence' })
    of.toDo(item, 'Mend it', { status: 'checked', ownerRole: '', dueWords: 'by Friday' })
    of.toDo(item, 'Paint it', { status: 'no-longer-needed' })
    const { actions } = gatherMinutes(file.read, of.meeting.id, 'open', TODAY)
    expect(actions).toEqual([
      { text: 'Mend it', owner: '', due: 'by Friday', itemNumber: '1', isDone: true },
      { text: 'Paint it (no longer needed)', owner: 'Clerk', due: '', itemNumber: '1', isDone: false },
    ])
  })

  it('takes business as open whose confidence had run out before the meeting', () => {
    const file = aFile()
    const of = aMinutedMeeting(file)
    const item = of.item({ title: 'Tender', isConfidential: true, confidentialUntil: '2026-11-25' })
    of.wrote(item, minuteWords('It went to the lowest bid.'))
    const [open] = gatherMinutes(file.read, of.meeting.id, 'open', TODAY).items
    expect(open).toMatchObject({ title: 'Tender', isElsewhere: false })
    expect(hasConfidentialPart(file.read, of.meeting.id, TODAY)).toBe(false)
  })

  it('answers a model that can be frozen as JSON and read again', () => {
    const { file, of } = atWork()
    for (const part of ['open', 'confidential'] as const) {
      const model = gatherMinutes(file.read, of.meeting.id, part, TODAY)
      expect(minutesModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model)
    }
    expect(hasConfidentialPart(file.read, of.meeting.id, TODAY)).toBe(true)
  })

  it('gives the motion, its vote and the resolution of an item in words', () => {
    const { file, of } = atWork()
    const [budget] = gatherMinutes(file.read, of.meeting.id, 'open', TODAY).items
    expect(budget).toMatchObject({
      decisions: [
        'Motion, moved by Miriam Reed, seconded by Jo Ward: “That the budget be approved”',
        'Vote on the motion by show of hands: 7 for, 2 against, 1 abstained, of 10 present. More for than against: carried.',
      ],
      resolutions: [{ number: '1', text: 'That the budget be approved', itemNumber: '1', how: 'vote' }],
      actions: [{ text: 'Send the budget', owner: 'Miriam Reed', due: '5 December 2026', isDone: false }],
    })
  })

  it('prints what is being typed and is not yet in the record', () => {
    const file = aFile()
    const of = aMinutedMeeting(file)
    const item = of.item({ title: 'Welcome' })
    of.wrote(item, minuteWords('The chair welc'))
    file.sql
      .prepare(`INSERT INTO minuteDrafts VALUES (?, 'open', ?, '2026-11-26T18:03:00.000Z')`)
      .run(item.id, JSON.stringify(minuteWords('The chair welcomed everyone.')))
    const model = gatherMinutes(file.read, of.meeting.id, 'open', TODAY)
    expect(model.items[0]?.text).toEqual(minuteWords('The chair welcomed everyone.'))
    expect(hasConfidentialPart(file.read, of.meeting.id, TODAY)).toBe(false)
  })

  it('names the meeting that is to approve a draft', () => {
    const file = aFile()
    const of = aMinutedMeeting(file)
    expect(gatherMinutes(file.read, of.meeting.id, 'open', TODAY)).toMatchObject({
      draftMark: 'DRAFT',
      draftNote: 'Draft minutes, until they are approved at the next meeting.',
      signature: null,
      when: 'Thursday 26 November 2026, 6.02 to 8.14 pm',
    })
  })
})
