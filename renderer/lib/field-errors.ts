import { Refusal } from './client.ts'

interface RefusedField {
  readonly field: string
  readonly message: string
}

const isRefusedField = (value: unknown): value is RefusedField =>
  typeof value === 'object' &&
  value !== null &&
  'field' in value &&
  typeof value.field === 'string' &&
  'message' in value &&
  typeof value.message === 'string'

/** What main says of single fields when it refuses: the last part of the field's path, and the sentence. */
export const fieldErrors = (error: Error | null): Readonly<Record<string, string>> => {
  const fields = error instanceof Refusal ? error.failure.details['fields'] : null
  if (!Array.isArray(fields)) return {}
  const named = fields.filter(isRefusedField)
  return Object.fromEntries(named.map(({ field, message }) => [field.split('.').at(-1) ?? field, message]))
}
