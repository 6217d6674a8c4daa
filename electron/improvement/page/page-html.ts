import { html, type Html } from '../../pack/html/html.ts'
import { particulars, webPage } from '../../pack/html/web-page.ts'
import { linesOf, type PageBlock, type PrintedPage } from './page-model.ts'

/** The same page as one web page that needs nothing else. */
export const makePageHtml = (page: PrintedPage): string =>
  webPage({
    body: { organisation: '', name: page.whose, accent: page.accent },
    logo: null,
    title: page.title,
    heading: page.title,
    isPrivate: page.closedLine !== '',
    style: 'main { max-width: 44rem } tbody th { white-space: normal }',
    head: [
      ...(page.closedLine === '' ? [] : [html`<p class="closed">${page.closedLine}</p>`]),
      ...(page.line === '' ? [] : [html`<p class="soft">${page.line}</p>`]),
    ],
    main: html`<div id="items" tabindex="-1">${page.blocks.map(pieceOf)}</div>`,
  })

const pieceOf = (block: PageBlock): Html => {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2> ` : html`<h3>${block.text}</h3> `
    case 'words':
      return html`${linesOf(block.text).map((line) => html`<p>${line}</p> `)}`
    case 'pairs':
      return particulars(block.rows)
    case 'table':
      return html`<table>
        <thead>
          <tr>
            ${block.head.map((text) => html`<th scope="col">${text}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${block.rows.map(
            (row) =>
              html`<tr>
                ${row.map((text, at) => (at === 0 ? html`<th scope="row">${text}</th> ` : html`<td>${text}</td> `))}
              </tr> `,
          )}
        </tbody>
      </table>`
  }
}
