import { describe, expect, it } from 'vitest'
import { atWork } from '../helpers/at-work.ts'

const today = '2027-01-15'

const set = async () => {
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today }
  const board = await atWork({ clock })
  const { ask, bodyId } = board
  const scale = ['Strong', 'Secure', 'Fragile']
  const { lineId } = await ask('ownLine.add', { bodyId, area: 'Attendance', scale })
  return {
    ...board,
    lineId,
    judge: (judgedOn: string, place: number) =>
      ask('ownLine.judge', { lineId, judgedOn, place, reason: 'What the visits showed.' }),
    line: async () => (await ask('ownLine.list', { bodyId })).lines[0],
  }
}

describe('our own line', () => {
  it('is told by day on its own scale, and says that bumps are normal', async () => {
    const { judge, line } = await set()
    expect((await line())?.sentence).toBe(
      'Attendance, on our own scale from Strong to Fragile. No judgement yet.',
    )
    await judge('2027-01-10', 0)
    await judge('2026-03-01', 1)
    await judge('2026-09-01', 2)
    expect((await line())?.sentence).toBe(
      'Attendance, on our own scale from Strong to Fragile. Secure on 1 March 2026, Fragile on 1 September 2026, Strong on 10 January 2027. It went up and down (1 turn), as quality does between inspections.',
    )
  })

  it('has published reports beside it, and nothing of one that is not public yet', async () => {
    const { ask, bodyId, line } = await set()
    const draft = {
      place: '',
      frameworkId: null,
      type: '',
      team: '',
      noticeOn: null,
      startsOn: '2026-05-01',
      endsOn: null,
      feedbackDueOn: null,
    }
    for (const [title, publishedOn] of [
      ['The report', '2026-06-01'],
      ['The secret', null],
      ['The next', '2027-01-16'],
    ] as const)
      await ask('inspections.add', { bodyId, inspection: { ...draft, title, publishedOn } })
    expect((await line())?.official).toEqual([{ on: '2026-06-01', title: 'The report' }])
    expect((await line())?.sentence).toContain('Reports published: The report (1 June 2026).')
  })

  it('takes no day to come and no word that is not on its scale, and changes no judgement', async () => {
    const { judge, line, ask, lineId } = await set()
    await expect(judge('2027-01-16', 0)).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(judge('2027-01-10', 3)).rejects.toMatchObject({ code: 'invalid_input' })
    await judge('2027-01-10', 1)
    const judgementId = (await line())?.judgements[0]?.id as never
    await ask('ownLine.takeOutJudgement', { judgementId })
    expect((await line())?.judgements).toEqual([])
    await ask('ownLine.takeOut', { lineId })
    expect(await line()).toBeUndefined()
    await expect(judge('2027-01-10', 1)).rejects.toMatchObject({ code: 'conflict' })
  })
})
