import { createDecipheriv } from 'node:crypto'
import { passwordBytes } from '../assemble/password.ts'
import { passwordHash } from '../assemble/password-hash.ts'
import type { Decrypt } from './pdf-objects.ts'
import type { PdfDict } from './pdf-value.ts'

/** Null where the dictionary says nothing of a key. Reads what was encrypted with a password (AES-256, revision 6), as any reader who knows the password does. */
export function unprotecting(password: string, encryption: PdfDict): Decrypt | null {
  const [user, wrapped] = [encryption.get('U'), encryption.get('UE')]
  if (!(user instanceof Uint8Array) || !(wrapped instanceof Uint8Array)) return null
  const bytes = passwordBytes(password)
  const wrapping = passwordHash(bytes, user.subarray(40, 48), Buffer.alloc(0))
  const key = createDecipheriv('aes-256-cbc', wrapping, Buffer.alloc(16))
    .setAutoPadding(false)
    .update(wrapped)
  return (encrypted) => decrypted(encrypted, key)
}

function decrypted(bytes: Uint8Array, key: Buffer): Uint8Array {
  if (bytes.length < 32 || bytes.length % 16 !== 0) return bytes
  const decipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(0, 16)).setAutoPadding(false)
  const plain = decipher.update(bytes.subarray(16))
  const padding = plain.at(-1) ?? 0
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain
}
