import { createCipheriv } from 'node:crypto'
import { passwordBytes } from './password.ts'
import { passwordHash } from './password-hash.ts'
import { SeededBytes } from './seeded-bytes.ts'

/**
 * What a reader who knows the password may do, bit by bit (ISO 32000-2, table 22): all but change the pages and their
 * order. Who could print but not copy a line would only retype it; screen readers need both kinds of copying.
 */
const PRINT = 0x004
const COPY = 0x010
const ANNOTATE = 0x020
const FILL_IN = 0x100
const READ_ALOUD = 0x200
const PRINT_SHARP = 0x800
const ALWAYS_ON = 0xfffff0c0
const PERMISSIONS = ALWAYS_ON | PRINT | COPY | ANNOTATE | FILL_IN | READ_ALOUD | PRINT_SHARP | 0

const NO_IV = Buffer.alloc(16)

/**
 * Encryption of one file with a password: AES-256 as ISO 32000-2 has it (V 5, R 6). Strings and streams are encrypted,
 * metadata too. Nothing here keeps the password.
 */
export class Protection {
  /** The encryption dictionary, as it stands in the file. */
  readonly dictionary: string
  private readonly fileKey: Buffer
  private readonly ivs

  /** @throws AppError `invalid_input` when the password cannot be one */
  constructor(password: string, seed: string) {
    const random = new SeededBytes(seed, 'protection', password)
    this.fileKey = random.next(32)
    this.ivs = createCipheriv('aes-256-ecb', random.next(32), null).setAutoPadding(false)
    const user = passwordEntry(passwordBytes(password), this.fileKey, random)
    // Nobody is to be told the owner's password: it only lets one change what the file allows.
    const owner = passwordEntry(random.next(32), this.fileKey, random, user.entry)
    this.dictionary = dictionaryOf(user, owner, this.permissions(random))
  }

  /**
   * @param objectNumber of the object that these bytes belong to
   * @param index 0 for the contents of a stream, from 1 for the strings beside it
   */
  encrypt(bytes: Uint8Array, objectNumber: number, index = 0): Buffer {
    const iv = this.ivOf(objectNumber, index)
    const cipher = createCipheriv('aes-256-cbc', this.fileKey, iv)
    return Buffer.concat([iv, cipher.update(bytes), cipher.final()])
  }

  /** Unforeseeable, different for each piece, and the same when the file is made again. */
  private ivOf(objectNumber: number, index: number): Buffer {
    const block = Buffer.alloc(16)
    block.writeUInt32BE(objectNumber, 0)
    block.writeUInt32BE(index, 4)
    return this.ivs.update(block)
  }

  /** Lets a reader see that nobody has changed the permissions. */
  private permissions(random: SeededBytes): Buffer {
    const block = Buffer.from('\0\0\0\0\xff\xff\xff\xffTadb\0\0\0\0', 'latin1')
    block.writeInt32LE(PERMISSIONS, 0)
    random.next(4).copy(block, 12)
    return createCipheriv('aes-256-ecb', this.fileKey, null).setAutoPadding(false).update(block)
  }
}

interface PasswordEntry {
  /** Hash and two salts: proves a password. */
  readonly entry: Buffer
  /** The key of the file, for who knows the password. */
  readonly key: Buffer
}

function passwordEntry(
  password: Buffer,
  fileKey: Buffer,
  random: SeededBytes,
  user: Uint8Array = Buffer.alloc(0),
): PasswordEntry {
  const [proofSalt, keySalt] = [random.next(8), random.next(8)]
  const entry = Buffer.concat([passwordHash(password, proofSalt, user), proofSalt, keySalt])
  const cipher = createCipheriv('aes-256-cbc', passwordHash(password, keySalt, user), NO_IV)
  return { entry, key: cipher.setAutoPadding(false).update(fileKey) }
}

function dictionaryOf(user: PasswordEntry, owner: PasswordEntry, permissions: Buffer): string {
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`
  return [
    '<</Filter/Standard/V 5/R 6/Length 256/StmF/StdCF/StrF/StdCF/EncryptMetadata true',
    '/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>',
    `/U${hex(user.entry)}/UE${hex(user.key)}/O${hex(owner.entry)}/OE${hex(owner.key)}`,
    `/P ${PERMISSIONS}/Perms${hex(permissions)}>>`,
  ].join('')
}
