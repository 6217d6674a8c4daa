import type { Output } from '@shared/contract.ts'

export type ReadersHome = Output<'review.home'>
