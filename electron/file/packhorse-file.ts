import type { FileKind } from '../app/host.ts'

export const packhorseFile: FileKind = { name: 'Packhorse file', extensions: ['packhorse'] }
