import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Outputs } from '../../electron/app/outputs.ts'
import { answerPage } from '../../electron/pages/answer-page.ts'
import { byteRange } from '../../electron/pages/byte-range.ts'
import { pagePath } from '../../electron/pages/page-path.ts'

describe('byteRange', () => {
  it.each([
    [null, null],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-3', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-9', null],
  ])('reads %j of 100 bytes as %j', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range)
  })
})

describe('pagePath', () => {
  it.each([
    ['/', '/page/index.html'],
    ['/assets/a-1.js', '/page/assets/a-1.js'],
    ['/../secret', null],
    ['/..%2f..%2fsecret', null],
    ['/%2e%2e/secret', null],
    ['/assets/..\\..\\secret', null],
    ['/c:/windows', null],
    ['//server/share', '/page/server/share'],
    ['/%00', null],
    ['/%ff', null],
    ['assets/a.js', null],
  ])('finds %j at %j', (path, found) => {
    expect(pagePath('/page', path)).toBe(found)
  })
})

const aSource = () => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-pages-'))
  const root = join(folder, 'page')
  mkdirSync(root)
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'pack'), '0123456789')
  const outputs = new Outputs()
  const outputId = outputs.publish({
    path: join(folder, 'pack'),
    mediaType: 'application/pdf',
    fileName: 'Pâté "May".pdf',
  })
  const get = (path: string, init: RequestInit = {}) =>
    answerPage({ root, outputs }, new Request(`http://127.0.0.1${path}`, init))
  return { get, outputs, outputId }
}

describe('answerPage', () => {
  it('sends a page with its type and the policy', async () => {
    const answer = await aSource().get('/')
    expect(await answer.text()).toBe('<!doctype html>')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'content-length': '15',
    })
  })

  it('sends the part of an output that pdf.js asks for', async () => {
    const { get, outputId } = aSource()
    const answer = await get(`/output/${outputId}`, { headers: { range: 'bytes=2-4' } })
    expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
  })

  it('offers an output to be saved under its own name, whatever is in it', async () => {
    const { get, outputId } = aSource()
    const answer = await get(`/output/${outputId}?save`)
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''P%C3%A2t%C3%A9%20%22May%22.pdf",
    )
  })

  it('knows an output no more when it is withdrawn', async () => {
    const { get, outputs, outputId } = aSource()
    await outputs.withdraw(outputId)
    expect((await get(`/output/${outputId}`)).status).toBe(404)
  })

  it.each(['/missing.js', '/output/guess', '/output/', '/..%2fsecret.txt'])('has no %s', async (path) => {
    expect((await aSource().get(path)).status).toBe(404)
  })

  it('refuses to be written to, and a range beyond the end', async () => {
    const { get, outputId } = aSource()
    expect((await get('/', { method: 'PUT', body: 'x' })).status).toBe(405)
    expect((await get(`/output/${outputId}`, { headers: { range: 'bytes=10-' } })).status).toBe(416)
  })
})
