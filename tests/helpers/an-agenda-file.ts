/** An agenda file as a clerk would write it, as plain JSON. Its one paper is `papers/budget.pdf`. */
export const anAgendaFile = (over: Readonly<Record<string, unknown>> = {}) => ({
  packhorseAgenda: 1,
  body: { name: 'Governing board', organisation: 'Oakfield Primary School', kind: 'maintained-school' },
  members: [
    { name: 'Dr Miriam Reed', email: 'm.reed@example.org', role: 'chair', category: 'Co-opted governor' },
    { name: 'Sam Okafor', role: 'clerk' },
  ],
  meeting: { title: 'Full governing board', date: '2026-11-26', startsAt: '18:00', place: 'School library' },
  agenda: [
    { title: 'Welcome and apologies', minutes: 5, purpose: 'information' },
    {
      title: 'Head teacher’s report',
      minutes: 30,
      presenter: 'Mrs Adeyemi',
      items: [{ title: 'Budget monitoring', papers: ['papers/budget.pdf'], purpose: 'decision' }],
    },
    { title: 'A member of staff', confidential: { reason: '15(3)(b)' } },
  ],
  ...over,
})
