import { createCipheriv, createHash } from 'node:crypto'

const LEAST_ROUNDS = 64
const HASHES = ['sha256', 'sha384', 'sha512'] as const

/**
 * Algorithm 2.B of ISO 32000-2, 7.6.4.3.4: the hash by which revision 6 keeps passwords.
 *
 * @param user the 48 bytes of the user password's entry, where the owner's is hashed; empty otherwise
 * @returns 32 bytes
 */
export function passwordHash(password: Uint8Array, salt: Uint8Array, user: Uint8Array): Buffer {
  let key = createHash('sha256').update(password).update(salt).update(user).digest()
  for (let round = 1; ; round++) {
    const block = Buffer.concat([password, key, user])
    const mixed = encrypt(key, Buffer.concat(Array<Buffer>(64).fill(block)))
    // The first 16 bytes as one number, modulo 3: 256 is 1 modulo 3, so their sum will do.
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0)
    key = createHash(HASHES[sum % 3] ?? 'sha256')
      .update(mixed)
      .digest()
    if (round >= LEAST_ROUNDS && (mixed.at(-1) ?? 0) <= round - 32) return key.subarray(0, 32)
  }
}

function encrypt(key: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
  return cipher.setAutoPadding(false).update(bytes)
}
