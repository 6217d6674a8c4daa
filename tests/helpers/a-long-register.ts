import { aMeetingOfPeople } from './a-meeting-of-people.ts'

export const longRegister = 20_000

/**
 * A board with 20,000 actions, written straight into the file. Number `i` is due `i % 400` days after 26 November 2026,
 * each third is done, and their owners are Ann, Ben and the clerk in turn.
 */
export const aLongRegister = () => {
  const made = aMeetingOfPeople()
  const { file, body, meeting, budget, ann, ben } = made
  file.sql
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${longRegister})
       INSERT INTO actions (id, createdAt, bodyId, meetingId, itemId, lineId, origin, text, ownerId, ownerRole, dueOn, dueWords,
         priority, status, isConfidential)
       SELECT printf('018f0000-0000-7000-8000-%012d', i), '2026-11-26T18:00:00.000Z', @bodyId, @meetingId, @itemId, NULL,
         'minute', 'Action number ' || i, CASE i % 3 WHEN 0 THEN @ann WHEN 1 THEN @ben END,
         CASE i % 3 WHEN 2 THEN 'Clerk' ELSE '' END, date('2026-11-26', '+' || (i % 400) || ' days'), '', 'normal',
         CASE i % 3 WHEN 0 THEN 'done' ELSE 'open' END, 0 FROM n`,
    )
    .run({ bodyId: body.id, meetingId: meeting.id, itemId: budget.id, ann: ann.id, ben: ben.id })
  return made
}
