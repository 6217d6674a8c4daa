import { describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { person, type Person } from '@shared/entities/person.ts'
import type { WriteDb } from '../../electron/db/handles.ts'
import { getRow, insertRow, updateRow } from '../../electron/db/table.ts'
import { people } from '../../electron/db/tables.ts'
import { redoLast, undoLast, undoState } from '../../electron/undo/undo.service.ts'
import { aFile } from '../helpers/a-file.ts'

const scope = 'the-meeting'
const aPerson = (name: string): Person =>
  person.parse({
    id: uuidv7(),
    name,
    sortName: name,
    email: '',
    phone: '',
    notes: '',
    createdAt: '2026-09-01T09:00:00.000Z',
    withdrawnAt: null,
  })

const rename = (id: string, name: string) => (db: WriteDb) => {
  updateRow(db, people, id, { name })
  db.recorder.describe({ label: `Rename to ${name}`, scope })
}

describe('undo', () => {
  it('goes back and forth through commands, and forgets what was undone when something new is done', () => {
    const file = aFile()
    const ann = aPerson('Ann')
    const nameNow = () => getRow(file.read, people, ann.id).name
    file.command((db) => insertRow(db, people, ann))
    file.command(rename(ann.id, 'Anna'))
    file.command(rename(ann.id, 'Annie'))
    expect(undoState(file.read, scope)).toEqual({ undo: 'Rename to Annie', redo: null })

    file.command((db) => undoLast(db, scope))
    file.command((db) => undoLast(db, scope))
    expect([nameNow(), undoState(file.read, scope)]).toEqual(['Ann', { undo: null, redo: 'Rename to Anna' }])

    file.command((db) => redoLast(db, scope))
    expect([nameNow(), undoState(file.read, scope)]).toEqual([
      'Anna',
      { undo: 'Rename to Anna', redo: 'Rename to Annie' },
    ])

    file.command(rename(ann.id, 'Hannah'))
    expect(undoState(file.read, scope)).toEqual({ undo: 'Rename to Hannah', redo: null })
    file.command((db) => undoLast(db, scope))
    expect([nameNow(), undoState(file.read, scope).redo]).toEqual(['Anna', 'Rename to Hannah'])
  })

  it('takes a new record out of use and brings it back', () => {
    const file = aFile()
    const ben = aPerson('Ben')
    file.command((db) => {
      insertRow(db, people, ben)
      db.recorder.describe({ label: 'Add Ben', scope })
    })
    file.command((db) => undoLast(db, scope))
    expect(getRow(file.read, people, ben.id).withdrawnAt).not.toBeNull()
    file.command((db) => redoLast(db, scope))
    expect(getRow(file.read, people, ben.id).withdrawnAt).toBeNull()
  })

  it('refuses when the record was changed since by something outside its scope', () => {
    const file = aFile()
    const cat = aPerson('Cat')
    file.command((db) => insertRow(db, people, cat))
    file.command(rename(cat.id, 'Cath'))
    file.command((db) => updateRow(db, people, cat.id, { name: 'Catherine' }))
    expect(() => file.command((db) => undoLast(db, scope))).toThrow(/changed since/)
    expect(getRow(file.read, people, cat.id).name).toBe('Catherine')
  })

  it('keeps the audit log as it was written', () => {
    const file = aFile()
    file.command((db) => insertRow(db, people, aPerson('Dot')))
    expect(() => file.sql.exec('DELETE FROM changes')).toThrow(/append-only/)
    expect(() => file.sql.exec("UPDATE commands SET who = 'someone else'")).toThrow(/append-only/)
    expect(() => file.sql.exec('DELETE FROM people')).toThrow(/withdrawn, not deleted/)
  })
})
