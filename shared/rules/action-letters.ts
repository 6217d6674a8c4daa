import { formatDay, plural } from '../words/dates.ts'
import { greetingFor } from '../words/person-name.ts'
import { daysBetween } from './calendar.ts'
import { type KnownPerson, personCalled } from './chasing.ts'

/** An open action with a day, as a letter about it needs it. */
export type OwedAction = {
  /** Null where it is confidential: its words are not for letters. */
  readonly text: string | null
  /** Such as "26 November 2026, item 5"; empty for one entered by hand. */
  readonly raised: string
  readonly dueOn: string
  /** A person's id, or "role:Clerk". */
  readonly ownerKey: string
  /** A name or a role. */
  readonly owner: string
  /** Empty where a role owns it, or no address is known. */
  readonly email: string
}

export type LetterFacts = {
  readonly board: string
  readonly today: string
  /** When the board meets next; null: nothing is planned. */
  readonly meetsOn: string | null
  readonly people: readonly KnownPerson[]
  /** Who writes; empty where nobody is clerk. */
  readonly clerk: string
}

export type ActionLetter = {
  readonly key: string
  /** A name or a role. */
  readonly who: string
  /** Empty where none is known. */
  readonly email: string
  readonly subject: string
  readonly text: string
  readonly late: number
  readonly soon: number
  /** How many stand in it without their words. */
  readonly confidential: number
}

/** One letter for each owner, those with the oldest first. @param owed late ones, and those that are due soon */
export function actionLetters(owed: readonly OwedAction[], facts: LetterFacts): ActionLetter[] {
  const sorted = owed.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  return [...Map.groupBy(sorted, ({ ownerKey }) => ownerKey)].map(([key, theirs]) =>
    letterOf(key, theirs, facts),
  )
}

const isLate = ({ dueOn }: OwedAction, today: string): boolean => dueOn < today

function letterOf(key: string, theirs: readonly OwedAction[], facts: LetterFacts): ActionLetter {
  const { owner, email } = theirs[0] ?? { owner: '', email: '' }
  // A role is written to by the name of the one who has it.
  const holder = key.startsWith('role:') ? personCalled(owner, facts.people) : null
  const late = theirs.filter((each) => isLate(each, facts.today))
  const soon = theirs.filter((each) => !isLate(each, facts.today))
  return {
    key,
    who: holder === null ? owner : `${holder.name} (${owner})`,
    email: holder?.email ?? email,
    subject: subjectOf(late.length, soon.length, facts.board),
    text: textOf(greeting(key, owner, holder), late, soon, facts),
    late: late.length,
    soon: soon.length,
    confidential: theirs.filter(({ text }) => text === null).length,
  }
}

function greeting(key: string, owner: string, holder: KnownPerson | null): string {
  if (holder !== null) return greetingFor(holder.name)
  return key.startsWith('role:') ? (/^all\b/i.test(owner) ? 'Dear all' : `Dear ${owner}`) : greetingFor(owner)
}

function subjectOf(late: number, soon: number, board: string): string {
  const what =
    late > 0 ? `${plural(late, 'action is', 'actions are')} late` : `${plural(soon, 'action')} due soon`
  return `${what}: ${board}`
}

function textOf(
  greets: string,
  late: readonly OwedAction[],
  soon: readonly OwedAction[],
  { board, today, meetsOn, clerk }: LetterFacts,
): string {
  const many = late.length + soon.length > 1
  return [
    `${greets},`,
    '',
    `${many ? 'These actions' : 'This action'} of ${board} ${many ? 'are' : 'is'} with you:`,
    ...(late.length > 0 ? ['', 'Late', ...late.map((each) => lineFor(each, today))] : []),
    ...(soon.length > 0 ? ['', 'Due soon', ...soon.map((each) => lineFor(each, today))] : []),
    '',
    `Could you please tell me how ${many ? 'each' : 'it'} stands: done, in hand, or by when it will be?`,
    ...(meetsOn === null ? [] : [`The board looks at its action log on ${formatDay(meetsOn)}.`]),
    '',
    'Thank you for your help.',
    ...(clerk === '' ? [] : ['', clerk]),
  ].join('\n')
}

function lineFor({ text, raised, dueOn }: OwedAction, today: string): string {
  const what = text === null ? 'A confidential action, which is not named here' : text.replace(/\.$/, '')
  return `- ${what}${raised === '' ? '' : ` (${raised})`}: ${whenWords(dueOn, today)}.`
}

function whenWords(dueOn: string, today: string): string {
  const days = daysBetween(dueOn, today)
  if (days > 0) return `was due on ${formatDay(dueOn)}, ${plural(days, 'day')} ago`
  return days === 0 ? 'due today' : `due on ${formatDay(dueOn)}`
}
