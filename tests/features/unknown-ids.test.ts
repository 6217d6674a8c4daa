import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { atWork } from '../helpers/at-work.ts'

const id = uuidv7()
const place = { parentId: null, beforeId: null }
const draft = {
  title: 'X',
  kind: 'ordinary',
  meetsOn: '2026-11-26',
  startsAt: '18:00',
  minutes: 60,
  place: '',
  joining: '',
}

/** Each method with ids that no record has, beside what else it needs. */
const asked: readonly (readonly [string, unknown])[] = [
  ['home.get', { bodyId: id }],
  ['meetings.list', { bodyId: id }],
  ['meetings.get', { meetingId: id }],
  ['meetings.previewDeadline', { bodyId: id, meetsOn: '2026-11-26', urgentNoticeDays: null }],
  ['meetings.plan', { ...draft, bodyId: id }],
  ['meetings.planMany', { bodyId: id, meetings: [draft] }],
  ['meetings.update', { meetingId: id, changes: { title: 'Y' } }],
  ['meetings.cancel', { meetingId: id }],
  ['meetings.reinstate', { meetingId: id }],
  ['agenda.get', { meetingId: id }],
  ['agenda.addItem', { meetingId: id, place, item: { title: 'X' } }],
  ['agenda.addItem', { meetingId: id, place: { parentId: id, beforeId: id }, item: { title: 'X' } }],
  ['agenda.updateItem', { itemId: id, changes: { title: 'Y' } }],
  ['agenda.moveItem', { itemId: id, place }],
  ['agenda.withdrawItem', { itemId: id }],
  ['agenda.setWithdrawals', { itemId: id, people: [] }],
  ['agenda.library', { meetingId: id }],
  ['agenda.addFromLibrary', { meetingId: id, place, libraryIds: ['minutes'] }],
  ['agenda.copyFrom', { meetingId: id, fromMeetingId: uuidv7(), which: 'all' }],
  ['agenda.carryForward', { itemId: id, toMeetingId: id, withPapers: true }],
  ['agenda.templates', { meetingId: id }],
  ['agenda.applyTemplate', { meetingId: id, templateId: 'school-autumn-1' }],
  ['agenda.saveAsTemplate', { meetingId: id, name: 'X' }],
  ['trials.list', { bodyId: id }],
  ['trials.get', { trialId: id }],
  ['trials.update', { trialId: id, changes: { unit: '%' } }],
  ['trials.takeOut', { trialId: id }],
  ['trials.takeOutReading', { readingId: id }],
  ['trials.addReading', { trialId: id, readOn: '2020-01-01', value: 1, note: '' }],
  ['undo.undo', { meetingId: id }],
  ['undo.redo', { meetingId: id }],
  ['minutes.get', { meetingId: id }],
  ['minutes.open', { meetingId: id }],
  ['minutes.update', { meetingId: id, changes: {} }],
  ['minutes.start', { meetingId: id, at: '18:00' }],
  ['minutes.finish', { meetingId: id, at: '18:00', rest: 'leave' }],
  ['minutes.takeItem', { itemId: id, at: '18:00' }],
  ['minutes.setItem', { itemId: id, changes: { status: 'taken' } }],
  ['minutes.takeAfter', { itemId: id, afterId: null }],
  ['minutes.addItem', { meetingId: id, title: 'X', afterId: id }],
  ['minutes.keepDraft', { itemId: id, part: 'open', text: { type: 'doc', content: [] }, was: '' }],
  ['minutes.mattersArising', { meetingId: id }],
  ['minutes.phrases', { bodyId: id }],
  ['minutes.savePhrase', { phraseId: id, bodyId: null, shortcut: 'x', text: 'X' }],
  ['minutes.withdrawPhrase', { phraseId: id }],
  ['frameworks.list', { bodyId: id }],
  ['frameworks.get', { bodyId: id, frameworkId: 'ilacs-2018' }],
  ['frameworks.choose', { bodyId: id, on: '2026-11-26' }],
  ['frameworks.takeBackOverride', { overrideId: id }],
  ['frameworks.withdraw', { ownFrameworkId: id }],
  ['papers.add', { itemId: id, uploadIds: [id] }],
  ['papers.addVersion', { paperId: id, uploadId: id }],
  ['papers.expect', { itemId: id, title: 'X', author: '' }],
  ['papers.expectMany', { papers: [{ itemId: id, title: 'X' }] }],
  ['papers.table', { paperId: id, isTabled: true }],
  ['papers.chase', { meetingId: id }],
  ['papers.restoreVersion', { versionId: id }],
  ['bodies.coverSheet', { bodyId: id }],
  ['papers.update', { paperId: id, changes: { title: 'Y' } }],
  ['papers.move', { paperId: id, itemId: id, beforeId: null }],
  ['papers.withdraw', { paperId: id }],
  ['papers.view', { versionId: id }],
  ['papers.saveOriginal', { versionId: id }],
  ['pack.preview', { meetingId: id, document: 'pack', audience: { kind: 'members' }, textSize: 12 }],
  ['pack.saveHtml', { meetingId: id, audience: { kind: 'public' } }],
  ['pack.save', { meetingId: id, document: 'pack', audience: { kind: 'members' }, textSize: 12 }],
  ['issues.list', { meetingId: id }],
  ['issues.preview', { meetingId: id, kind: 'pack', audience: { kind: 'members' }, textSize: 12 }],
  [
    'issues.issue',
    {
      meetingId: id,
      kind: 'supplement',
      audience: { kind: 'person', personId: id },
      textSize: 12,
      password: null,
    },
  ],
  ['issues.makeAgain', { issueId: id, password: null }],
  ['issues.withdraw', { issueId: id, reason: 'X' }],
  ['dispatches.record', { issueId: id, how: 'email', sentOn: '2026-11-26', toWhom: { kind: 'members' } }],
  ['dispatches.withdraw', { dispatchIds: [id], reason: 'X' }],
]

describe('ids that no record has', async () => {
  const { router } = await atWork()

  it.each(asked)('are refused by %s in words, and are no fault of ours', async (method, input) => {
    const answer = await router.call(method, input)
    expect(answer.ok ? 'done' : answer.error.code).toMatch(/^(not_found|conflict)$/)
  })
})
