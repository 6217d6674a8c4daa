import type { FileKind } from '../app/host.ts'

export const returnKind: FileKind = { name: 'Return from a review copy', extensions: ['packhorse-return'] }
