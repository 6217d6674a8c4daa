import type { Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { createBody } from '../../electron/bodies/bodies.service.ts'
import type { aFile } from './a-file.ts'

/** A body in a file: the governing board of a maintained school, unless said otherwise. */
export const aBody = (
  file: Pick<ReturnType<typeof aFile>, 'command'>,
  overrides: Partial<Parsed<'bodies.create'>> = {},
): BodyId =>
  file.command((db) =>
    createBody(db, {
      kind: 'maintained-school',
      name: 'Governing board',
      organisation: 'Oakfield Primary School',
      accent: 'moss',
      ...overrides,
    }),
  )
