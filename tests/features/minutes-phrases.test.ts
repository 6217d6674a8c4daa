import { describe, expect, it } from 'vitest'
import type { Action } from '@shared/entities/action.ts'
import { v7 as uuidv7 } from 'uuid'
import { addItem } from '../../electron/agenda/agenda.service.ts'
import { insertRow } from '../../electron/db/table.ts'
import { actions } from '../../electron/db/tables.ts'
import { mattersArising } from '../../electron/minutes/matters-arising.service.ts'
import { listPhrases, savePhrase, withdrawPhrase } from '../../electron/minutes/phrases.service.ts'
import { fillPhrase } from '../../renderer/features/meeting/minutes/phrases/fill.ts'
import { linesToPutIn } from '../../renderer/features/meeting/minutes/matters/matter-words.ts'
import { aFile } from '../helpers/a-file.ts'
import { aBody, aMeeting, aPerson, keep } from '../helpers/builders.ts'

describe('phrases', () => {
  it('of the board come before those of the file, and hide what is shipped under the same name', () => {
    const file = aFile()
    const [a, b] = [keep(file).body(aBody()), keep(file).body(aBody())]
    const names = (bodyId = a.id) => listPhrases(file.read, bodyId).map(({ shortcut }) => shortcut)
    const shipped = names()
    expect(shipped.slice(0, 3)).toEqual(['opening', 'quorum', 'apologies'])
    const save = (bodyId: typeof a.id | null, shortcut: string) =>
      file.command((db) => savePhrase(db, { phraseId: null, bodyId, shortcut, text: 'Ours.' }))
    const own = save(a.id, 'Quorum')
    save(null, 'prayer')
    expect(names()).toEqual(['Quorum', 'prayer', ...shipped.filter((name) => name !== 'quorum')])
    expect(names(b.id)).toEqual(['prayer', ...shipped])
    expect(() => save(a.id, 'quorum')).toThrow(/already/)
    file.command((db) => withdrawPhrase(db, own))
    expect(names()).toEqual(['prayer', ...shipped])
  })

  it('are filled with what is known; what is not known stays a gap', () => {
    const text = '{chair} closed the meeting at {time}. The next is on {next meeting}.'
    expect(fillPhrase(text, { time: '20:04', chair: null, nextMeetsOn: '2027-02-04' })).toBe(
      '… closed the meeting at 8.04 pm. The next is on Thursday 4 February 2027.',
    )
  })
})

describe('mattersArising', () => {
  it('says what the last meeting left to be done, and keeps what is confidential out of the open minute', () => {
    const file = aFile()
    const put = keep(file)
    const body = put.body(aBody())
    const last = put.meeting(aMeeting({ bodyId: body.id, meetsOn: '2026-09-17' }))
    const now = put.meeting(aMeeting({ bodyId: body.id }))
    const place = { parentId: null, beforeId: null }
    const open = file.command((db) => addItem(db, last.id, place, { title: 'Budget' }))
    const closed = file.command((db) => addItem(db, last.id, place, { title: 'Staff', isConfidential: true }))
    const ann = put.person(aPerson())
    const raise = (more: Partial<Action>) =>
      file.command((db) =>
        insertRow(
          db,
          actions,
          actions.schema.parse({
            id: uuidv7(),
            bodyId: body.id,
            meetingId: last.id,
            itemId: open,
            lineId: null,
            origin: 'minute',
            originId: null,
            text: 'Send the budget to all governors.',
            ownerId: ann.id,
            ownerRole: '',
            dueOn: '2026-10-01',
            dueWords: '',
            priority: 'normal',
            status: 'open',
            isConfidential: false,
            createdAt: db.recorder.at,
            withdrawnAt: null,
            ...more,
          }),
        ),
      )
    raise({})
    raise({
      text: 'Write to the council',
      ownerId: null,
      ownerRole: 'Chair',
      dueOn: null,
      dueWords: 'before the next meeting',
      status: 'done',
    })
    raise({ itemId: closed, text: 'Meet the union' })

    const { meetsOn, matters } = mattersArising(file.read, now.id)
    expect(meetsOn).toBe('2026-09-17')
    expect(linesToPutIn(matters, 'open')).toEqual([
      '1. Ann Reed: Send the budget to all governors, by 1 October 2026. …',
      '1. Chair: Write to the council, before the next meeting. Done.',
    ])
    expect(linesToPutIn(matters, 'confidential')).toHaveLength(3)
    expect(mattersArising(file.read, last.id)).toEqual({ meetsOn: null, matters: [] })
  })
})
