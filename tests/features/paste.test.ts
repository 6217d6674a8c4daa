import type { BodyId } from '@shared/entities/body.ts'
import { describe, expect, it } from 'vitest'
import { readList } from '../../electron/people/paste/read-list.ts'
import { importPaste, previewPaste } from '../../electron/people/paste/paste.service.ts'
import { readRole } from '../../electron/people/paste/read-role.ts'
import { listPeople } from '../../electron/people/people.repo.ts'
import { listMembers } from '../../electron/people/people.service.ts'
import { aBody } from '../helpers/a-body.ts'
import { aFile } from '../helpers/a-file.ts'

const today = '2026-11-22'

const paste = (file: ReturnType<typeof aFile>, bodyId: BodyId, text: string) =>
  previewPaste(file.read, bodyId, text, today)

/** What one line on an empty board comes to. */
const oneLine = (text: string) => {
  const file = aFile()
  return paste(file, aBody(file), text).rows[0]
}

const sheet = [
  'Title\tFirst name\tSurname\tEmail address\tType of governor\tRole\tAppointed by\tDate of appointment\tTerm of office ends',
  'Dr\tMiriam\tReed\tmiriam@oakfield.example\tCo-opted governor\tChair of governors\tGoverning board\t01/09/2024\t31/08/2028',
  'Mr\tJon\tAsh\t\tParent governor\tGovernor\tElected by parents\t1 Sept 2025\t31 Aug 2029',
  '\tPriya\tNair\tclerk@oakfield.example\t\tClerk to the governors\t\t\t',
].join('\r\n')

describe('previewPaste', () => {
  it('reads a list as a school keeps it', () => {
    const file = aFile()
    const { columns, rows } = paste(file, aBody(file), sheet)
    expect(columns.slice(0, 5)).toEqual(['Title', 'First name', 'Surname', 'E-mail', 'Category'])
    expect(rows).toMatchObject([
      {
        lineNumber: 2,
        name: 'Dr Miriam Reed',
        email: 'miriam@oakfield.example',
        role: 'chair',
        category: 'Co-opted',
        appointingBody: 'Governing board',
        termFrom: '2024-09-01',
        termTo: '2028-08-31',
        outcome: 'add',
        note: 'New.',
      },
      { name: 'Mr Jon Ash', role: 'member', category: 'Parent', termTo: '2029-08-31' },
      {
        name: 'Priya Nair',
        role: 'clerk',
        category: '',
        note: 'New. No start given: from today, 22 November 2026.',
      },
    ])
  })

  it.each([
    ['commas', 'Name,Email,Role\n"Reed, Dr Miriam",m@x.example,Chair'],
    ['semicolons', 'Role;E-mail;Name\nChair;m@x.example;Reed, Dr Miriam'],
    ['tabs', 'E-Mail\tName\tPosition\nm@x.example\tDr Miriam Reed\tChair'],
    ['no headings', 'Dr Miriam Reed,m@x.example,Chair'],
    [
      'a byte order mark and empty lines',
      '\uFEFFName,Email,Role\n\n,,\nDr Miriam Reed,m@x.example,Chair\n\n',
    ],
    ['the address with the name', 'Name,Role\nDr Miriam Reed <m@x.example>,Chair'],
  ])('reads %s', (_, text) => {
    expect(oneLine(text)).toMatchObject({
      name: 'Dr Miriam Reed',
      email: 'm@x.example',
      role: 'chair',
      outcome: 'add',
    })
  })

  it('reads an address line', () => {
    const file = aFile()
    const { rows } = paste(file, aBody(file), 'Mary Cole <m@x.example>; "Ash, Jon" <j@x.example>;')
    expect(rows.map(({ name, email }) => [name, email])).toEqual([
      ['Mary Cole', 'm@x.example'],
      ['Jon Ash', 'j@x.example'],
    ])
  })

  it('reads names alone', () => {
    const file = aFile()
    const { columns, rows } = paste(file, aBody(file), 'Mary Cole\nJon Ash')
    expect(columns).toEqual(['Name'])
    expect(rows.map(({ name }) => name)).toEqual(['Mary Cole', 'Jon Ash'])
  })

  it('says which columns are not used', () => {
    expect(readList('Name,Shoe size,Email\nA B,7,a@b.example').columns).toEqual([
      'Name',
      '“Shoe size” (not used)',
      'E-mail',
    ])
  })

  it.each([
    ['Parent governor', 'member', 'Parent'],
    ['Elected Parent Governor', 'member', 'Parent'],
    ['LA governor', 'member', 'Local authority'],
    ['Headteacher', 'head', 'Head teacher'],
    ['Co-opted (Vice-Chair)', 'vice-chair', 'Co-opted'],
    ['Associate Member', 'associate', 'Associate member'],
    ['Clerk', 'clerk', ''],
    ['Foundation (ex officio)', 'member', 'Foundation'],
  ])('reads “%s” in one column', (words, role, category) => {
    expect(oneLine(`Name,Role\nA B,${words}`)).toMatchObject({
      role,
      category,
      note: expect.stringMatching(/^New/) as string,
    })
    expect(oneLine(`Name,Governor type\nA B,${words}`)).toMatchObject({ role, category })
  })

  it('says when it does not know a role', () => {
    expect(oneLine('Name,Role\nA B,Link for maths')?.note).toContain('“Link for maths” is read as member')
  })

  it.each([
    ['Name,Email\nA B,nobody', 'problem', '“nobody” is no e-mail address.'],
    ['Name,Email\n,a@b.example', 'problem', 'There is no name on this line.'],
    [
      'Name,Start\nA B,Sept 2024',
      'problem',
      '“Sept 2024” cannot be read as a date. Write it like 1/9/2026, the day first.',
    ],
    ['Name,Start,End\nA B,1/9/2026,1/9/2025', 'problem', 'The term ends before it starts.'],
    ['Name,End\nA B,1/9/2025', 'problem', 'The term has ended, and no start is given.'],
    ['Name,Start,End\nA B,1/9/2020,31/8/2024', 'add', 'New. The term has ended.'],
    ['Name,Start,End\nA B,1/9/2025,ex officio', 'add', 'New.'],
    [`Name\n${'x'.repeat(121)}`, 'problem', 'This name is longer than 120 characters.'],
  ])('%j', (text, outcome, note) => {
    expect(oneLine(text)).toMatchObject({ outcome, note })
  })

  it('refuses what is no list of members at all', () => {
    expect(() => oneLine('word\n'.repeat(1001))).toThrow(/more than 1000 lines/)
  })

  it('answers nothing for nothing, and survives a stray quotation mark', () => {
    expect(oneLine('')).toBeUndefined()
    expect(oneLine('Name\nJon "Ash')?.name).toBe('Jon "Ash')
  })
})

