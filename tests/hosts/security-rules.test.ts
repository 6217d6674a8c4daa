import type { Session, WebContents } from 'electron'
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import {
  denyDownloads,
  denyNavigation,
  denyNetwork,
  denyNewWindows,
  denyPermissions,
} from '../../electron/lock-down.ts'
import { contentPolicy } from '../../electron/pages/content-policy.ts'
import { isOurPage } from '../../electron/security/our-page.ts'
import { mailLink } from '../../electron/security/mail-link.ts'
import { outsideLink } from '../../electron/security/outside-link.ts'
import { mayRequest } from '../../electron/security/page-request.ts'
import { isTrustedSender } from '../../electron/security/sender.ts'

describe('isOurPage', () => {
  it.each([
    ['app://packhorse/index.html', true],
    ['app://packhorse/#/meetings', true],
    ['app://packhorse.example/index.html', false],
    ['app://other/index.html', false],
    ['app://user@packhorse/index.html', false],
    ['apps://packhorse/index.html', false],
    ['https://packhorse/index.html', false],
    ['file:///app/packhorse/index.html', false],
    ['about:blank', false],
    ['', false],
  ])('%s: %s', (address, isOurs) => {
    expect(isOurPage(address)).toBe(isOurs)
  })
})

describe('mailLink', () => {
  it.each([
    ['mailto:clerk@example.org', true],
    ['mailto:clerk@example.org?subject=Papers%20due&body=Dear%20Ann%2C%0D%0A', true],
    ['mailto:clerk@example.org?cc=other@example.org', false],
    ['mailto:clerk@example.org?attach=/etc/passwd', false],
    ['mailto:a@example.org,b@example.org', false],
    ['mailto:clerk@example.org?subject=a&body=b&bcc=c@example.org', false],
    ['mailto:', false],
    [`mailto:clerk@example.org?body=${'x'.repeat(2000)}`, false],
    ['https://example.org/', false],
  ])('%s: %s', (address, isTaken) => {
    expect(mailLink(address)).toBe(isTaken ? address : null)
  })
})

describe('outsideLink', () => {
  it.each([
    ['https://www.gov.uk/guidance', 'https://www.gov.uk/guidance'],
    ['http://www.gov.uk/', null],
    ['https://name:word@www.gov.uk/', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['mailto:clerk@example.org', null],
    ['smb://server/share', null],
    ['ms-msdt:/id', null],
    ['not an address', null],
  ])('hands %s on as %s', (address, link) => {
    expect(outsideLink(address)).toBe(link)
  })
})

describe('mayRequest', () => {
  it.each([
    ['app://packhorse/assets/a.js', true],
    ['app://packhorse/output/abc', true],
    ['blob:app://packhorse/1', true],
    ['data:image/png;base64,AA', true],
    ['https://example.org/', false],
    ['http://127.0.0.1:8080/', false],
    ['ws://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['app://elsewhere/', false],
  ])('%s: %s', (address, isAllowed) => {
    expect(mayRequest(address)).toBe(isAllowed)
  })
})

describe('isTrustedSender', () => {
  const url = 'app://packhorse/index.html'
  it('takes the top frame of our own page', () => {
    expect(isTrustedSender({ senderFrame: { url, parent: null } })).toBe(true)
  })
  it('takes no frame inside it, no other page, and none that has gone', () => {
    expect(isTrustedSender({ senderFrame: { url, parent: {} } })).toBe(false)
    expect(isTrustedSender({ senderFrame: { url: 'https://example.org/', parent: null } })).toBe(false)
    expect(isTrustedSender({ senderFrame: null })).toBe(false)
  })
})

describe('contentPolicy', () => {
  it('allows no code but our files, and nothing from elsewhere', () => {
    expect(contentPolicy).not.toMatch(/'unsafe-eval'|https?:|\*/)
    expect(contentPolicy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/)
    for (const directive of [
      'default-src',
      'frame-src',
      'object-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
    ]) {
      expect(contentPolicy).toContain(`${directive} 'none'`)
    }
  })
})

/** As much of Electron's WebContents as the rules touch: it emits, and keeps its one handler. */
class Contents extends EventEmitter {
  handler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  setWindowOpenHandler(handler: Contents['handler']): void {
    this.handler = handler
  }
}
const asContents = (contents: Contents): WebContents => contents as unknown as WebContents

describe('denyNavigation', () => {
  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
    'stops %s',
    (name) => {
      const contents = new Contents()
      denyNavigation(asContents(contents))
      let stopped = 0
      contents.emit(name, { preventDefault: () => (stopped += 1) })
      expect(stopped).toBe(1)
    },
  )
})

describe('denyNewWindows', () => {
  it('opens none, and offers only https to the browser', () => {
    const contents = new Contents()
    const offered: string[] = []
    denyNewWindows(asContents(contents), (url) => offered.push(url))
    const actions = ['https://www.gov.uk/', 'file:///etc/passwd'].map(
      (url) => contents.handler({ url }).action,
    )
    expect({ actions, offered }).toEqual({ actions: ['deny', 'deny'], offered: ['https://www.gov.uk/'] })
  })
})

describe('the session', () => {
  it('grants no permission, to ask or to check', () => {
    const given: unknown[] = []
    const session = {
      setPermissionRequestHandler: (ask: (c: null, p: string, answer: (is: boolean) => void) => void) =>
        ask(null, 'media', (isGranted) => given.push(isGranted)),
      setPermissionCheckHandler: (check: () => boolean) => given.push(check()),
      setDevicePermissionHandler: (check: () => boolean) => given.push(check()),
    }
    denyPermissions(session as unknown as Session)
    expect(given).toEqual([false, false, false])
  })

  it('cancels what would leave this machine', () => {
    const cancelled: unknown[] = []
    const ask = (listener: (details: { url: string }, answer: (a: { cancel: boolean }) => void) => void) => {
      for (const url of ['app://packhorse/', 'https://example.org/']) {
        listener({ url }, ({ cancel }) => cancelled.push(cancel))
      }
    }
    denyNetwork({ webRequest: { onBeforeRequest: ask } } as unknown as Session)
    expect(cancelled).toEqual([false, true])
  })

  it('lets the page download nothing', () => {
    const session = new EventEmitter()
    denyDownloads(session as unknown as Session)
    let stopped = 0
    session.emit('will-download', { preventDefault: () => (stopped += 1) })
    expect(stopped).toBe(1)
  })
})
