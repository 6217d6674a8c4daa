import { describe, expect, it } from 'vitest'
import { roleAndCategory } from '@shared/words/role-words.ts'

describe('roleAndCategory', () => {
  it.each([
    ['chair', 'Co-opted', 'Chair, Co-opted'],
    ['member', 'Parent', 'Parent'],
    ['member', '', ''],
    ['clerk', '', 'Clerk'],
    ['head', 'Head teacher', 'Head teacher'],
    ['associate', 'Associate', 'Associate member'],
  ] as const)('%s, “%s”: %s', (role, category, expected) => {
    expect(roleAndCategory({ role, category })).toBe(expected)
  })
})
