import { mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempPath } from '../../electron/app/temp-files.ts'
import { Uploads } from '../../electron/papers/uploads.ts'

const hour = 60 * 60 * 1000

describe('Uploads', () => {
  it('writes pieces in the order in which they came, also when nobody waits for them', async () => {
    const uploads = new Uploads(mkdtempSync(join(tmpdir(), 'packhorse-')), () => 0)
    const uploadId = await uploads.begin('a.txt', 300)
    const letters = Array.from({ length: 300 }, (_, at) => Buffer.from(String.fromCharCode(97 + (at % 26))))
    await Promise.all(letters.map((letter) => uploads.append(uploadId, letter)))
    expect(readFileSync(uploads.take(uploadId).path)).toEqual(Buffer.concat(letters))
  })

  it('forgets what nobody came for within an hour', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packhorse-'))
    let now = 0
    const uploads = new Uploads(folder, () => now)
    const old = await uploads.begin('old.txt', 0)
    now = hour + 1
    const fresh = await uploads.begin('new.txt', 0)
    expect(() => uploads.take(old)).toThrow(/not here any more/)
    expect(readdirSync(join(folder, 'temp'))).toEqual([uploads.take(fresh).path.split('/').at(-1)])
  })
})

describe('tempPath', () => {
  it('clears what an earlier run left, and leaves what another program is at', () => {
    const data = mkdtempSync(join(tmpdir(), 'packhorse-'))
    const folder = join(data, 'temp')
    mkdirSync(folder)
    for (const name of ['left', 'in use']) writeFileSync(join(folder, name), '')
    const longAgo = new Date(Date.now() - 2 * hour)
    utimesSync(join(folder, 'left'), longAgo, longAgo)
    tempPath(data, '.upload')
    expect(readdirSync(folder)).toEqual(['in use'])
  })
})
