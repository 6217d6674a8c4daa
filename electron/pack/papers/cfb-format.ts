import type { FileFormat } from '@shared/entities/file-format.ts'

/** Streams at the top of an old Office file, and what they make it. A locked new one is wrapped in the same container. */
const STREAMS: readonly (readonly [string, FileFormat])[] = [
  ['EncryptedPackage', 'locked-office'],
  ['__properties_version1.0', 'outlook'],
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
]

const ENTRY = 128
const NONE = 0xffff_fffa // from here on, numbers of sectors mean "none" or "end"
/** A directory of more sectors than this is no document that anyone wrote. */
const MOST_SECTORS = 10_000

/** What an old Office file (compound file, MS-CFB) holds, told by the names of its top streams. */
export function cfbFormat(bytes: Uint8Array): FileFormat {
  try {
    const names = topNames(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return STREAMS.find(([name]) => names.has(name))?.[1] ?? 'unknown'
  } catch (error) {
    if (error instanceof RangeError) return 'unknown' // it points outside itself: cut short or damaged
    throw error
  }
}

function topNames(file: Buffer): ReadonlySet<string> {
  const directory = readDirectory(file)
  const names = new Set<string>()
  const seen = new Set<number>()
  // Entries of one storage are a search tree: left, right. Those of embedded documents hang below others.
  const waiting = [directory.readUInt32LE(76)]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at >= NONE || seen.has(at)) continue
    seen.add(at)
    const entry = directory.subarray(at * ENTRY, (at + 1) * ENTRY)
    names.add(entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)))
    waiting.push(entry.readUInt32LE(68), entry.readUInt32LE(72))
  }
  return names
}

function readDirectory(file: Buffer): Buffer {
  const sectorSize = 2 ** Math.min(12, file.readUInt16LE(30))
  const sector = (number: number) => file.subarray((number + 1) * sectorSize, (number + 2) * sectorSize)
  const perSector = sectorSize / 4
  const next = (number: number): number => {
    const table = file.readUInt32LE(76 + 4 * Math.floor(number / perSector))
    return sector(table).readUInt32LE(4 * (number % perSector))
  }
  const parts: Buffer[] = []
  for (let at = file.readUInt32LE(48); at < NONE && parts.length < MOST_SECTORS;) {
    parts.push(sector(at))
    // Only the first 109 sectors of the table are listed in the header; a directory beyond them is not followed.
    if (at / perSector >= 109) break
    at = next(at)
  }
  return Buffer.concat(parts)
}
