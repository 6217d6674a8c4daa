import { describe, expect, it } from 'vitest'
import { mailtoFor } from '../../shared/words/mailto.ts'

const letter = {
  email: 'ann+gov@example.org',
  subject: '“Pay & conditions” = 100 %?',
  text: 'Dear Ann,\n\nPlease #1',
}

describe('mailtoFor', () => {
  it('keeps every letter through the address', () => {
    const address = mailtoFor(letter) ?? ''
    const url = new URL(address)
    expect(decodeURIComponent(url.pathname)).toBe(letter.email)
    expect(address).not.toMatch(/[\s“”#+]/)
    const [, query = ''] = address.split('?')
    const parts = query.split('&').map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)))
    expect(parts).toEqual([letter.subject, letter.text.replaceAll('\n', '\r\n')])
  })

  it('gives none without an address, or for a letter too long to hand over', () => {
    expect(mailtoFor({ ...letter, email: '' })).toBeNull()
    expect(mailtoFor({ ...letter, text: 'x'.repeat(2000) })).toBeNull()
  })
})
