import { appendFileSync, mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDecipheriv, createHmac, scryptSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deriveKeys, isLocked, isSignedBy, newKeys, readLockHeader } from '../../electron/lock/lock-format.ts'
import { sealFile, unsealFile } from '../../electron/lock/seal-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'packhorse-lock-'))
const passphrase = 'correct horse battery stäple'
const plain = join(folder, 'plain')
const content = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 31) % 251))
writeFileSync(plain, content)
const keys = await newKeys(passphrase)
let made = 0
const sealed = async (): Promise<string> => {
  const path = join(folder, `Ward ${(made += 1)}.packhorse`)
  await sealFile(plain, path, keys)
  return path
}
const unseal = async (path: string) => {
  const to = join(folder, `opened ${(made += 1)}`)
  await unsealFile(path, to, readLockHeader(path), keys)
  return readFileSync(to)
}
/** Changes one byte. */
const spoil = (path: string, at: number): void => {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('a locked file', () => {
  it('is opened by the documented layout alone, with none of our code', async () => {
    const bytes = readFileSync(await sealed())
    expect(bytes.toString('latin1', 0, 16)).toBe('Packhorse locked')
    const N = 2 ** (bytes[17] ?? 0)
    const [r, p] = [bytes[18] ?? 0, bytes[19] ?? 0]
    const key = scryptSync(passphrase.normalize('NFC'), bytes.subarray(28, 44), 64, {
      N,
      r,
      p,
      maxmem: 2 ** 28,
    })
    const mac = createHmac('sha256', key.subarray(32)).update(bytes.subarray(0, 56)).digest()
    expect([bytes[16], N, mac.equals(bytes.subarray(56, 88))]).toEqual([1, 131_072, true])
    const opening = createDecipheriv('aes-256-gcm', key.subarray(0, 32), bytes.subarray(44, 56))
    opening.setAAD(bytes.subarray(0, 88)).setAuthTag(bytes.subarray(-16))
    const within = Buffer.concat([opening.update(bytes.subarray(88, -16)), opening.final()])
    expect([within.equals(content), Number(bytes.readBigUInt64BE(20))]).toEqual([true, content.length])
  })

  it('holds nothing of what is within, and is another one each time though the key is the same', async () => {
    const [one, other] = [await sealed(), await sealed()]
    const [first, second] = [readFileSync(one), readFileSync(other)]
    expect(first.includes(content.subarray(1000, 1016))).toBe(false)
    expect(first.subarray(28, 44).equals(second.subarray(28, 44))).toBe(true)
    expect(first.subarray(44, 56).equals(second.subarray(44, 56))).toBe(false)
    expect((await unseal(one)).equals(content)).toBe(true)
    expect(statSync(one).mode & 0o077).toBe(0)
  })

  it('knows a wrong passphrase from the right one, however the accents were typed', async () => {
    const header = readLockHeader(await sealed())
    const typed = await deriveKeys(passphrase.normalize('NFD'), header)
    const wrong = await deriveKeys(passphrase.toUpperCase(), header)
    expect([isSignedBy(header, typed), isSignedBy(header, wrong)]).toEqual([true, false])
  })

  it('says what is wrong with it: cut short, longer, newer, damaged', async () => {
    const [cut, stub, long, newer, cost] = [
      await sealed(),
      await sealed(),
      await sealed(),
      await sealed(),
      await sealed(),
    ]
    truncateSync(cut, 200_000)
    truncateSync(stub, 60)
    appendFileSync(long, 'more')
    const bytes = readFileSync(newer)
    bytes[16] = 2
    writeFileSync(newer, bytes)
    const dear = readFileSync(cost)
    dear[17] = 40
    writeFileSync(cost, dear)
    expect(() => readLockHeader(cut)).toThrow(/is cut short.*Nothing was changed/)
    expect(() => readLockHeader(stub)).toThrow(/is cut short/)
    expect(() => readLockHeader(long)).toThrow(/is damaged/)
    expect(() => readLockHeader(newer)).toThrow(/newer version of Packhorse/)
    expect(() => readLockHeader(cost)).toThrow(/is damaged/)
    expect([isLocked(cut), isLocked(plain), isLocked(join(folder, 'none'))]).toEqual([true, false, false])
  })

  it('is refused when one byte of it was changed, wherever', async () => {
    const size = 88 + content.length + 16
    for (const at of [20, 30, 50, 60, 88, 150_000, size - 20, size - 1]) {
      const path = await sealed()
      spoil(path, at)
      const check = async () => {
        const header = readLockHeader(path)
        if (!isSignedBy(header, await deriveKeys(passphrase, header))) throw new Error('signature')
        return await unseal(path)
      }
      await expect(check()).rejects.toThrow(/damaged|signature|cut short/)
    }
  }, 60_000)
})
