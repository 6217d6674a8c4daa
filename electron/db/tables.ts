import { action, actionUpdate } from '@shared/entities/action.ts'
import { actionView } from '@shared/entities/action-view.ts'
import { agendaItem, itemWithdrawal } from '@shared/entities/agenda-item.ts'
import { attendance, meetingEvent, suspension } from '@shared/entities/attendance.ts'
import { body, holidayEdit, ruleOverride, termDate } from '@shared/entities/body.ts'
import { frameworkOverride, ownFramework } from '@shared/entities/framework.ts'
import { declaration, interest, interestReturn } from '@shared/entities/interest.ts'
import { embargoPerson, embargoTelling, inspectionMinuting } from '@shared/entities/embargo.ts'
import {
  finding,
  findingEvidence as findingEvidenceEntity,
  findingPlan,
  milestone,
} from '@shared/entities/finding.ts'
import { accuracyPoint, inspection, inspectionGrade, inspectionPoint } from '@shared/entities/inspection.ts'
import { dispatch, issue } from '@shared/entities/issue.ts'
import { ownJudgement, ownLine } from '@shared/entities/own-line.ts'
import { lesson } from '@shared/entities/lesson.ts'
import { meeting } from '@shared/entities/meeting.ts'
import {
  correction,
  folio,
  minuteItem,
  minutes as minutesEntity,
  minutesVersion,
  phrase,
  signing,
} from '@shared/entities/minutes.ts'
import { motion, resolution, vote } from '@shared/entities/motion.ts'
import { pack } from '@shared/entities/pack.ts'
import { paper, paperVersion } from '@shared/entities/paper.ts'
import { membership, person, seat } from '@shared/entities/person.ts'
import {
  entryDecision,
  evidence as evidenceEntity,
  noteAnswer,
  readerNote,
  readingPlace,
  reply,
  returnReceipt,
  reviewCopy,
  reviewPack,
} from '@shared/entities/review.ts'
import { transfer } from '@shared/entities/transfer.ts'
import { trial, trialReading } from '@shared/entities/trial.ts'
import { z } from 'zod'
import { id, stored } from '@shared/entities/primitives.ts'
import { table, type NamedTable } from './table.ts'

export const bodies = table('bodies', 'the board', body)
export const ruleOverrides = table('ruleOverrides', 'the rule', ruleOverride)
export const termDates = table('termDates', 'the term', termDate)
export const holidayEdits = table('holidayEdits', 'the holiday', holidayEdit)
export const people = table('people', 'the person', person)
export const memberships = table('memberships', 'the membership', membership)
export const seats = table('seats', 'the place', seat)
export const meetings = table('meetings', 'the meeting', meeting)
export const agendaItems = table('agendaItems', 'the agenda item', agendaItem)
export const itemWithdrawals = table('itemWithdrawals', 'the withdrawal', itemWithdrawal)
export const papers = table('papers', 'the paper', paper)
export const paperVersions = table('paperVersions', 'the version', paperVersion)
export const packs = table('packs', 'the pack', pack)
export const issues = table('issues', 'the issue', issue)
export const dispatches = table('dispatches', 'the sending', dispatch)

