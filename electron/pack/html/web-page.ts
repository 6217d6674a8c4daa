import { type PackBody, whose } from '../model.ts'
import { html, type Html, styleSheet } from './html.ts'
import { pageStyle } from './page-style.ts'

interface WebPage {
  readonly body: Pick<PackBody, 'organisation' | 'name' | 'accent'>
  /** A data URL; `null`: none. */
  readonly logo: string | null
  /** Of the window; whose it is comes behind it. */
  readonly title: string
  readonly heading: string
  /** Whether search engines are asked to pass it by. */
  readonly isPrivate: boolean
  /** Rules beyond those of every page. */
  readonly style: string
  /** Below the heading. */
  readonly head: readonly Html[]
  /** Holds an element `items`, to which a reader can skip. */
  readonly main: Html
}

/** One web page that needs nothing else: no scripts, no fonts, no pictures from elsewhere. */
export function webPage({ body, logo, title, heading, isPrivate, style, head, main }: WebPage): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        ${isPrivate ? html`<meta name="robots" content="noindex" />` : null}
        <title>${title} – ${whose(body)}</title>
        ${styleSheet(`${pageStyle(body.accent)}${style}`)}
      </head>
      <body>
        <a class="skip" href="#items">Skip to the items</a>
        <header>
          ${logo && html`<img src="${logo}" alt="Logo of ${body.organisation || body.name}" />`}
          <p class="soft">${whose(body)}</p>
          <h1>${heading}</h1>
          ${head}
        </header>
        <main>${main}</main>
      </body>
    </html> `.markup
}

/** Names and what they stand for; those of nothing are left out. */
export function particulars(rows: readonly (readonly [name: string, words: string | null])[]): Html {
  return html`<dl>
    ${rows.flatMap(([name, words]) =>
      words
        ? [
            html`<dt>${name}</dt>
              <dd>${words}</dd> `,
          ]
        : [],
    )}
  </dl>`
}
