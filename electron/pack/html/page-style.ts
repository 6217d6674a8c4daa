/** Whole, so that the page needs nothing from elsewhere. Sizes are the reader's own; colours follow light and dark. */
export function pageStyle(accent: string): string {
  const colour = /^#[0-9a-f]{6}$/i.test(accent) ? accent : '#2b5a4c'
  return `
:root { color-scheme: light dark; --accent: ${colour}; --ink: #1d2126; --soft: #565c64; --line: #ddd7ca; --closed: #5a3a78; --paper: #fff }
@media (prefers-color-scheme: dark) {
  :root { --accent: #d5dde6; --ink: #ece9e3; --soft: #b9b6ae; --line: #4a4d52; --closed: #d3bdf0; --paper: #17191c }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1.25rem 3rem; font: 1.0625rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1, h2 { font-family: "Source Serif 4", Georgia, serif; line-height: 1.2; text-wrap: balance }
h1 { margin: .25rem 0 .5rem; font-size: 2rem }
h2 { margin: 2rem 0 .5rem; font-size: 1.375rem }
p { margin: .25rem 0 }
img { display: block; max-width: 12rem; max-height: 5rem; margin-bottom: 1rem; padding: .25rem; background: #fff }
header { border-bottom: 4px solid var(--accent); padding-bottom: 1rem }
.soft, small { color: var(--soft); font-size: .9375rem }
.only { font-weight: 600 }
.skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--paper); color: var(--ink) }
.skip:focus { left: 1rem; top: .5rem; outline: 3px solid var(--accent) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0 }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem }
th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead th { color: var(--soft); font-weight: 400; font-size: .9375rem }
tbody th { font-family: "Source Serif 4", Georgia, serif; color: var(--accent); white-space: nowrap }
.time { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-right: 0 }
.below td:first-of-type { padding-left: 1.25rem }
.closed, .closed th { color: var(--closed) }
td p:first-child { margin-top: 0 }
ul { margin: .25rem 0; padding-left: 1.25rem }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  table, caption, tbody, th, td { display: block }
  tr { display: grid; grid-template-columns: 3.5rem 1fr auto; gap: 0 .75rem; border-bottom: 1px solid var(--line); padding: .6rem 0 }
  th, td { grid-column: 2; border: 0; padding: 0 }
  th { grid-column: 1 }
  .time { grid-column: 3; grid-row: 1 }
  td:empty { display: none }
  .below td:first-of-type { padding-left: 0 }
}
@media print {
  :root { color-scheme: light; --accent: ${colour}; --ink: #000; --soft: #444; --line: #bbb; --closed: #5a3a78; --paper: #fff }
  body { max-width: none; padding: 0; font-size: 11pt }
  .skip { display: none }
  thead { display: table-header-group }
  tr { break-inside: avoid }
}`
}
