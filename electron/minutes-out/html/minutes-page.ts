import type { MinuteList, MinuteParagraph, MinuteText } from '@shared/entities/minute-text.ts'
import type { MinutesModel, PrintedAction, PrintedItem } from '@shared/entities/minutes-model.ts'
import { html, type Html } from '../../pack/html/html.ts'
import { particulars, webPage } from '../../pack/html/web-page.ts'
import {
  CONFIDENTIAL_LINE,
  DONE,
  HEADS,
  isRendered,
  keyToCodes,
  resolutionWords,
  standingOf,
  titleOf,
} from '../build/words.ts'
import { MINUTES_STYLE } from './minutes-style.ts'

/**
 * Minutes as one web page. Made from the same model as the PDF, so it holds what that holds and no more.
 *
 * @param logo a data URL; null: none
 */
export const minutesPage = (model: MinutesModel, logo: string | null): string => {
  const isConfidential = model.part === 'confidential'
  const lists = listsOf(model)
  return webPage({
    body: model.body,
    logo,
    title: `${titleOf(model)}: ${model.title}, ${model.dateWords}`,
    heading: `${titleOf(model)}: ${model.title}`,
    isPrivate: isConfidential,
    style: MINUTES_STYLE,
    head: [
      ...(model.draftMark ? [html`<p class="mark">${model.draftMark}</p> `] : []),
      ...(isConfidential ? [html`<p class="mark closed">${CONFIDENTIAL_LINE}</p>`] : []),
    ],
    main: html`<section aria-labelledby="about">
        <h2 id="about">About this meeting</h2>
        ${aboutMeeting(model)}
      </section>
      ${model.lists === 'front' ? lists : null} ${attendanceOf(model)}
      <div id="items" tabindex="-1">${model.items.map(itemOf)}</div>
      ${model.lists === 'end' ? lists : null}
      ${sentences('corrections', HEADS.corrections, model.corrections)} ${signatureOf(model)}`,
  })
}

const aboutMeeting = (model: MinutesModel): Html =>
  particulars([
    ['When', model.when],
    ['Where', model.place],
    ['In the chair', model.chair],
    ['Clerk', model.clerk],
    ['Status', model.draftNote],
  ])

/** A table in a box that scrolls by itself where the screen is narrow, also by keyboard. */
const tableOf = (caption: string, heads: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`

const attendanceOf = (model: MinutesModel): Html => {
  const hasCodes = model.codes.length > 0
  const rows = model.attendance.flatMap(({ group, people }) =>
    people.map(
      ({ name, role, code, remark }) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td>${role || '–'}</td>
          <td>${group}${remark && html`<br /><span class="soft">${remark}</span>`}</td>
          ${hasCodes ? html`<td>${code || '–'}</td>` : null}
        </tr> `,
    ),
  )
  const key = keyToCodes(model)
  const heads = ['Name', 'Place on the board', 'Attendance', ...(hasCodes ? ['Code'] : [])]
  return html`${
    rows.length === 0
      ? null
      : html`<section aria-labelledby="attendance">
          <h2 id="attendance">${HEADS.attendance}</h2>
          ${tableOf('Who was there', heads, rows)} ${key && html`<p class="soft">${key}</p>`}
        </section>`
  }
  ${sentences('quorum', HEADS.quorum, model.quorum)}
  ${sentences('declarations', HEADS.declarations, model.declarations)}`
}

const sentences = (id: string, head: string, lines: readonly string[]): Html | null => {
  if (lines.length === 0) return null
  const body =
    lines.length === 1
      ? html`<p>${lines[0] ?? ''}</p>`
      : html`<ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${head}</h2>
    ${body}
  </section>`
}

const itemOf = (item: PrintedItem, index: number): Html => {
  const id = `item-${index + 1}`
  const isClosed = item.isElsewhere || item.ground !== null
  const title = html`<span class="number">${item.number}</span> ${item.title}`
  const standing = standingOf(item)
  return html`<section
    class="item${item.level > 0 ? ' below' : ''}${isClosed ? ' closed' : ''}"
    aria-labelledby="${id}"
  >
    ${item.level === 0 ? html`<h2 id="${id}">${title}</h2>` : html`<h3 id="${id}">${title}</h3>`}
    ${standing && html`<p class="soft">${standing}</p>`} ${isRendered(item) ? within(item) : null}
  </section> `
}

