import { agendaFile, type AgendaFile } from '@shared/entities/agenda-file.ts'
import { addDays } from '@shared/rules/calendar.ts'

/** A governing board's next meeting, three weeks from today. */
export const sampleMeeting = (today: string): AgendaFile =>
  agendaFile.parse({
    packhorseAgenda: 1,
    body: { name: 'Governing board', organisation: 'Larkhill Primary School', kind: 'maintained-school' },
    members: [
      { name: 'Dr Miriam Reed', role: 'chair', category: 'Co-opted governor' },
      { name: 'Tomasz Nowak', role: 'vice-chair', category: 'Parent governor' },
      { name: 'Folasade Adeyemi', role: 'head', category: 'Headteacher' },
      { name: 'Geraint Price', role: 'member', category: 'Local authority governor' },
      { name: 'Sam Okafor', role: 'clerk' },
    ],
    meeting: {
      title: 'Full governing board',
      date: addDays(today, 21),
      startsAt: '18:00',
      place: 'School library',
    },
    agenda: [
      { title: 'Welcome and apologies', purpose: 'information', presenter: 'Chair', minutes: 5 },
      { title: 'Declarations of interest', purpose: 'information', presenter: 'Chair', minutes: 5 },
      { title: 'Minutes of the last meeting', purpose: 'decision', presenter: 'Clerk', minutes: 10 },
      {
        title: 'Head teacher’s report',
        presenter: 'Mrs Adeyemi',
        items: [
          { title: 'Attendance since September', minutes: 10 },
          { title: 'What we tried, and what we learnt', minutes: 20 },
        ],
      },
      { title: 'Budget monitoring', purpose: 'decision', presenter: 'Mrs Adeyemi', minutes: 20 },
    ],
  })
