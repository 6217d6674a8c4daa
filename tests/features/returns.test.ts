import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askForReturn } from '../../electron/returns/asked-return.ts'
import { accepting, aReturn } from '../helpers/a-return.ts'

type Work = Awaited<ReturnType<typeof aReturn>>

const dump = ({ app }: Work): unknown => {
  const { sql } = app.files.required
  const all = (table: string) => sql.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()
  return [
    'actions',
    'actionUpdates',
    'evidence',
    'attendances',
    'declarations',
    'itemWithdrawals',
    'returnReceipts',
    'entryDecisions',
    'commands',
    'changes',
  ].map(all)
}

const opened = async (work: Work) => {
  const taken = await work.take(work.returnPath)
  if (taken === null) throw new Error('cancelled')
  const shown = await work.ask('returns.get', { returnId: taken.returnId })
  return { ...taken, shown, entries: shown.entries.map(({ entry }) => entry) }
}

describe('returns.save', () => {
  it('sends what was said once, all again on request, and nothing when there is nothing', async () => {
    const work = await aReturn()
    await work.toCopy()
    expect(await work.ask('returns.toSend', {})).toEqual({ waiting: 0, sent: 4 })
    await expect(work.sendBack(join(work.folder, 'Two.packhorse-return'))).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/nothing to send back/) as string,
    })
    expect(await work.sendBack(join(work.folder, 'Two.packhorse-return'), true)).toMatchObject({
      entryCount: 4,
    })
    await work.toClerk()
    await expect(work.sendBack(join(work.folder, 'Three.packhorse-return'))).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })
})

