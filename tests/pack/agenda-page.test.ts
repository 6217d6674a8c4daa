import { describe, expect, it } from 'vitest'
import { anItem, aPaper, MEETING } from '../../bench/papers/model.ts'
import { agendaPage } from '../../electron/pack/html/agenda-page.ts'
import type { PackModel } from '../../electron/pack/model.ts'

const model = (over: Partial<PackModel> = {}): PackModel => ({
  ...MEETING,
  kind: 'agenda',
  items: [
    anItem('118', 'Budget', {
      purpose: 'Decision',
      recommendation: 'To approve it',
      options: ['approve', 'defer'],
      children: [anItem('118.1', 'Reserves')],
      papers: [{ ...aPaper(0, 'budget.pdf', 'aa'), title: 'Budget report', author: 'Mrs Adeyemi' }],
    }),
    anItem('119', 'A staffing matter', { isConfidential: true, lead: null }),
  ],
  ...over,
})

/** Without the spaces between tags, which mean nothing here. */
const pageOf = (...given: Parameters<typeof agendaPage>) =>
  agendaPage(...given)
    .replace(/\s+/g, ' ')
    .replace(/> ?(?=<)/g, '>')
    .replace(/ \/>/g, '>')
    .replace(/ role="\w+"/g, '')

describe('agendaPage', () => {
  it('is a page with landmarks, a heading for each part, and a table whose cells have their heads', () => {
    const page = pageOf(model(), null)
    expect(page).toMatch(/^<!doctype html><html lang="en-GB">/)
    const tags = page.match(/<(header|main|h1|h2|caption|th scope="\w+")/g)
    expect(tags).toEqual([
      '<header',
      '<h1',
      '<main',
      '<h2',
      '<h2',
      '<caption',
      ...Array<string>(5).fill('<th scope="col"'),
      ...Array<string>(3).fill('<th scope="row"'),
    ])
    expect(page).toContain('<title>Agenda: Full governing board, 26 November 2026 – Oakfield')
    expect(page).toContain(
      '<td><p>Budget</p><p class="soft">To approve it</p><p class="soft">The board may approve or defer.</p>',
    )
    expect(page).toContain(
      '<ul aria-label="Papers for Budget"><li>01 Budget report <small>(Mrs Adeyemi)</small></li></ul>',
    )
    expect(page).toContain('<tr class="below"><th scope="row">118.1</th><td><p>Reserves</p></td>')
    expect(page).toContain('<td class="time">6.10</td>')
  })

  it('needs nothing from elsewhere and runs nothing', () => {
    const page = pageOf(model(), 'data:image/png;base64,AAAA')
    expect(page).toContain('<img src="data:image/png;base64,AAAA" alt="Logo of Oakfield Primary School">')
    expect(page).not.toMatch(/<script|<link|<iframe|url\(|@import|https?:|\son\w+=/i)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
  })

  it('shows words of the file as words, whatever they look like', () => {
    const nasty = `</style><script>alert("1")</script><img src=x onerror='x'>&amp;`
    const item = anItem(nasty, nasty, {
      purpose: nasty,
      lead: nasty,
      clock: nasty,
      recommendation: nasty,
      options: [nasty],
      confidentialLine: nasty,
      leftOut: [nasty],
      papers: [{ ...aPaper(0, nasty, 'aa'), reference: nasty, author: nasty, confidentialLine: nasty }],
    })
    const meeting = Object.fromEntries(Object.keys(MEETING.meeting).map((key) => [key, nasty]))
    const page = pageOf(
      model({
        items: [item],
        meeting: meeting as unknown as PackModel['meeting'],
        body: { organisation: nasty, name: nasty, accent: nasty, address: nasty, logo: null },
        audience: { id: 'public', label: nasty },
        watermark: nasty,
      }),
      `"><script>`,
    )
    expect(page).not.toMatch(/<script|<img src=x|&amp;amp;amp;/)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page.match(/&lt;script&gt;alert\(&quot;1&quot;\)/g)?.length).toBeGreaterThan(20)
  })

  it('says nothing that is not in the model: not for whom it is left out, no notes, no file names', () => {
    const item = anItem('1', 'Budget', {
      chairNotes: 'Ask Owain',
      papers: [aPaper(0, 'secret name.pdf', 'aa')],
    })
    const [paper] = item.papers
    const page = pageOf(
      model({ items: [{ ...item, papers: paper ? [{ ...paper, title: 'Report' }] : [] }] }),
      null,
    )
    expect(page).not.toMatch(/Ask Owain|secret name/)
  })
})
