import { contract, type MethodName } from '@shared/contract.ts'
import { AppError } from '@shared/errors.ts'
import type { z } from 'zod'

/** The only thing that a handler ever sees is what this answers. Throws `invalid_input` with the fields at fault. */
export const parseInput = (method: MethodName, input: unknown): unknown => {
  const parsed = (contract[method].input as z.ZodType).safeParse(input)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }))
  throw new AppError('invalid_input', sentence(fields), { fields: fields.slice(0, 20) })
}

const sentence = (fields: readonly { field: string; message: string }[]): string => {
  const first = fields[0]
  const others = fields.length > 1 ? ` (and ${fields.length - 1} more)` : ''
  return `Something does not fit, so nothing was changed. ${first?.message ?? 'Check what was entered.'}${others}`
}