export const attendances = table('attendances', 'the attendance', attendance)
export const meetingEvents = table('meetingEvents', 'the arrival or departure', meetingEvent)
export const suspensions = table('suspensions', 'the suspension', suspension)
export const interests = table('interests', 'the interest', interest)
export const interestReturns = table('interestReturns', 'the yearly return', interestReturn)
export const declarations = table('declarations', 'the declaration', declaration)
export const ownFrameworks = table('ownFrameworks', 'the framework', ownFramework)
export const frameworkOverrides = table('frameworkOverrides', 'the change to a framework', frameworkOverride)
export const inspections = table('inspections', 'the inspection', inspection)
export const inspectionPoints = table('inspectionPoints', 'the point', inspectionPoint)
export const inspectionGrades = table('inspectionGrades', 'the grade', inspectionGrade)
export const accuracyPoints = table('accuracyPoints', 'the point of accuracy', accuracyPoint)
export const embargoPeople = table('embargoPeople', 'the entry in the list', embargoPerson)
export const embargoTellings = table('embargoTellings', 'the note of what was told', embargoTelling)
export const inspectionMinutings = table('inspectionMinutings', 'the minuting', inspectionMinuting)
export const minutes = table('minutes', 'the minutes', minutesEntity)
export const minuteItems = table('minuteItems', 'the minute', minuteItem)
export const minutesVersions = table('minutesVersions', 'the version of the minutes', minutesVersion)
export const signings = table('signings', 'the signature', signing)
export const corrections = table('corrections', 'the correction', correction)
export const phrases = table('phrases', 'the phrase', phrase)
export const folios = table('folios', 'the page of the minute book', folio)
export const motions = table('motions', 'the motion', motion)
export const votes = table('votes', 'the vote', vote)
export const resolutions = table('resolutions', 'the resolution', resolution)
export const actions = table('actions', 'the action', action)
export const actionUpdates = table('actionUpdates', 'the update', actionUpdate)
export const actionViews = table('actionViews', 'the view', actionView)
export const reviewCopies = table('reviewCopies', 'the review copy', reviewCopy)
export const reviewPacks = table('reviewPacks', 'the pack', reviewPack)
export const readerNotes = table('readerNotes', 'the note', readerNote)
export const readingPlaces = table('readingPlaces', 'the place', readingPlace)
export const replies = table('replies', 'the reply', reply)
export const evidence = table('evidence', 'the evidence', evidenceEntity)
export const returnReceipts = table('returnReceipts', 'the return', returnReceipt)
export const entryDecisions = table('entryDecisions', 'the decision', entryDecision)
export const noteAnswers = table('noteAnswers', 'the answer', noteAnswer)
export const transfers = table('transfers', 'the move of a board', transfer)
export const findings = table('findings', 'the finding', finding)
export const milestones = table('milestones', 'the milestone', milestone)
export const findingEvidence = table('findingEvidence', 'the evidence', findingEvidenceEntity)
export const findingPlans = table('findingPlans', 'the statement', findingPlan)
export const ownLines = table('ownLines', 'the area', ownLine)
export const ownJudgements = table('ownJudgements', 'the judgement', ownJudgement)
export const lessons = table('lessons', 'the lesson', lesson)
export const trials = table('trials', 'the trial', trial)
export const trialReadings = table('trialReadings', 'the reading', trialReading)

/** A clerk's own agenda template; `items` is the tree as `agenda.saveAsTemplate` keeps it. */
export const agendaTemplates = table(
  'agendaTemplates',
  'the template',
  z.object({
    id: id<'agendaTemplate'>(),
    bodyKind: z.string(),
    name: z.string(),
    items: z.array(z.unknown()),
    ...stored,
  }),
)

export const settings = table(
  'settings',
  'the setting',
  z.object({ id: z.string(), value: z.string(), ...stored }),
)

/** Every table with undo: name to table. */
export const tablesByName: ReadonlyMap<string, NamedTable> = new Map(
  [
    bodies,
    ruleOverrides,
    termDates,
    holidayEdits,
    people,
    memberships,
    seats,
    meetings,
    agendaItems,
    itemWithdrawals,
    papers,
    paperVersions,
    packs,
    issues,
    dispatches,
    attendances,
    meetingEvents,
    suspensions,
    interests,
    interestReturns,
    declarations,
    minutes,
    minuteItems,
    minutesVersions,
    signings,
    corrections,
    phrases,
    folios,
    motions,
    votes,
    resolutions,
    actions,
    actionUpdates,
    actionViews,
    reviewCopies,
    reviewPacks,
    readerNotes,
    readingPlaces,
    replies,
    evidence,
    returnReceipts,
    entryDecisions,
    noteAnswers,
    ownFrameworks,
    frameworkOverrides,
    transfers,
    inspections,
    inspectionPoints,
    findings,
    milestones,
    findingEvidence,
    findingPlans,
    inspectionGrades,
    accuracyPoints,
    ownLines,
    ownJudgements,
    lessons,
    embargoPeople,
    embargoTellings,
    inspectionMinutings,
    trials,
    trialReadings,
    agendaTemplates,
    settings,
  ].map((each) => [each.name, each] as const),
)
