import { type Secret, SecretIndex } from './secret-index.ts'
import { squeeze } from './squeeze.ts'

/** How much of a forbidden text must be met before it counts: common turns of phrase are in many texts. */
const MOST = 0.6

/**
 * Of what was found, the forbidden texts that stand there for the most part. Other secrets are no leak where these readers
 * may see the same words elsewhere. A forbidden text is one wherever it stands, but only once it is plainly that text.
 */
export function forbiddenAmong(
  found: readonly { readonly secret: Secret; readonly letters: string }[],
): ReadonlySet<Secret> {
  const met = new Map<Secret, Set<string>>()
  for (const { secret, letters } of found) {
    if (secret.isForbidden !== true) continue
    met.set(secret, (met.get(secret) ?? new Set()).add(letters))
  }
  return new Set(
    [...met].filter(([secret, letters]) => letters.size >= runsOf(secret) * MOST).map(([secret]) => secret),
  )
}

/** Of how many different runs of letters it is made. */
const runsOf = (secret: Secret): number => {
  const letters = squeeze(secret.text)
  return new Set(new SecretIndex([secret]).search(letters).map((match) => match.letters)).size
}
