import { AppError } from '@shared/errors.ts'
import { forbiddenAmong } from './forbidden.ts'
import type { LeakRules } from './leak-rules.ts'
import { SecretIndex } from './secret-index.ts'
import { BREAK, squeeze } from './squeeze.ts'

/**
 * Looks in a text that is no PDF, such as a web page, for what its readers may not see. Papers are not looked at: that is
 * for the process that makes PDFs.
 *
 * @throws AppError `conflict` naming what was found
 */
export function checkText(text: string, { secrets, lawful }: LeakRules): void {
  const known = lawful.map(squeeze).join(BREAK)
  const found = new SecretIndex(secrets.words).search(squeeze(text))
  const forbidden = forbiddenAmong(found)
  const leak = found.find(({ secret, letters }) =>
    secret.isForbidden === true
      ? forbidden.has(secret)
      : letters.length >= DISTINCT && !known.includes(letters),
  )
  if (!leak) return
  throw new AppError(
    'conflict',
    `The page was not made, because its readers would find in it what they may not see: ${leak.secret.what}.`,
    { leaks: [{ what: leak.secret.what, where: 'in the text', page: 0 }] },
  )
}

/** Fewer letters may be a part of other words. */
const DISTINCT = 8
