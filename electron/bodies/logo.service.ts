import type { Output, Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import { findBlob, keepBlob } from '../db/blobs.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getBody, updateBody } from './bodies.repo.ts'

/** Bytes. */
const largestLogo = 2_000_000

const signatures = [
  { mediaType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
] as const

/** What kind of picture some bytes are, by how they start, not by their name; `null` when neither PNG nor JPEG. */
export const pictureType = (bytes: Uint8Array): 'image/png' | 'image/jpeg' | null =>
  signatures.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))?.mediaType ?? null

/** Puts a logo on a body, or takes it off. Throws `invalid_input` for what is no PNG or JPEG, or too large. */
export const setLogo = (db: WriteDb, { bodyId, bytes }: Parsed<'bodies.setLogo'>): void => {
  const { name } = getBody(db, bodyId)
  if (bytes !== null) checkLogo(bytes)
  updateBody(db, bodyId, { logoSha256: bytes === null ? null : keepBlob(db, bytes) })
  const deed = bytes === null ? 'Take off the logo of' : 'Change the logo of'
  db.recorder.describe({ label: `${deed} “${name}”`, scope: null })
}

const checkLogo = (bytes: Uint8Array): void => {
  if (bytes.byteLength > largestLogo)
    throw new AppError(
      'invalid_input',
      'This picture is larger than 2 MB. The logo was not changed. Save a smaller copy of it and choose that.',
    )
  if (pictureType(bytes) === null)
    throw new AppError(
      'invalid_input',
      'This is no PNG or JPEG picture. The logo was not changed. Save it as PNG or JPEG and choose that.',
    )
}

/** The logo of a body with its media type, or `null` where it has none. */
export const logoOf = (db: ReadDb, bodyId: BodyId): Output<'bodies.logo'> => {
  const { logoSha256 } = getBody(db, bodyId)
  const stored = logoSha256 === null ? null : findBlob(db, logoSha256)
  const mediaType = stored && pictureType(stored)
  return stored && mediaType && { bytes: new Uint8Array(stored), mediaType }
}
