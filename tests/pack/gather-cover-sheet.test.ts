import { describe, expect, it } from 'vitest'
import type { AgendaItem } from '../../shared/entities/agenda-item.ts'
import type { Paper } from '../../shared/entities/paper.ts'
import type { Audience } from '../../shared/entities/pack.ts'
import { gather } from '../../electron/pack/gather.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMeeting, anItem, aPaper, aVersion, keep, keepBlob } from '../helpers/builders.ts'

const coverSheet = {
  words: {
    summary: 'Costs rise.\nIncome too.',
    communications: 'Press line of Ms X',
    legal: 'A secret duty',
  },
  recommendations: [{ verb: 'approve', text: 'the budget' }],
}

const aMeetingWithSheets = () => {
  const file = aFile()
  const put = keep(file)
  const body = put.body(
    aBody({
      kind: 'university-council',
      coverSheetFields: ['summary', 'recommendations', 'communications', 'gone'],
    }),
  )
  const meeting = put.meeting(aMeeting({ bodyId: body.id }))
  const open = put.item(anItem({ meetingId: meeting.id, position: 'A' }))
  const closed = put.item(
    anItem({ meetingId: meeting.id, position: 'B', isConfidential: true, publicLine: 'Closed' }),
  )
  const sha256 = keepBlob(file)
  const rows: [AgendaItem, Partial<Paper>][] = [
    [open, { coverSheet }],
    [open, { coverSheet, isTabled: true, title: 'Tabled' }],
    [closed, { coverSheet: { words: { summary: 'About Mr Y' }, recommendations: [] } }],
  ]
  for (const [item, more] of rows) {
    const paper = put.paper(aPaper({ itemId: item.id, ...more }))
    put.version(aVersion({ paperId: paper.id, sha256 }))
  }
  const gatherFor = (audience: Audience) =>
    gather(file.read, { meetingId: meeting.id, document: 'pack', audience, textSize: 11 }, '2026-11-18')
  return { gatherFor }
}

describe('gather', () => {
  it('takes the fields that the body asks for, in its order, and leaves empty ones out', () => {
    const [open, closed] = aMeetingWithSheets().gatherFor({ kind: 'members' }).items
    expect(open?.papers[0]?.coverSheet?.lines).toEqual([
      {
        label: 'Executive summary',
        isList: false,
        entries: [
          { verb: null, text: 'Costs rise.' },
          { verb: null, text: 'Income too.' },
        ],
      },
      { label: 'The board is asked to', isList: true, entries: [{ verb: 'approve', text: 'the budget' }] },
      { label: 'Communications', isList: false, entries: [{ verb: null, text: 'Press line of Ms X' }] },
    ])
    expect(closed?.papers[0]?.coverSheet?.lines).toHaveLength(1)
  })

  it('gives the public no field that is not for it, and nothing of a sheet whose paper it may not see', () => {
    const model = aMeetingWithSheets().gatherFor({ kind: 'public' })
    expect(model.items[0]?.papers[0]?.coverSheet?.lines.map(({ label }) => label)).toEqual([
      'Executive summary',
      'The board is asked to',
    ])
    const everything = JSON.stringify(model)
    for (const secret of ['Ms X', 'Mr Y', 'secret duty']) expect(everything).not.toContain(secret)
  })

  it('names a paper that is tabled and takes neither its file nor its sheet', () => {
    const [, tabled] = aMeetingWithSheets().gatherFor({ kind: 'members' }).items[0]?.papers ?? []
    expect(tabled).toMatchObject({
      title: 'Tabled',
      isTabled: true,
      sha256: null,
      coverSheet: null,
      fileName: '',
    })
  })
})
