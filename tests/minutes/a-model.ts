import type { MinutesModel, PrintedItem } from '@shared/entities/minutes-model.ts'
import { minuteWords } from '../helpers/a-minuted-meeting.ts'

/** One item as it is printed, with nothing in it unless said so. */
export const aPrintedItem = (more: Partial<PrintedItem> = {}): PrintedItem => ({
  itemId: `item-${more.number ?? '1'}`,
  level: 0,
  number: '1',
  title: 'Welcome',
  status: 'taken',
  isAdded: false,
  isElsewhere: false,
  isPartlyElsewhere: false,
  ground: null,
  movements: [],
  declarations: [],
  text: minuteWords(),
  decisions: [],
  resolutions: [],
  actions: [],
  corrections: [],
  ...more,
})

/** Draft minutes of a school's board: each kind of thing that minutes can hold stands in them once. */
export const aModel = (more: Partial<MinutesModel> = {}): MinutesModel => {
  const items = more.items ?? someItems()
  return {
    part: 'open',
    state: 'draft',
    draftMark: 'DRAFT',
    draftNote: 'Draft minutes, until they are approved at the next meeting, on Thursday 4 February 2027.',
    body: {
      name: 'Full governing board',
      organisation: 'Oakfield Primary School',
      accent: '#2b5a4c',
      logoSha256: null,
    },
    title: 'Full governing board',
    dateWords: '26 November 2026',
    when: 'Thursday 26 November 2026, 6.02 to 8.14 pm',
    place: 'School library',
    chair: 'Dr Miriam Reed',
    clerk: 'Sam Okafor',
    attendance: [
      {
        group: 'Present',
        people: [
          { name: 'Dr Miriam Reed', role: 'Chair, Co-opted', code: 'P', remark: '' },
          {
            name: 'Jo Ward',
            role: 'Vice-chair, Parent',
            code: 'L',
            remark: 'arrived during item 118, 6.20 pm',
          },
          { name: 'Mrs Ngozi Adeyemi', role: 'Head', code: 'P', remark: '' },
          { name: 'Siân Llŷr', role: 'Local authority', code: 'R', remark: 'remote' },
          { name: 'Tomasz Błoński', role: 'Parent', code: 'P', remark: '' },
          { name: 'Priya Raman', role: 'Co-opted', code: 'E', remark: 'left during item 121, 7.40 pm' },
        ],
      },
      {
        group: 'Apologies, absence consented to',
        people: [{ name: 'Alan Thwaite', role: 'Co-opted', code: 'S', remark: '' }],
      },
      { group: 'Absent', people: [{ name: 'Karen Doyle', role: 'Parent', code: 'A', remark: '' }] },
      {
        group: 'In attendance',
        people: [
          { name: 'Sam Okafor', role: 'Clerk', code: '', remark: '' },
          { name: 'Ruth Bell', role: '', code: '', remark: 'School business manager, for item 119' },
        ],
      },
    ],
    codes: [
      { code: 'P', meaning: 'Present' },
      { code: 'R', meaning: 'Present, taking part from elsewhere' },
      { code: 'L', meaning: 'Present, arrived late' },
      { code: 'E', meaning: 'Present, left early' },
      { code: 'S', meaning: 'Absent, consented to by the board' },
      { code: 'A', meaning: 'Absent without apologies' },
    ],
    quorum: [
      'Half of the 8 members in post: 4. There were 5 present at the start, and the meeting was quorate throughout.',
    ],
    declarations: ['Jo Ward declared an interest: she is a director of Hollin Lettings Ltd; stayed.'],
    items,
    resolutions: items.flatMap(({ resolutions }) => resolutions),
    actions: items.flatMap(({ actions }) => actions),
    lists: 'front',
    corrections: [],
    signature: null,
    ...more,
  }
}

const someItems = (): PrintedItem[] => [
  aPrintedItem({
    number: '116',
    title: 'Welcome and apologies',
    text: minuteWords('The chair opened the meeting at 6.02 pm and welcomed everyone.'),
  }),
  aPrintedItem({
    number: '117',
    title: 'Minutes of the last meeting',
    text: minuteWords('The minutes of 8 October 2026 were *approved* and signed, with _one_ correction.'),
    resolutions: [
      { number: '2026/27-013', text: 'That the minutes be approved', itemNumber: '117', how: 'agreed' },
    ],
  }),
  aPrintedItem({
    number: '118',
    title: 'Head teacher’s report',
    movements: ['Jo Ward joined the meeting at 6.20 pm.'],
    text: minuteWords(
      'The head teacher presented her report, which had gone out with the papers. Attendance stood at 95.1 per cent.',
      [
        'Reception is full; two places are free in Year 4.',
        'Persistent absence has fallen from 14 to *11 per cent*.',
      ],
      'Governors asked what had made the difference. The head teacher said that it was the breakfast club.',
    ),
    actions: [
      {
        text: 'Bring the breakfast club’s costs to the finance committee',
        owner: 'Mrs Ngozi Adeyemi',
        due: 'before the next meeting (3 February 2027)',
        itemNumber: '118',
        isDone: false,
      },
    ],
  }),
  aPrintedItem({
    number: '119',
    title: 'Budget monitoring',
    declarations: ['Jo Ward declared an interest: her firm lets the hall; left the meeting for it.'],
    movements: ['Jo Ward withdrew for this item: her firm lets the hall.'],
    text: minuteWords('The business manager took governors through the figures to the end of October.'),
    decisions: [
      'Motion, moved by Priya Raman, seconded by Tomasz Błoński: “That the revised budget be approved”',
      'Amendment, moved by Siân Llŷr: “add: subject to a report in March”',
      'Vote on the amendment by show of hands, 5 present: 2 for, 3 against. Lost.',
      'Vote on the motion by show of hands, 5 present: 4 for, 1 against. Carried.',
    ],
    resolutions: [
      { number: '2026/27-014', text: 'That the revised budget be approved', itemNumber: '119', how: 'vote' },
    ],
  }),
  aPrintedItem({ number: '119.1', level: 1, title: 'Virements', text: minuteWords('None were asked for.') }),
  aPrintedItem({
    number: '120',
    title: 'Policies',
    actions: [
      {
        text: 'Put the complaints policy on the website',
        owner: 'Clerk',
        due: '4 December 2026',
        itemNumber: '120',
        isDone: true,
      },
      {
        text: 'Check the lettings policy with the solicitors',
        owner: 'Alan Thwaite',
        due: '',
        itemNumber: '120',
        isDone: false,
      },
    ],
  }),
  aPrintedItem({ number: '121', title: 'A staffing matter', isElsewhere: true, itemId: 'closed' }),
  aPrintedItem({
    number: '122',
    title: 'Governor visits',
    status: 'withdrawn',
    text: minuteWords('Not to be printed.'),
  }),
  aPrintedItem({
    number: '123',
    title: 'Vote of thanks',
    isAdded: true,
    text: minuteWords('Governors thanked the kitchen staff. → Diolch yn fawr.'),
    corrections: [
      { was: 'kitchen', now: 'midday', says: 'Corrected on 4 March 2027: the wrong staff were named.' },
    ],
  }),
]
