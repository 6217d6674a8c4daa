import { UsageError } from '../cli-error.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** The body of that id or name; without one, the only one there is. Throws `UsageError` naming those that there are. */
export const chooseBody = <Body extends Named>(all: readonly Body[], wanted: string | null): Body => {
  const found = all.filter(({ id, name }) => wanted === null || id === wanted || name === wanted)
  const [body, other] = found
  if (body !== undefined && other === undefined) return body
  const names = all.map(({ id, name }) => `${name} (${id})`).join(', ') || 'none'
  const why = body === undefined ? 'there is no such body' : 'that is more than one'
  throw new UsageError(`--body is needed and must name one body, and ${why}. There are: ${names}.`)
}