const within = (item: PrintedItem): Html =>
  html`${[...item.declarations, ...item.movements].map((line) => html`<p class="movement">${line}</p> `)}
  ${textOf(item.text)} ${decisionsOf(item)}
  ${item.actions.length > 0 ? actionsOf(item.actions, item.number) : null}
  ${item.corrections.map(
    ({ was, now, says }) =>
      html`<p class="corrected">
        ${says} ${was && html`Was: <del>${was}</del>`} ${now && html`Now: <ins>${now}</ins>`}
      </p> `,
  )}`

const textOf = ({ content }: MinuteText): Html[] =>
  content.map((block) => (block.type === 'paragraph' ? html`<p>${runsOf(block)}</p> ` : listOf(block)))

const runsOf = ({ content = [] }: MinuteParagraph): Html[] =>
  content.map((piece) => {
    if (piece.type === 'hardBreak') return html`<br />`
    const marks = piece.marks?.map(({ type }) => type) ?? []
    const plain = html`${piece.text}`
    const italic = marks.includes('italic') ? html`<em>${plain}</em>` : plain
    return marks.includes('bold') ? html`<strong>${italic}</strong>` : italic
  })

const listOf = ({ type, content }: MinuteList): Html => {
  const items = content.map(
    ({ content: blocks }) =>
      html`<li>
        ${blocks.map((block) => (block.type === 'paragraph' ? html`${runsOf(block)} ` : listOf(block)))}
      </li> `,
  )
  return type === 'orderedList'
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`
}

const decisionsOf = ({ decisions, resolutions }: PrintedItem): Html | null => {
  if (decisions.length + resolutions.length === 0) return null
  return html`<div class="decided">
    ${decisions.map((line) => html`<p>${line}</p> `)}
    ${resolutions.map((each) => {
      const { lead, text } = resolutionWords(each)
      return html`<p><strong>${lead} ${text}</strong></p> `
    })}
  </div>`
}

const actionsOf = (actions: readonly PrintedAction[], number: string | null): Html =>
  tableOf(
    number === null ? 'All actions' : `Actions of item ${number}`,
    [...(number === null ? ['Item'] : []), 'Action', 'Owner', 'Due'],
    actions.map(
      ({ text, owner, due, itemNumber, isDone }) =>
        html`<tr>
          ${number === null ? html`<th scope="row">${itemNumber}</th>` : null}
          <td>${isDone ? html`<del>${text}</del> ${DONE}` : text}</td>
          <td>${owner || '–'}</td>
          <td>${due || '–'}</td>
        </tr> `,
    ),
  )

const listsOf = ({ resolutions, actions }: MinutesModel): Html[] => [
  ...(resolutions.length === 0
    ? []
    : [
        html`<section aria-labelledby="resolutions">
          <h2 id="resolutions">${HEADS.resolutions}</h2>
          ${tableOf(
            'What was decided',
            ['Item', 'No.', 'Resolution'],
            resolutions.map(
              (each) =>
                html`<tr>
                  <th scope="row">${each.itemNumber}</th>
                  <td>${each.number || '–'}</td>
                  <td>${each.text}</td>
                </tr> `,
            ),
          )}
        </section>`,
      ]),
  ...(actions.length === 0
    ? []
    : [
        html`<section aria-labelledby="actions">
          <h2 id="actions">${HEADS.actions}</h2>
          ${actionsOf(actions, null)}
        </section>`,
      ]),
]

const signatureOf = ({ signature }: MinutesModel): Html | null => {
  if (signature === null) return null
  const { says, name, signedOn, isSigned } = signature
  return html`<section aria-labelledby="signature">
    <h2 id="signature">${HEADS.signature}</h2>
    <p>${says.replace(/[.\s]*$/, '.')}</p>
    ${isSigned ? html`<p>Signed: ${name}, ${signedOn}.</p>` : html`<p class="soft">Not signed yet.</p>`}
  </section>`
}
