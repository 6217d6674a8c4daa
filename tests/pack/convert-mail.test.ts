import { describe, expect, it } from 'vitest'
import { emlAsPdf } from '../../electron/papers/convert/eml.ts'
import { msgAsPdf } from '../../electron/papers/convert/msg.ts'
import { anOutlookMail } from '../helpers/an-outlook-mail.ts'
import { aMail, type MailPart } from '../helpers/mails.ts'
import { FONTS } from './make-a-pack.ts'
import { readBack, wordsOn } from './read-back.ts'

const ports = { workFolder: '/nowhere', fontsFolder: FONTS }
const part = (fileName: string, mediaType: string, size = 10, contentId?: string): MailPart => ({
  fileName,
  mediaType,
  bytes: new Uint8Array(size).fill(65),
  ...(contentId === undefined ? {} : { contentId }),
})

describe('emlAsPdf', () => {
  it('is a page with who, to whom, when in British time, what about, and the words', async () => {
    const mail = aMail({
      subject: 'Budget £ – Ŵyl',
      text: 'Dear Clerk,\r\n\r\nPlease see below.\r\n> quoted',
    })
    const { pdf, title, notes } = await emlAsPdf(mail, 'a.eml', ports)
    expect([title, notes]).toEqual(['Budget £ – Ŵyl', []])
    const words = await wordsOn(await readBack(pdf), 1)
    for (const each of [
      'Budget £ – Ŵyl',
      'Ann Reed (ann@example.org)',
      'Clerk, The (clerk@example.org), ben@example.org',
      'Copied to Head (head@example.org)',
      'Sunday 5 July 2026, 7.05 pm',
      'Please see below.',
    ])
      expect(words.replaceAll(/\s+/g, ' ')).toContain(each)
    expect(words).not.toContain('secret')
  })

  it('reads HTML as words, and fetches and runs nothing', async () => {
    const html =
      '<p>Dear <b>Clerk</b>,</p><ul><li>one</li></ul><a href="https://example.org/x">the plan</a><script>alert(1)</script><img src="http://127.0.0.1:9/spy.png">'
    const words = await wordsOn(await readBack((await emlAsPdf(aMail({ html }), 'a.eml', ports)).pdf), 1)
    expect(words).toContain('Dear Clerk,')
    expect(words).toContain('the plan [https://example.org/x]')
    expect(words).not.toMatch(/alert|spy/)
  })

  it('hands on documents, and leaves out logos and what is for machines, saying so', async () => {
    const mail = aMail({
      text: 'See attached',
      html: '<img src="cid:logo">',
      parts: [
        part('budget.pdf', 'application/pdf'),
        part('logo.png', 'image/png', 4000, 'logo'),
        part('photo.jpg', 'image/jpeg', 90_000, 'photo'),
        part('invite.ics', 'text/calendar'),
        part('smime.p7s', 'application/pkcs7-signature'),
      ],
    })
    const { innerFiles, notes } = await emlAsPdf(mail, 'a.eml', ports)
    expect(innerFiles?.map(({ fileName }) => fileName)).toEqual(['budget.pdf', 'photo.jpg'])
    expect(notes).toEqual([
      '1 small picture in the message left out.',
      'Left out, since no document: invite.ics, smime.p7s.',
    ])
  })

  it('gives a message within a message on as one', async () => {
    const inner = { fileName: 'Old.eml', mediaType: 'message/rfc822', bytes: aMail({ text: 'before' }) }
    const { innerFiles } = await emlAsPdf(aMail({ text: 'now', parts: [inner] }), 'a.eml', ports)
    expect(innerFiles?.map(({ fileName }) => fileName)).toEqual(['Old.eml'])
  })

  it('refuses one that is nested without end', async () => {
    const deep = Array.from(
      { length: 3000 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    )
    const mail = Buffer.from(`From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\n${deep.join('')}`)
    await expect(emlAsPdf(mail, 'a.eml', ports)).rejects.toMatchObject({ problem: { code: 'damaged' } })
  })
})

describe('msgAsPdf', () => {
  it('reads what Outlook saved, with its attachment', async () => {
    const msg = anOutlookMail({
      subject: 'Premises',
      body: 'Dear all,\r\nthe roof leaks.',
      from: ['Ann Reed', 'ann@example.org'],
      to: ['The Clerk', 'clerk@example.org'],
      attachment: ['roof.txt', Buffer.from('photo to follow')],
    })
    const { pdf, title, innerFiles } = await msgAsPdf(msg, 'a.msg', ports)
    expect(title).toBe('Premises')
    const words = await wordsOn(await readBack(pdf), 1)
    for (const each of [
      'Premises',
      'Ann Reed (ann@example.org)',
      'The Clerk (clerk@example.org)',
      'the roof leaks.',
    ])
      expect(words).toContain(each)
    expect(innerFiles?.map(({ fileName, bytes }) => [fileName, Buffer.from(bytes).toString()])).toEqual([
      ['roof.txt', 'photo to follow'],
    ])
  })

  it('gives a reason for one that is damaged', async () => {
    const msg = anOutlookMail({ subject: 'x', body: 'y', from: ['a', 'b'], to: ['c', 'd'] })
    await expect(msgAsPdf(msg.subarray(0, 700), 'a.msg', ports)).rejects.toMatchObject({
      problem: { code: 'damaged' },
    })
  })
})
