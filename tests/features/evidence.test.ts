import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clockOn } from '../../electron/app/clock.ts'
import { atWork } from '../helpers/at-work.ts'

const picture = new Uint8Array([255, 216, 255, 224, 1, 2, 3])

const set = async () => {
  const work = await atWork({ clock: clockOn('2026-11-13') })
  const { ask, bodyId, send } = work
  const { actionId } = await ask('actions.raise', {
    bodyId,
    meetingId: null,
    itemId: null,
    lineId: null,
    text: 'Mend the fence',
    ownerId: null,
    ownerRole: 'Clerk',
    dueOn: null,
    dueWords: '',
    priority: 'normal',
    isConfidential: false,
  })
  return {
    ...work,
    actionId,
    add: async (fileName: string, bytes = picture) =>
      ask('evidence.add', { actionId, uploadId: await send(fileName, bytes), caption: 'The fence' }),
    files: () => ask('evidence.list', { actionId }),
  }
}

describe('evidence.add', () => {
  it('keeps a file as it came, says who added it, and gives it back', async () => {
    const { ask, app, answers, add, files } = await set()
    const { evidenceId } = await add('Fence.jpg')
    expect(await files()).toMatchObject([
      { fileName: 'Fence.jpg', caption: 'The fence', who: 'Tester', addedOn: '2026-11-13', canLook: true },
    ])
    const { outputId, mediaType } = await ask('evidence.view', { evidenceId })
    expect([mediaType, new Uint8Array(readFileSync(app.outputs.find(outputId)?.path ?? ''))]).toEqual([
      'image/jpeg',
      picture,
    ])
    answers.save = join(mkdtempSync(join(tmpdir(), 'packhorse-')), 'Saved.jpg')
    expect(await ask('evidence.save', { evidenceId })).toEqual({ fileName: 'Saved.jpg' })
    expect(new Uint8Array(readFileSync(answers.save))).toEqual(picture)
  })

  it('refuses a program, an empty file, and the same file twice, and adds nothing', async () => {
    const { add, files } = await set()
    await add('Fence.jpg')
    await expect(add('Fence.exe')).rejects.toThrow('cannot go with an action')
    await expect(add('Fence.png', new Uint8Array())).rejects.toThrow('is empty')
    await expect(add('The same.jpg')).rejects.toThrow('with this action already')
    expect(await files()).toHaveLength(1)
  })

  it('is taken out again, and back by undo of the register', async () => {
    const { ask, add, files } = await set()
    await ask('evidence.takeOut', await add('Fence.jpg'))
    expect(await files()).toEqual([])
    expect(await ask('register.undo', {})).toEqual({ label: 'Take a file out of an action' })
    expect(await files()).toHaveLength(1)
    expect(await ask('register.undoState', {})).toMatchObject({ undo: 'Add a file to an action' })
  })

  it('shows no Word file on screen', async () => {
    const { ask, add, files } = await set()
    const { evidenceId } = await add('Fence.docx')
    expect(await files()).toMatchObject([{ canLook: false }])
    await expect(ask('evidence.view', { evidenceId })).rejects.toThrow('Save a copy')
  })
})
