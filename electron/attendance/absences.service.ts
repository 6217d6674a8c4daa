import type { AbsenceRow, AbsencesView } from '@shared/contract/attendance.ts'
import type { BodyId, BodyKind } from '@shared/entities/body.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { Rule } from '@shared/entities/rule.ts'
import { absenceClock, type MeetingAttended } from '@shared/rules/absence.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { absenceSentence } from '@shared/words/absence-words.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listMemberships, listPeopleOf } from '../people/people.repo.ts'
import { bodyKind, rulesForKind } from '../resources/load-resources.ts'
import { listMarked, type Marked } from './attendance.repo.ts'

type AbsenceRule = Extract<Rule, { kind: 'absence' }>

/** Members in post on a day who have been away without consent for so long that the clerk should know; worst first. */
export const listAbsences = (db: ReadDb, bodyId: BodyId, on: string): AbsencesView => {
  const rule = absenceRule(getBody(db, bodyId).kind)
  if (rule === null) return { rule: null, absences: [] }
  const marked = listMarked(db, bodyId, on)
  const people = new Map(listPeopleOf(db, bodyId).map((person) => [person.id, person.name]))
  const inPost = listMemberships(db, bodyId).filter((term) => term.hasVote && isInPost(term, on))
  return {
    rule: { title: rule.title, summary: rule.summary, source: rule.source, confidence: rule.confidence },
    absences: [...new Set(inPost.map(({ personId }) => personId))]
      .flatMap((personId): AbsenceRow[] => {
        const clock = absenceClock(attendedBy(marked, personId), rule.value, on)
        if (clock === null || clock.state === 'running') return []
        const name = people.get(personId) ?? ''
        return [{ personId, name, ...clock, sentence: absenceSentence(name, clock, rule.value.months) }]
      })
      .toSorted((a, b) => (a.limitOn < b.limitOn ? -1 : 1)),
  }
}

/** The rule on absence for a kind of body, or null where none is known. */
const absenceRule = (kind: BodyKind): AbsenceRule | null =>
  rulesForKind(kind, bodyKind(kind).jurisdiction).find((rule) => rule.kind === 'absence') ?? null

const attendedBy = (marked: readonly Marked[], personId: PersonId): MeetingAttended[] =>
  marked
    .filter((each) => each.personId === personId)
    .map(({ meetsOn, status, consent }) => ({ meetsOn, outcome: outcomeOf(status, consent) }))

const outcomeOf = (status: Marked['status'], consent: Marked['consent']): MeetingAttended['outcome'] => {
  if (status === 'present') return 'attended'
  return consent === 'given' ? 'consented' : 'missed'
}
