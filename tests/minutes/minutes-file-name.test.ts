import { describe, expect, it } from 'vitest'
import { minutesFileName } from '../../electron/minutes-out/minutes-file-name.ts'

const body = { organisation: 'Oakfield Primary School', name: 'Governing board' }
const meeting = { title: 'Full governing board', meetsOn: '2026-11-26' }

describe('minutesFileName', () => {
  it.each([
    ['open', 'draft', 'pdf', 'Full governing board - 2026-11-26 - minutes (draft).pdf'],
    ['open', 'circulated', 'word', 'Full governing board - 2026-11-26 - minutes (draft).docx'],
    ['open', 'signed', 'page', 'Full governing board - 2026-11-26 - minutes.html'],
    ['confidential', 'approved', 'pdf', 'Full governing board - 2026-11-26 - confidential minutes.pdf'],
  ] as const)('%s, %s, as %s', (part, state, format, name) => {
    expect(minutesFileName(body, meeting, { part, state, format })).toBe(`Oakfield Primary School - ${name}`)
  })

  it('leaves out what no system takes in a name, and says nothing twice', () => {
    const odd = { organisation: '', name: 'Parish/Town: council?' }
    const wanted = { part: 'open', state: 'signed', format: 'pdf' } as const
    expect(minutesFileName(odd, { title: 'Parish/Town: council?', meetsOn: '2026-05-07' }, wanted)).toBe(
      'Parish-Town- council - 2026-05-07 - minutes.pdf',
    )
  })
})
