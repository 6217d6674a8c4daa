import { greetingFor, printedNameOf, sortNameOf } from '@shared/words/person-name.ts'
import { describe, expect, it } from 'vitest'

describe('sortNameOf', () => {
  it.each([
    ['Dr Miriam Reed', 'Reed, Miriam'],
    ['Mrs. Siân Llŷr-Łukasz', 'Llŷr-Łukasz, Siân'],
    ['Cllr Mary Anne Cole', 'Cole, Mary Anne'],
    ['The Rt Hon Lord Knight of Weymouth', 'Knight of Weymouth'],
    ['Professor Sir Adeyemi Okonkwo CBE', 'Okonkwo, Adeyemi'],
    ['Miriam Reed, OBE, JP', 'Reed, Miriam'],
    ['Reed, Dr Miriam', 'Reed, Miriam'],
    ['Jan van der Berg', 'van der Berg, Jan'],
    ['Oliver St John', 'St John, Oliver'],
    ['Priya Nair (Chair)', 'Nair, Priya'],
    ['Mrs Okafor', 'Okafor'],
    ['Cher', 'Cher'],
    ['Dr', 'Dr'],
    ["  Niamh   O'Neill ", "O'Neill, Niamh"],
  ])('%s → %s', (printed, sorted) => {
    expect(sortNameOf(printed)).toBe(sorted)
  })
})

describe('printedNameOf', () => {
  it.each([
    ['Reed, Miriam', 'Miriam Reed'],
    ['REED,  Dr Miriam', 'Dr Miriam REED'],
    ['Miriam Reed, OBE', 'Miriam Reed, OBE'],
    ['Miriam Reed', 'Miriam Reed'],
  ])('%s → %s', (listed, printed) => {
    expect(printedNameOf(listed)).toBe(printed)
  })
})

describe('greetingFor', () => {
  it.each([
    ['Dr Miriam Reed OBE', 'Dear Dr Reed'],
    ['Mrs Okafor', 'Dear Mrs Okafor'],
    ['Sir John Moss', 'Dear Sir John'],
    ['Cllr Ann van der Berg', 'Dear Cllr van der Berg'],
    ['The Rt Hon Dame Jo Lane', 'Dear Dame Jo'],
    ['Ann Reed', 'Dear Ann Reed'],
    ['Finance office', 'Dear Finance office'],
    ['Head', 'Dear Head'],
  ])('%s: %s', (name, greeting) => {
    expect(greetingFor(name)).toBe(greeting)
  })
})
