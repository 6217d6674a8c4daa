import { readDay } from '@shared/words/read-day.ts'
import { readRole } from './read-role.ts'

/** What a column of a member list can hold. `surname` and `forenames` together make a name. */
export type Field =
  | 'name'
  | 'title'
  | 'forenames'
  | 'surname'
  | 'email'
  | 'phone'
  | 'role'
  | 'category'
  | 'appointingBody'
  | 'termFrom'
  | 'termTo'

/** Names as the screen says them. */
export const fieldLabels: Record<Field, string> = {
  name: 'Name',
  title: 'Title',
  forenames: 'First name',
  surname: 'Surname',
  email: 'E-mail',
  phone: 'Telephone',
  role: 'Role',
  category: 'Category',
  appointingBody: 'Appointed by',
  termFrom: 'Start of term',
  termTo: 'End of term',
}

/** Headings as registers of governors, councillors and trustees have them, in small letters and without signs. */
const headings: Record<Field, readonly string[]> = {
  name: [
    'name',
    'full name',
    'governor',
    'trustee',
    'member',
    'councillor',
    'name of governor',
    'governor name',
  ],
  title: ['title', 'salutation', 'prefix'],
  forenames: [
    'first name',
    'firstname',
    'forename',
    'forenames',
    'first names',
    'given name',
    'christian name',
  ],
  surname: ['surname', 'last name', 'lastname', 'family name', 'second name'],
  email: ['email', 'e mail', 'email address', 'e mail address', 'mail', 'contact email'],
  phone: [
    'phone',
    'telephone',
    'tel',
    'mobile',
    'phone number',
    'telephone number',
    'contact number',
    'mobile number',
  ],
  role: ['role', 'position', 'office', 'post', 'office held', 'responsibility', 'job title'],
  category: [
    'category',
    'type',
    'governor type',
    'type of governor',
    'governor category',
    'constituency',
    'ward',
    'category of governor',
    'membership type',
    'member type',
    'group',
  ],
  appointingBody: [
    'appointed by',
    'appointing body',
    'elected by',
    'appointed or elected by',
    'nominated by',
    'appointing authority',
    'who appointed them',
    'appointed elected by',
  ],
  termFrom: [
    'start',
    'start date',
    'from',
    'term from',
    'term start',
    'appointed',
    'appointed on',
    'date appointed',
    'date of appointment',
    'appointment date',
    'start of term',
    'term of office from',
    'term start date',
    'date elected',
    'elected',
    'joined',
  ],
  termTo: [
    'end',
    'end date',
    'to',
    'until',
    'term to',
    'term end',
    'term ends',
    'end of term',
    'term of office to',
    'term end date',
    'expires',
    'expiry',
    'expiry date',
    'term expires',
    'term of office ends',
    'date term ends',
    'term of office end',
    'due to end',
  ],
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** The field that a heading names, or `null`. */
export const fieldOfHeading = (heading: string): Field | null => {
  const words = plain(heading)
  const found = Object.entries(headings).find(([, names]) => names.includes(words))
  return found === undefined ? null : (found[0] as Field)
}

/**
 * The columns by a row of headings, `null` for those that are not used; or `null` when the row is no row of headings: it
 * must name a name, and half of its headings must be known. Where a field is named twice, the first stands.
 */
export const columnsByHeadings = (row: readonly string[]): readonly (Field | null)[] | null => {
  const fields = row.map(fieldOfHeading)
  const known = fields.filter((field) => field !== null)
  const hasName = known.includes('name') || known.includes('surname')
  const filled = row.filter((cell) => cell !== '').length
  if (!hasName || known.length * 2 < filled) return null
  return fields.map((field, index) => (fields.indexOf(field) === index ? field : null))
}

/**
 * The columns of a list without headings, by what stands in them: the first that holds plain words is the name, then what
 * looks like e-mail addresses, roles and days (start, then end) is that; the next words are the category. What cannot be told
 * is not used. The preview shows how each column was read.
 */
export const columnsByContent = (rows: readonly (readonly string[])[]): readonly (Field | null)[] => {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const taken = new Set<Field>()
  return Array.from({ length: width }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '')
    const field = guesses(cells).find((each) => !taken.has(each)) ?? null
    if (field !== null) taken.add(field)
    return field
  })
}

const guesses = (cells: readonly string[]): readonly Field[] => {
  const most = (test: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(test).length * 2 > cells.length
  if (most((cell) => readDay(cell) !== null)) return ['termFrom', 'termTo']
  if (most((cell) => /^\S+@\S+$/.test(cell))) return ['email']
  if (most((cell) => /^[+\d][\d\s()]{6,}$/.test(cell))) return ['phone']
  if (most((cell) => readRole(cell) !== null)) return ['role']
  return most((cell) => /[a-z]/i.test(cell)) ? ['name', 'category'] : []
}
