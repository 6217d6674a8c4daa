import type { Input, MethodName, Output } from '@shared/contract.ts'
import type { Failure } from '@shared/envelope.ts'
import { bridge } from './bridge.ts'

/** A refusal as the page throws it: the same code, sentence and details that main answered. */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'Refusal'
    this.failure = failure
  }
}

/** Asks main and answers the value, or throws a `Refusal`. `jobId` names a job so that it can be followed and stopped. */
export const ask = async <M extends MethodName>(
  method: M,
  input: Input<M>,
  jobId?: string,
): Promise<Output<M>> => {
  const answer = await bridge().invoke(method, input, jobId)
  if (!answer.ok) throw new Refusal(answer.error)
  return answer.value as Output<M>
}