describe('returns.open', () => {
  it('shows each thing beside what the file says, and applies nothing', async () => {
    const work = await aReturn()
    const { shown, isKnown } = await opened(work)
    expect(isKnown).toBe(false)
    expect(shown.return).toMatchObject({ personName: 'Jo Ward', entryCount: 4, waiting: 4, conflicts: 0 })
    expect(
      shown.entries.map(({ about, says, fileSays, standing: { kind } }) => [about, says, fileSays, kind]),
    ).toEqual([
      ['Ask for three quotes', 'Done: Three came in', 'Not started, due 1 December 2026, Jo Ward', 'new'],
      [
        'Ask for three quotes',
        'File: Quotes.jpg: The three',
        'Not started, due 1 December 2026, Jo Ward',
        'new',
      ],
      [expect.stringMatching(/26 November 2026/), 'Apologies: At a wedding', '', 'new'],
      [expect.stringMatching(/^Budget, /), expect.stringMatching(/^Interest: Her firm quoted/), '', 'new'],
    ])
    expect(work.app.files.required.sql.prepare('SELECT status FROM actions').pluck().all()).toEqual(['open'])
  })

  it('changes nothing by the same return again, decided on or not', async () => {
    const work = await aReturn()
    const { returnId, entries } = await opened(work)
    await work.ask('returns.decide', { returnId, decisions: accepting(entries) })
    const before = dump(work)
    expect(await work.take(work.returnPath)).toEqual({ returnId, isKnown: true })
    expect(await work.ask('returns.decide', { returnId, decisions: accepting(entries) })).toEqual({
      accepted: 0,
      declined: 0,
    })
    expect(dump(work)).toEqual(before)
  })

  it('knows what another return carried already', async () => {
    const work = await aReturn()
    const { returnId, entries } = await opened(work)
    await work.ask('returns.decide', { returnId, decisions: accepting(entries) })
    await work.toCopy()
    const again = join(work.folder, 'Again.packhorse-return')
    await work.sendBack(again, true)
    await work.toClerk()
    const second = await work.take(again)
    const shown = await work.ask('returns.get', { returnId: second?.returnId ?? '' })
    expect(shown.entries.map(({ standing, decision }) => [standing.kind, decision?.decision])).toEqual(
      Array.from({ length: 4 }, () => ['already', 'accepted']),
    )
    expect(await work.ask('returns.list', {})).toMatchObject([{ waiting: 0 }, { waiting: 0 }])
  })

  it('takes in what was dropped, and what the system asked for, once', async () => {
    const work = await aReturn()
    const { ask, app, send, returnPath } = work
    const uploadId = await send('Jo.packhorse-return', readFileSync(returnPath), 300)
    const dropped = await ask('returns.open', { by: 'upload', uploadId })
    expect(dropped?.isKnown).toBe(false)
    await expect(ask('returns.open', { by: 'upload', uploadId })).rejects.toMatchObject({ code: 'not_found' })

    askForReturn(app, returnPath)
    expect(await ask('returns.asked', {})).toEqual({ fileName: 'Jo.packhorse-return' })
    expect(await ask('returns.open', { by: 'asked' })).toEqual({ ...dropped, isKnown: true })
    expect(await ask('returns.asked', {})).toEqual({ fileName: null })
    expect(await ask('returns.open', { by: 'asked' })).toBeNull()

    askForReturn(app, join(work.folder, 'Gone.packhorse-return'))
    await expect(ask('returns.open', { by: 'asked' })).rejects.toMatchObject({ code: 'file_unusable' })
    expect(await ask('returns.asked', {})).toEqual({ fileName: null })
  })

  it('shows and saves a file that came with it before that is accepted', async () => {
    const work = await aReturn()
    const { returnId, entries } = await opened(work)
    const [update, photograph] = entries
    const view = await work.ask('returns.viewFile', { returnId, entryId: photograph?.id ?? '' })
    expect(view.mediaType).toBe('image/jpeg')
    expect(readFileSync(work.app.outputs.find(view.outputId)?.path ?? '')).toEqual(work.photograph)
    work.answers.save = join(work.folder, 'Saved.jpg')
    await work.ask('returns.saveFile', { returnId, entryId: photograph?.id ?? '' })
    expect(readFileSync(work.answers.save)).toEqual(work.photograph)
    await expect(work.ask('returns.viewFile', { returnId, entryId: update?.id ?? '' })).rejects.toMatchObject(
      { code: 'not_found' },
    )
  })

  it('refuses a return where another file is open', async () => {
    const [one, other] = [await aReturn(), await aReturn()]
    const before = dump(one)
    await expect(one.take(other.returnPath)).rejects.toMatchObject({
      code: 'file_unusable',
      message: expect.stringMatching(/belongs to another Packhorse file/) as string,
    })
    expect(dump(one)).toEqual(before)
  })
})

