import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { returnEntry } from '@shared/entities/return.ts'
import { returnHead, returnMagic, returnVersion } from '@shared/entities/return-file.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/return-file.md'), 'utf8')

describe('the page on returns', () => {
  it('names every field, kind and choice of the schema', () => {
    const kinds = returnEntry.options.flatMap(({ shape: { kind } }) =>
      'options' in kind ? kind.options : [...kind.values],
    )
    const fields = [
      ...Object.keys(returnHead.shape),
      ...Object.keys(returnHead.shape.files.element.shape),
      ...returnEntry.options.flatMap(({ shape }) => Object.keys(shape)),
    ]
    const missing = [...kinds, ...fields].filter((name) => !page.includes(`\`${name}\``))
    expect(missing).toEqual([])
  })

  it('shows the first line as it is written', () => {
    expect(page).toContain(`\`${returnMagic} ${returnVersion}\``)
  })
})
