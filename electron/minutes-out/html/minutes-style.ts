/** What minutes have beyond the agenda's page: items one below the other, decisions beside a bar, marks. */
export const MINUTES_STYLE = `
main { max-width: 46rem }
.mark { font-weight: 700; color: #a02c1a; letter-spacing: .06em }
.mark.closed { color: var(--closed); letter-spacing: 0 }
@media (prefers-color-scheme: dark) { .mark { color: #f0a090 } }
.wide { overflow-x: auto }
.wide thead th { white-space: nowrap }
.wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.item { margin-block: 1.75rem }
.item.below { margin: 1rem 0 1rem 3.25rem }
.item h2, .item h3 { margin: 0 0 .35rem }
.item.closed h2, .item.closed h3, .item.closed .soft { color: var(--closed) }
.number { color: var(--accent); margin-right: .5rem; font-variant-numeric: tabular-nums }
.item.closed .number { color: inherit }
.movement { font-style: italic }
.decided { border-left: 3px solid var(--accent); padding-left: .85rem; margin-block: .75rem }
.decided p { margin-block: .3rem }
.corrected { border-left: 3px solid #a02c1a; padding-left: .85rem }
ins { font-weight: 600 }
@media (max-width: 40rem) {
  .wide table { display: table; min-width: 34rem }
  .wide thead { display: table-header-group; position: static; clip-path: none; width: auto; height: auto }
  .wide tbody { display: table-row-group }
  .wide caption { display: table-caption }
  .wide tr { display: table-row }
  .wide th, .wide td { display: table-cell; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line) }
  .item.below { margin-left: 1rem }
}
@media print { .wide { overflow: visible } .item h2, .item h3 { break-after: avoid } .decided, tr { break-inside: avoid } }
`