describe('returns.decide', () => {
  it('writes what was accepted as that person’s, with its evidence, in one step that can be undone and done anew', async () => {
    const work = await aReturn()
    const { returnId, entries } = await opened(work)
    const { sql } = work.app.files.required
    const rows = () => ({
      action: sql.prepare('SELECT status, dueOn FROM actions').get(),
      updates: sql.prepare('SELECT who, text, status FROM actionUpdates WHERE withdrawnAt IS NULL').all(),
      evidence: sql
        .prepare(
          'SELECT fileName, who, bytes FROM evidence JOIN blobs USING (sha256) WHERE withdrawnAt IS NULL',
        )
        .all(),
      marks: sql.prepare("SELECT name, status FROM attendances WHERE status <> 'unmarked'").all(),
      leaving: sql.prepare('SELECT reason FROM itemWithdrawals WHERE withdrawnAt IS NULL').all(),
    })
    const accepted = {
      action: { status: 'done', dueOn: '2026-12-01' },
      updates: [{ who: 'Jo Ward', text: 'Three came in', status: 'done' }],
      evidence: [{ fileName: 'Quotes.jpg', who: 'Jo Ward', bytes: work.photograph }],
      marks: [{ name: 'Jo Ward', status: 'apologies' }],
      leaving: [{ reason: 'Her firm quoted' }],
    }
    const before = rows()
    const accept = () => work.ask('returns.decide', { returnId, decisions: accepting(entries) })
    expect(await accept()).toEqual({ accepted: 4, declined: 0 })
    expect(rows()).toEqual(accepted)
    const { last } = await work.ask('returns.get', { returnId })
    expect(last?.label).toBe('Accept 4 things')
    expect(await work.ask('returns.undo', { returnId, entryIds: last?.entryIds ?? [] })).toEqual({ count: 4 })
    expect((await work.ask('returns.get', { returnId })).last).toBeNull()
    expect(rows()).toEqual(before)
    expect(await accept()).toEqual({ accepted: 4, declined: 0 })
    expect(rows()).toEqual(accepted)
  })

  it('lets nothing pass over what the clerk did meanwhile without a reason, which it keeps', async () => {
    const work = await aReturn()
    await work.ask('actions.say', {
      actionId: work.actionId,
      text: 'Not needed',
      status: 'no-longer-needed',
      dueOn: null,
    })
    const { returnId, entries, shown } = await opened(work)
    const [update] = entries
    if (update === undefined) throw new Error('nothing in it')
    expect(shown.entries[0]?.standing).toEqual({
      kind: 'conflict',
      canAccept: true,
      sentence:
        'It was closed meanwhile: the file says “No longer needed”, the copy said “Not started”, and Jo Ward says “Done”.',
    })
    const before = dump(work)
    await expect(
      work.ask('returns.decide', { returnId, decisions: accepting(entries) }),
    ).rejects.toMatchObject({ code: 'invalid_input' })
    expect(dump(work)).toEqual(before)
    await work.ask('returns.decide', {
      returnId,
      decisions: accepting([update], 'She did it before I wrote'),
    })
    expect(await work.ask('returns.get', { returnId })).toMatchObject({
      return: { waiting: 3 },
      entries: [{ decision: { decision: 'accepted', reason: 'She did it before I wrote' } }, {}, {}, {}],
    })
    expect(await work.ask('actions.get', { actionId: work.actionId })).toMatchObject({
      action: { status: 'done' },
    })
  })

  it('accepts nothing for an action that was taken out, and declines it', async () => {
    const work = await aReturn()
    await work.ask('actions.withdraw', { actionId: work.actionId })
    const { returnId, entries } = await opened(work)
    const [update] = entries
    if (update === undefined) throw new Error('nothing in it')
    await expect(
      work.ask('returns.decide', { returnId, decisions: accepting([update], 'All the same') }),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect(
      await work.ask('returns.decide', {
        returnId,
        decisions: [{ entryId: update.id, decision: 'declined', reason: 'Raised by mistake' }],
      }),
    ).toEqual({ accepted: 0, declined: 1 })
  })

  it.each([
    ['as it was said', [0, 1]],
    ['the other way round', [1, 0]],
  ] as const)('lets the last word on an interest stand, taken in %s', async (_, order) => {
    const work = await aReturn()
    const { ask, meetingId, budget, folder } = work
    await work.toCopy()
    const later = {
      kind: 'declaration',
      meetingId,
      itemId: budget,
      nature: 'It has ended',
      intends: 'stay',
    } as const
    await ask('review.say', later)
    const second = join(folder, 'Second.packhorse-return')
    await work.sendBack(second)
    await work.toClerk()
    for (const at of order) {
      const taken = await work.take([work.returnPath, second][at] ?? '')
      const { entries, return: listed } = await ask('returns.get', { returnId: taken?.returnId ?? '' })
      const said = entries.flatMap(({ entry }) => (entry.kind === 'declaration' ? [entry] : []))
      await ask('returns.decide', { returnId: listed.id, decisions: accepting(said) })
    }
    const { sql } = work.app.files.required
    const standing = (columns: string, table: string) =>
      sql.prepare(`SELECT ${columns} FROM ${table} WHERE withdrawnAt IS NULL`).all()
    expect(standing('nature, conduct', 'declarations')).toEqual([
      { nature: 'It has ended', conduct: 'stayed' },
    ])
    expect(standing('reason', 'itemWithdrawals')).toEqual([])
  })
})
