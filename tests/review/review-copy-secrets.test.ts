import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holidayEdit, ruleOverride, termDate } from '@shared/entities/body.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { insertRow } from '../../electron/db/table.ts'
import { holidayEdits, ruleOverrides, tablesByName, termDates } from '../../electron/db/tables.ts'
import { anApp } from '../helpers/an-app.ts'
import { plantEverywhere } from '../helpers/planted-everywhere.ts'
import { whatIsIn } from '../helpers/what-is-in.ts'
import { aSecretBoard, TODAY } from '../pack/leak/a-secret-board.ts'

const folder = mkdtempSync(join(tmpdir(), 'packhorse-secrets-'))

/** Copied as far as the person may see it: these are planted in by hand. */
const inCopies = new Set([
  'bodies',
  'people',
  'memberships',
  'meetings',
  'agendaItems',
  'actions',
  'actionUpdates',
])

/** The board full of secrets, and a string in every other table, opened as the clerk has it. */
const aClerkAtWork = () => {
  const board = aSecretBoard()
  const { file, meeting, people } = board
  const secrets: { text: string; field: string }[] = []
  const plant = (field: string): string => {
    const text = `Heron ${field} ${secrets.length}`
    secrets.push({ text, field })
    return text
  }
  const set = (table: string, field: string, id: string, text = plant(`${table} ${field}`)) =>
    file.sql.prepare(`UPDATE ${table} SET ${field} = ? WHERE id = ?`).run(text, id)
  for (const person of Object.values(people)) set('people', 'notes', person.id)
  set('people', 'phone', people.reed.id)
  set('people', 'sortName', people.reed.id)
  const email = 'heron@example.org'
  secrets.push({ text: email, field: 'people email' })
  set('people', 'email', people.reed.id, email)
  set('meetings', 'urgentReason', meeting.id)
  file.sql.prepare('UPDATE memberships SET endedReason = ?').run(plant('memberships endedReason'))
  set('bodies', 'usualPlace', meeting.bodyId)
  const app = anApp({ folder: mkdtempSync(join(folder, 'app-')), clock: clockOn(TODAY) })
  app.app.files.set({ path: file.path, sql: file.sql, isReadOnly: false, heldBy: null })
  return { ...board, ...app, secrets, plant }
}

const clerk = aClerkAtWork()
const { ask, answers, people, meeting, planted, secrets, plant } = clerk

const issueTo = async (
  audience: { kind: 'members' } | { kind: 'person'; personId: PersonId },
  name: string,
) => {
  answers.save = join(folder, `${name}.pdf`)
  await ask('issues.issue', { meetingId: meeting.id, kind: 'pack', audience, textSize: 11, password: null })
}

const copyFor = async (personId: PersonId) => {
  answers.save = join(folder, `${personId}.packhorse`)
  const done = await ask('review.makeCopy', {
    bodyIds: [meeting.bodyId],
    personIds: [personId],
    meetingIds: [meeting.id],
    passphrase: null,
  })
  expect(done?.refused).toEqual([])
  return { done: done?.made[0], ...(await whatIsIn(answers.save)) }
}

const raise = (text: string, ownerId: PersonId, more: object = {}) =>
  ask('actions.raise', {
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    itemId: clerk.open.id,
    lineId: null,
    text,
    ownerId,
    ownerRole: '',
    dueOn: null,
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
    ...more,
  })

/** A string in every field of every table that a copy has no business with, the log among them. */
const plantInOtherTables = (): void => {
  const { file, open, openSha256 } = clerk
  const others = [...tablesByName.keys()].filter((name) => !inCopies.has(name))
  const known = {
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    personId: people.chair.id,
    itemId: open.id,
    kind: 'do', // the log takes no other word
  }
  const everywhere = plantEverywhere(file, { ...known, sha256: openSha256 }, [
    ...others,
    'paperTexts',
    'commands',
  ])
  for (const [text, field] of everywhere) secrets.push({ text, field })
  const row = () => ({ id: uuidv7(), createdAt: '2026-09-01T09:00:00.000Z', withdrawnAt: null })
  const { bodyId } = meeting
  file.command((db) => {
    const term = { ...row(), bodyId, name: plant('term'), kind: 'term' as const }
    insertRow(db, termDates, termDate.parse({ ...term, startsOn: '2026-09-02', endsOn: '2026-12-18' }))
    const day = { ...row(), dayOn: '2026-12-24', name: plant('day'), change: 'added', reason: plant('why') }
    insertRow(db, holidayEdits, holidayEdit.parse(day))
    const rule = { ...row(), bodyId, topic: 'casting', ruleId: null, value: {}, reason: plant('rule') }
    insertRow(db, ruleOverrides, ruleOverride.parse(rule))
  })
}

beforeAll(async () => {
  await raise('Count the chairs', people.observer.id)
  await raise(plant('an action of another'), people.reed.id)
  await raise(plant('a confidential action'), people.observer.id, { isConfidential: true })
  await raise(plant('an action by hand in confidence'), people.observer.id, {
    isConfidential: true,
    meetingId: null,
    itemId: null,
  })
  await issueTo({ kind: 'members' }, 'Members')
  await issueTo({ kind: 'person', personId: people.observer.id }, 'Observer')
  plantInOtherTables()
}, 120_000)

describe('the bytes of a review copy', () => {
  it('hold none of 200 and more planted strings that its reader, an observer, may not see', async () => {
    const copy = await copyFor(people.observer.id)
    const kept = [...planted.filter(({ keptFrom }) => keptFrom !== 'reed'), ...secrets]
    expect(kept.length).toBeGreaterThan(200)
    expect(kept.filter(({ text }) => copy.holds(text)).map(({ field }) => field)).toEqual([])
    expect([copy.pdfCount, copy.done?.actions, copy.holds('Count the chairs')]).toEqual([1, 1, true])
    expect(copy.holds('Spending is on course')).toBe(true)
  }, 120_000)

  it('hold nothing of the notes for the chair where a member reads all the rest', async () => {
    const copy = await copyFor(people.chair.id)
    const kept = [...planted.filter(({ keptFrom }) => keptFrom === 'all but the chair'), ...secrets]
    expect(kept.filter(({ text }) => copy.holds(text)).map(({ field }) => field)).toEqual([])
    expect(copy.pdfCount).toBe(1)
  }, 120_000)

  it('hold no pack at all for a member who withdraws from an item of the one that was issued', async () => {
    const copy = await copyFor(people.reed.id)
    expect([copy.pdfCount, copy.done?.packs]).toEqual([0, 0])
    expect(planted.filter(({ text }) => copy.holds(text))).toEqual([])
  })
})
