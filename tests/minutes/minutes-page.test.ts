import { describe, expect, it } from 'vitest'
import { minutesPage } from '../../electron/minutes-out/html/minutes-page.ts'
import { aModel, aPrintedItem } from './a-model.ts'

/** Without the spaces between tags, which mean nothing here. */
const pageOf = (...given: Parameters<typeof minutesPage>) =>
  minutesPage(...given)
    .replace(/\s+/g, ' ')
    .replace(/ ?> ?(?=<)/g, '>')

describe('minutesPage', () => {
  it('is a page with landmarks and a heading for each part and item', () => {
    const page = pageOf(aModel(), null)
    expect(page).toMatch(/^<!doctype html><html lang="en-GB">/)
    expect(page.match(/<h1>[^]*?<\/h1>/g)).toEqual(['<h1>Draft minutes: Full governing board</h1>'])
    expect(page).toContain('<h2 id="item-4"><span class="number">119</span> Budget monitoring</h2>')
    expect(page).toContain('<h3 id="item-5"><span class="number">119.1</span> Virements</h3>')
    expect(page).toContain('<th scope="col">Place on the board</th>')
    expect(page).toContain('<p class="mark">DRAFT</p>')
  })

  it('prints lists, bold and italic, decisions, and actions that are done', () => {
    const page = pageOf(aModel(), null)
    expect(page).toContain('14 to <strong>11 per cent</strong>')
    expect(page).toContain('<em>one</em>')
    expect(page).toContain(
      '<p><strong>RESOLVED 2026/27-014 that the revised budget be approved.</strong></p>',
    )
    expect(page).toContain('<del>Put the complaints policy on the website</del> (done)')
    expect(page).not.toContain('Not to be printed')
  })

  it('needs nothing from elsewhere and takes no word for markup', () => {
    const items = [aPrintedItem({ title: '<script>alert(1)</script>', decisions: ['<img src=x onerror=1>'] })]
    const page = pageOf(aModel({ items }), null)
    expect(page).not.toMatch(/<script|<img|https?:/)
    expect(page).toContain('&lt;script&gt;')
    expect(page).toContain("default-src 'none'")
  })

  it('asks search engines to keep away from the confidential part', () => {
    expect(pageOf(aModel({ part: 'confidential' }), null)).toContain('content="noindex"')
    expect(pageOf(aModel(), null)).not.toContain('noindex')
  })
})
