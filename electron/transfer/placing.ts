/** How those rows of a table are found that belong to one body. */
export type Placing =
  /** Whose column holds the body's id. */
  | { readonly by: 'body'; readonly column: string }
  /** Which hang on a row of another such table, by its id. */
  | { readonly by: 'row'; readonly column: string; readonly of: string }
  /** The same for what is being typed and is in no record or log yet; with `savedAt`. */
  | { readonly by: 'draft'; readonly column: string; readonly of: string }
  /** For which this holds; `@bodyId` stands for the body. */
  | { readonly by: 'condition'; readonly where: string }
  /** Whom any of the rows above names, anywhere in it: people. */
  | { readonly by: 'named' }
  /** Of those people, by the column that holds their id. */
  | { readonly by: 'person'; readonly column: string }
  /** What any of the rows above names by its SHA-256. */
  | { readonly by: 'bytes' }
  /** All: what holds for every body of a file holds for this one. */
  | { readonly by: 'whole-file' }
  /** What was done to those rows. */
  | { readonly by: 'log' }
  /** None. `says` is for the clerk where there are such rows; empty for what is nobody's to miss. */
  | { readonly by: 'left'; readonly says: string }

const row = (column: string, of: string): Placing => ({ by: 'row', column, of })
const ofBody: Placing = { by: 'body', column: 'bodyId' }
const ofMeeting = row('meetingId', 'meetings')
const ofPerson: Placing = { by: 'person', column: 'personId' }
const inReviewCopiesOnly: Placing = { by: 'left', says: '' }

/**
 * Every table of the file, and which of its rows go with a body. A new table stands here before it is of use: a test
 * fails until it does. `row` is for what makes no sense without the other row, not for every link.
 */
export const placing: Readonly<Record<string, Placing>> = {
  bodies: { by: 'body', column: 'id' },
  ruleOverrides: ofBody,
  termDates: ofBody,
  seats: ofBody,
  memberships: ofBody,
  suspensions: row('membershipId', 'memberships'),
  meetings: ofBody,
  agendaItems: ofMeeting,
  itemWithdrawals: row('itemId', 'agendaItems'),
  papers: row('itemId', 'agendaItems'),
  paperVersions: row('paperId', 'papers'),
  packs: ofMeeting,
  issues: ofMeeting,
  dispatches: row('issueId', 'issues'),
  attendances: ofMeeting,
  meetingEvents: ofMeeting,
  declarations: ofMeeting,
  minutes: ofMeeting,
  minuteItems: ofMeeting,
  minuteDrafts: { by: 'draft', column: 'itemId', of: 'agendaItems' },
  minutesVersions: ofMeeting,
  signings: ofMeeting,
  corrections: ofMeeting,
  // Those for every body have none of their own here, and stay.
  phrases: ofBody,
  folios: ofBody,
  motions: ofMeeting,
  votes: ofMeeting,
  resolutions: ofBody,
  actions: ofBody,
  actionUpdates: row('actionId', 'actions'),
  evidence: row('actionId', 'actions'),
  actionViews: ofBody,
  ownFrameworks: ofBody,
  frameworkOverrides: ofBody,
  inspections: ofBody,
  inspectionPoints: row('inspectionId', 'inspections'),
  inspectionGrades: row('inspectionId', 'inspections'),
  accuracyPoints: row('inspectionId', 'inspections'),
  embargoPeople: row('inspectionId', 'inspections'),
  embargoTellings: row('embargoPersonId', 'embargoPeople'),
  inspectionMinutings: row('inspectionId', 'inspections'),
  pointDrafts: { by: 'draft', column: 'inspectionId', of: 'inspections' },
  findings: row('inspectionId', 'inspections'),
  milestones: row('findingId', 'findings'),
  findingEvidence: row('findingId', 'findings'),
  findingPlans: row('inspectionId', 'inspections'),
  ownLines: ofBody,
  ownJudgements: row('lineId', 'ownLines'),
  lessons: ofBody,
  trials: ofBody,
  trialReadings: row('trialId', 'trials'),
  // One that was made from several bodies names actions and packs of the others; so does what came back by it.
  reviewCopies: {
    by: 'condition',
    where: 'NOT EXISTS (SELECT 1 FROM json_each(bodyIds) WHERE value <> @bodyId)',
  },
  returnReceipts: row('copyId', 'reviewCopies'),
  entryDecisions: row('returnId', 'returnReceipts'),
  noteAnswers: row('returnId', 'returnReceipts'),

  people: { by: 'named' },
  interests: ofPerson,
  interestReturns: ofPerson,
  blobs: { by: 'bytes' },
  paperTexts: { by: 'bytes' },
  holidayEdits: { by: 'whole-file' },
  commands: { by: 'log' },
  changes: { by: 'log' },

  agendaTemplates: { by: 'left', says: 'Your own agenda templates: they may come from other boards.' },
  settings: { by: 'left', says: 'Settings of this file, such as which board was looked at last.' },
  transfers: { by: 'left', says: '' },
  reviewPacks: inReviewCopiesOnly,
  readerNotes: inReviewCopiesOnly,
  readingPlaces: inReviewCopiesOnly,
  replies: inReviewCopiesOnly,
}

const tablesBy = (...kinds: readonly Placing['by'][]): readonly string[] =>
  Object.keys(placing).filter((name) => kinds.includes(placing[name]?.by ?? 'left'))

/** Tables whose rows are a body's own: what is done to them is done to the body. */
export const ownTables = tablesBy('body', 'row', 'condition', 'draft')
export const draftTables = tablesBy('draft')
export const personTables = tablesBy('person')
export const wholeFileTables = tablesBy('whole-file')
export const leftTables = tablesBy('left')

/** The condition by which a table's rows are the body's, with `@bodyId` in it. Only for `ownTables`. */
export const whereOf = (table: string): string => {
  const found = placing[table]
  if (found?.by === 'body') return `${found.column} = @bodyId`
  if (found?.by === 'row' || found?.by === 'draft')
    return `${found.column} IN (SELECT id FROM ${found.of} WHERE ${whereOf(found.of)})`
  if (found?.by === 'condition') return found.where
  throw new RangeError(`${table} has no rows of a body’s own.`)
}
