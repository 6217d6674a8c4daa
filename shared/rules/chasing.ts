import type { Membership } from '../entities/person.ts'
import { formatDay, plural } from '../words/dates.ts'
import { greetingFor, sortNameOf } from '../words/person-name.ts'

/** A paper that is awaited, as a letter about it needs it. */
export type OwedPaper<Id extends string = string> = {
  readonly paperId: Id
  readonly title: string
  readonly itemNumber: string
  /** Null where the item is confidential: its title is not for letters. */
  readonly itemTitle: string | null
  readonly awaitedFrom: string
  readonly dueOn: string | null
  readonly daysLate: number
}

export type KnownPerson = {
  readonly name: string
  readonly email: string
  readonly role: Membership['role']
}

export type ChaseFacts = {
  readonly meetingTitle: string
  readonly meetsOn: string
  /** The last day on which the papers can go out, or null where no rule says. */
  readonly sendBy: string | null
  readonly today: string
  /** People in post on the body. */
  readonly people: readonly KnownPerson[]
  /** Who writes; empty where nobody is clerk. */
  readonly clerk: string
}

export type Chaser<Paper extends OwedPaper = OwedPaper> = {
  readonly who: string
  readonly email: string
  readonly subject: string
  readonly text: string
  readonly papers: readonly Paper[]
}

/** One letter for each who owes something, in the order of the agenda. Papers from nobody in particular are left out. */
export function chasers<Paper extends OwedPaper>(
  owed: readonly Paper[],
  facts: ChaseFacts,
): readonly Chaser<Paper>[] {
  const named = owed
    .filter(({ awaitedFrom }) => awaitedFrom.trim() !== '')
    .map((paper) => ({ paper, person: personCalled(paper.awaitedFrom, facts.people) }))
  const groups = Map.groupBy(named, ({ paper, person }) => keyOf(person?.name ?? paper.awaitedFrom))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const who = first.person?.name ?? first.paper.awaitedFrom.trim()
    const papers = group.map(({ paper }) => paper)
    return [{ who, email: first.person?.email ?? '', papers, ...letter(who, papers, facts) }]
  })
}

const keyOf = (name: string): string => sortNameOf(name).toLowerCase()

/** What an office is called when a paper is awaited from it and not from a name. */
const offices: Readonly<Partial<Record<Membership['role'], readonly string[]>>> = {
  chair: ['chair', 'chairman', 'chairwoman', 'chairperson', 'chair of governors', 'chair of trustees'],
  'vice-chair': ['vice-chair', 'vice chair', 'deputy chair'],
  head: ['head', 'headteacher', 'head teacher', 'principal', 'chief executive', 'vice-chancellor'],
  clerk: ['clerk', 'secretary', 'governance professional'],
}

/** Who is meant by a name or an office; null where nobody is, or more than one could be. */
export function personCalled(called: string, people: readonly KnownPerson[]): KnownPerson | null {
  const key = keyOf(called)
  const plain = called.trim().toLowerCase().replace(/^the /, '')
  const ways = [
    ({ name }: KnownPerson) => keyOf(name) === key,
    ({ role }: KnownPerson) => offices[role]?.includes(plain) ?? false,
    // "Mrs Okafor", where only one of that surname is in post.
    ({ name }: KnownPerson) => keyOf(name).startsWith(`${key},`),
  ]
  const found = ways.map((isMeant) => people.filter(isMeant)).find((some) => some.length > 0) ?? []
  const names = new Set(found.map(({ name }) => name))
  return names.size === 1 ? (found[0] ?? null) : null
}

function letter(
  who: string,
  papers: readonly OwedPaper[],
  facts: ChaseFacts,
): Pick<Chaser, 'subject' | 'text'> {
  const { meetingTitle, meetsOn, clerk } = facts
  const many = papers.length > 1
  const [only] = papers
  return {
    subject: many
      ? `${papers.length} papers for ${formatDay(meetsOn)}`
      : `“${only?.title ?? ''}” for ${formatDay(meetsOn)}`,
    text: [
      `${greetingFor(who)},`,
      '',
      `I am putting together the papers for the meeting on ${formatDay(meetsOn)} (${meetingTitle}). I do not yet have ${many ? 'these from you' : 'this from you'}:`,
      '',
      ...papers.map((paper) => `- ${lineFor(paper, facts.today)}`),
      '',
      [
        `Could you please send ${many ? 'them' : 'it'} as soon as you can, or tell me when I may expect ${many ? 'them' : 'it'}?`,
        ...goOut(facts),
      ].join(' '),
      '',
      'Thank you for your help.',
      ...(clerk === '' ? [] : ['', clerk]),
    ].join('\n'),
  }
}

const goOut = ({ sendBy, today }: ChaseFacts): string[] => {
  if (sendBy === null || sendBy < today) return []
  return [`The agenda and papers go out by ${formatDay(sendBy)}, so that members have time to read them.`]
}

function lineFor({ title, itemNumber, itemTitle, dueOn, daysLate }: OwedPaper, today: string): string {
  const item =
    itemTitle === null || itemTitle === title ? `item ${itemNumber}` : `item ${itemNumber}, ${itemTitle}`
  return `“${title}” (${item})${dueOn === null ? '' : `: ${dueWords(dueOn, daysLate, today)}`}`
}

function dueWords(dueOn: string, daysLate: number, today: string): string {
  if (daysLate > 0) return `it was due on ${formatDay(dueOn)}, ${plural(daysLate, 'day')} ago`
  return dueOn === today ? 'it is due today' : `it is due by ${formatDay(dueOn)}`
}
