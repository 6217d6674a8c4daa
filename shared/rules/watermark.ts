import type { Audience } from '../entities/pack.ts'

/** Whether each page says for whom it is when nobody chose otherwise: for one person, so that a copy that is passed on names whose it was. */
export const isWatermarkUsual = (kind: Audience['kind'] | 'chair'): boolean => kind === 'person'
