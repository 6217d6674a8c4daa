/* One paper as a web page, for the browser to print: headings and tables as such, so that the PDF is tagged. */

/** @typedef {string | { h?: string, note?: string, quote?: string, list?: string[], numbered?: string[], table?: Table }} Block */
/** @typedef {{ caption?: string, head: string[], rows: string[][], numeric?: number[] }} Table */
/** @typedef {{ file: string, look: string, title: string, landscape?: boolean, banner?: string, facts: [string, string][], blocks: Block[] }} Paper */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Text in which **this** is strong. */
const words = (text) => escape(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')

const items = (tag, list) => `<${tag}>${list.map((each) => `<li>${words(each)}</li>`).join('')}</${tag}>`

const table = ({ caption, head, rows, numeric = [] }) => {
  const cell = (tag, scope) => (text, at) =>
    `<${tag}${scope}${numeric.includes(at) ? ' class="n"' : ''}>${words(text)}</${tag}>`
  const row = (cells) =>
    `<tr>${cells.map((text, at) => (at === 0 ? cell('th', ' scope="row"')(text, at) : cell('td', '')(text, at))).join('')}</tr>`
  const title = caption ? `<caption>${words(caption)}</caption>` : ''
  const heads = `<tr>${head.map(cell('th', ' scope="col"')).join('')}</tr>`
  return `<table>${title}<thead>${heads}</thead><tbody>${rows.map(row).join('')}</tbody></table>`
}

/** @param {Block} block */
const blockHtml = (block) => {
  if (typeof block === 'string') return `<p>${words(block)}</p>`
  if (block.h) return `<h2>${words(block.h)}</h2>`
  if (block.note) return `<p class="note">${words(block.note)}</p>`
  if (block.quote) return `<blockquote>${words(block.quote)}</blockquote>`
  if (block.list) return items('ul', block.list)
  if (block.numbered) return items('ol', block.numbered)
  if (block.table) return table(block.table)
  throw new Error(`A block of no known kind: ${JSON.stringify(block)}`)
}

const senders = {
  school: 'Oakfield Primary School',
  plain: 'Oakfield Primary School',
  council: 'Averwold Council',
}

/** @param {Paper} paper */
export const pageOf = ({ look, title, landscape, banner, facts, blocks }, fontsFolder) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>${fontFaces(fontsFolder)} ${styles(landscape)}</style></head>
<body class="${look}">
${banner ? `<p class="banner">${words(banner)}</p>` : ''}
<p class="sender">${senders[look]}</p>
<h1>${words(title)}</h1>
<table class="facts"><tbody>${facts.map(([name, value]) => `<tr><th scope="row">${words(name)}</th><td>${words(value)}</td></tr>`).join('')}</tbody></table>
${blocks.map(blockHtml).join('\n')}
</body></html>`

const faces = [
  ['Text', 400, 'normal', 'AtkinsonHyperlegibleNext_400Regular.ttf'],
  ['Text', 400, 'italic', 'AtkinsonHyperlegibleNext_400Regular_Italic.ttf'],
  ['Text', 600, 'normal', 'AtkinsonHyperlegibleNext_600SemiBold.ttf'],
  ['Title', 400, 'normal', 'SourceSerif4_400Regular.ttf'],
  ['Title', 400, 'italic', 'SourceSerif4_400Regular_Italic.ttf'],
  ['Title', 600, 'normal', 'SourceSerif4_600SemiBold.ttf'],
]

export const fontFaces = (folder) =>
  faces
    .map(
      ([family, weight, style, file]) =>
        `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url("file://${folder}/${file}")}`,
    )
    .join('\n')

const styles = (landscape) => `
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: 19mm 18mm 20mm }
body { font: 10.5pt/1.42 Text; margin: 0; color: #1b1b1b }
h1 { font: 600 19pt/1.2 Title; margin: 2mm 0 4mm }
h2 { font: 600 12pt/1.3 Text; margin: 5.5mm 0 1.5mm; break-after: avoid }
p { margin: 0 0 2.4mm } ul, ol { margin: 0 0 3mm; padding-left: 6mm } li { margin-bottom: 1.2mm }
strong { font-weight: 600 }
.sender { font-size: 9.5pt; margin: 0; letter-spacing: .02em }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 4.5mm; font-size: 9.5pt; break-inside: avoid }
caption { text-align: left; font-weight: 600; padding-bottom: 1.2mm }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 2.2mm 1.2mm 0; border-bottom: .3pt solid #b5b5b5; font-weight: 400 }
thead th { font-weight: 600; border-bottom: .9pt solid #444; vertical-align: bottom }
.n { text-align: right; padding-right: 3mm; font-variant-numeric: tabular-nums }
.facts { font-size: 9.5pt; width: auto; min-width: 60% } .facts th { font-weight: 600; padding-right: 8mm; white-space: nowrap }
.note { border-left: 2.2pt solid #2b5a4c; background: #f0f4f1; padding: 2.4mm 4mm; break-inside: avoid }
blockquote { font: italic 12pt/1.45 Title; margin: 2mm 6mm 4mm }
.banner { font-weight: 600; border: 1pt solid #8a1f11; color: #8a1f11; padding: 1.5mm 3mm; margin-bottom: 5mm }
.school h1 { color: #1f4a3d } .school .sender { color: #2b5a4c; font-weight: 600 }
.plain { font-family: Title; font-size: 11pt } .plain h2 { font: 600 12.5pt/1.3 Title }
.council h1 { font: 600 16pt/1.25 Text } .council .sender { font-weight: 600; color: #2c4a78; border-bottom: 1.5pt solid #2c4a78; padding-bottom: 1.5mm; margin-bottom: 4mm }
.council .note { border-color: #2c4a78; background: #eff2f7 }`
