import { listOf } from '../build/agenda.ts'
import type { PackItem, PackModel, PackPaper } from '../model.ts'
import { html, type Html } from './html.ts'
import { particulars, webPage } from './web-page.ts'

/**
 * An agenda as one web page. Made from the model alone, so it holds what the same readers' PDF holds and no more.
 *
 * @param logo a data URL; `null`: none
 */
export function agendaPage(model: PackModel, logo: string | null): string {
  const { body, meeting } = model
  return webPage({
    body,
    logo,
    title: `Agenda: ${meeting.title}, ${meeting.dateWords}`,
    heading: `Agenda: ${meeting.title}`,
    isPrivate: false,
    style: '',
    head: [
      html`<p>${meeting.whenWords}</p>`,
      ...(model.watermark ? [html`<p class="only">${model.watermark}</p>`] : []),
    ],
    main: html`<section aria-labelledby="about">
        <h2 id="about">About this meeting</h2>
        ${aboutMeeting(model)} ${meeting.note && html`<p class="soft">${meeting.note}</p>`}
      </section>
      <section aria-labelledby="items">
        <h2 id="items" tabindex="-1">Items</h2>
        ${itemTable(model)} ${meeting.endsWords && html`<p class="soft">${meeting.endsWords}</p>`}
      </section>`,
  })
}

function aboutMeeting({ meeting, audience, body }: PackModel): Html {
  return particulars([
    ['When', meeting.whenWords],
    ['Where', meeting.place],
    ['Chair', meeting.chair],
    ['Clerk', meeting.clerk],
    ['Address', body.address],
    ['Issued', meeting.issuedWords],
    ['For', audience.label],
  ])
}

/** With roles as well as tags: on narrow screens its rows are laid out otherwise, and browsers then forget that it is a table. */
function itemTable({ items }: PackModel): Html {
  if (items.length === 0) return html`<p>There are no items yet.</p>`
  return html`<table role="table">
    <caption>
      The items in the order of the meeting
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">No.</th>
        <th role="columnheader" scope="col">Item</th>
        <th role="columnheader" scope="col">For</th>
        <th role="columnheader" scope="col">Lead</th>
        <th role="columnheader" scope="col" class="time">Time</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.flatMap((item) => itemRows(item, 0))}
    </tbody>
  </table>`
}

function itemRows(item: PackItem, depth: number): Html[] {
  const classes = [depth > 0 ? 'below' : '', item.isConfidential ? 'closed' : ''].filter(Boolean).join(' ')
  const row = html`<tr role="row" class="${classes}">
    <th role="rowheader" scope="row">${item.number}</th>
    <td role="cell">${itemWords(item)}</td>
    <td role="cell">${item.purpose}</td>
    <td role="cell">${item.lead}</td>
    <td role="cell" class="time">${item.clock}</td>
  </tr> `
  return [row, ...item.children.flatMap((child) => itemRows(child, depth + 1))]
}

function itemWords(item: PackItem): Html {
  const options = item.options.length > 0 ? `The board may ${listOf(item.options)}.` : null
  const lines = [item.recommendation, options, item.confidentialLine, ...item.leftOut]
  const small = lines.flatMap((line) => (line ? [html`<p class="soft">${line}</p>`] : []))
  return html`<p>${item.isStarred ? '* ' : ''}${item.title}</p>
    ${small}${paperList(item)}`
}

function paperList({ papers, title }: PackItem): Html | null {
  if (papers.length === 0) return null
  return html`<ul aria-label="Papers for ${title}">
    ${papers.map(paperLine)}
  </ul>`
}

function paperLine(paper: PackPaper): Html {
  const { reference, title, author, confidentialLine } = paper
  const rest = [author, whereItIs(paper), confidentialLine].filter(Boolean).join(', ')
  return html`<li>${reference} ${title}${rest && html` <small>(${rest})</small>`}</li>`
}

function whereItIs({ isTabled, sha256 }: PackPaper): string | null {
  if (isTabled) return 'tabled at the meeting'
  return sha256 === null ? 'to follow' : null
}