describe('matching someone known', () => {
  const aFileWith = (text: string) => {
    const file = aFile()
    const school = aBody(file)
    file.command((db) => importPaste(db, school, text, today))
    const other = aBody(file, { name: 'Finance committee' })
    return { file, school, other }
  }

  it.each([
    [
      'same e-mail, other title',
      'Miriam Reed,M@x.example',
      'add-membership',
      /^Known here as Dr Miriam Reed/,
    ],
    [
      'same e-mail, married name',
      'Miriam Cole,m@x.example',
      'add-membership',
      /^Same e-mail as Dr Miriam Reed/,
    ],
    ['a shared mailbox', 'Jon Ash,m@x.example', 'problem', /^Dr Miriam Reed has this e-mail address here/],
    ['same name, no e-mail', 'Mrs Miriam Reed,', 'add-membership', /^Known here/],
    [
      'same name, other e-mail',
      'Miriam Reed,other@x.example',
      'problem',
      /^Dr Miriam Reed is here with the address/,
    ],
    ['someone else', 'Mary Reed,other@x.example', 'add', /^New/],
  ])('%s', (_, line, outcome, note) => {
    const { file, other } = aFileWith('Name,Email\nDr Miriam Reed,m@x.example')
    const [row] = paste(file, other, `Name,Email\n${line}`).rows
    expect(row).toMatchObject({ outcome, note: expect.stringMatching(note) as string })
  })

  it('says who is on the board already, and does not add them twice', () => {
    const { file, school } = aFileWith('Name,Start,End\nA B,1/9/2024,31/8/2028')
    const text = 'Name,Start,End\nA B,1/9/2025,31/8/2029\nC D,1/9/2025,31/8/2029'
    expect(paste(file, school, text).rows).toMatchObject([
      {
        outcome: 'already-there',
        note: 'A B is on this board already, until 31 August 2028. Nothing will change.',
      },
      { outcome: 'add' },
    ])
    expect(file.command((db) => importPaste(db, school, text, today))).toEqual({ added: 1, leftOut: 1 })
  })

  it('lets a next term follow on the one that ends', () => {
    const { file, school } = aFileWith('Name,Start,End\nA B,1/9/2022,31/8/2026')
    const [row] = paste(file, school, 'Name,Start,End\nA B,1/9/2026,31/8/2030').rows
    expect(row).toMatchObject({ outcome: 'add-membership' })
  })

  it('says when two lines are the same person, or share an address', () => {
    const file = aFile()
    const { rows } = paste(file, aBody(file), 'Name,Email\nA B,a@x.example\na b,\nC D,A@x.example')
    expect(rows.map(({ note }) => note).slice(1)).toEqual([
      'a b is on line 2 already.',
      'Line 2 has the same e-mail address with another name. Take it off one of the two lines.',
    ])
  })
})

describe('importPaste', () => {
  it('does what the preview said, as one command', () => {
    const file = aFile()
    const bodyId = aBody(file)
    const result = file.command((db) => importPaste(db, bodyId, `${sheet}\n\t\tBad\tno-address`, today))
    expect(result).toEqual({ added: 3, leftOut: 1 })
    const { members } = listMembers(file.read, { bodyId, includeEnded: true }, today)
    expect(members.map(({ person, role, hasVote }) => [person.sortName, role, hasVote])).toEqual([
      ['Reed, Miriam', 'chair', true],
      ['Ash, Jon', 'member', true],
      ['Nair, Priya', 'clerk', false],
    ])
    expect(listPeople(file.read)).toHaveLength(3)
    const commands = file.sql.prepare("SELECT label FROM commands WHERE label LIKE 'Add%'").all()
    expect(commands).toEqual([{ label: 'Add 3 members from a list' }])
  })
})

describe('readRole', () => {
  it.each([
    ['Vice Chair of Governors', 'vice-chair'],
    ['Deputy Chairman', 'vice-chair'],
    ['Chair of Trustees', 'chair'],
    ['Co-Chair', 'chair'],
    ['Chair of the Finance Committee', null],
    ['Chair of Finance', null],
    ['Governance Professional', 'clerk'],
    ['Company Secretary', 'clerk'],
    ['Executive Headteacher', 'head'],
    ['Director', 'member'],
    ['Director of Finance', 'officer'],
    ['Cllr', 'member'],
    ['Parent', null],
  ])('%s → %s', (words, role) => {
    expect(readRole(words)).toBe(role)
  })
})
