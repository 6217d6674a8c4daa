import type { z } from 'zod'

/**
 * The three kinds of method.
 *
 * - `query` reads. It changes nothing.
 * - `command` is one transaction: when it is answered, it is in the file; when it fails, nothing changed. It can be undone.
 * - `job` is long, or reaches outside the file: it reports progress and can be cancelled.
 */
export type MethodKind = 'query' | 'command' | 'job'

export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: MethodKind
  readonly input: I
  readonly output: O
}

const method =
  <const K extends MethodKind>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<I, O> & { readonly kind: K } => ({
    kind,
    input,
    output,
  })

export const query = method('query')
export const command = method('command')
export const job = method('job')
