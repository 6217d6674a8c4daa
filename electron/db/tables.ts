import { agendaItem, itemWithdrawal } from '@shared/entities/agenda-item.ts'
import { body, holidayEdit, ruleOverride, termDate } from '@shared/entities/body.ts'
import { dispatch, issue } from '@shared/entities/issue.ts'
import { meeting } from '@shared/entities/meeting.ts'
import { pack } from '@shared/entities/pack.ts'
import { paper, paperVersion } from '@shared/entities/paper.ts'
import { membership, person, seat } from '@shared/entities/person.ts'
import { z } from 'zod'
import { id, stored } from '@shared/entities/primitives.ts'
import { table, type NamedTable } from './table.ts'

export const bodies = table('bodies', 'the board', body)
export const ruleOverrides = table('ruleOverrides', 'the rule', ruleOverride)
export const termDates = table('termDates', 'the term', termDate)
export const holidayEdits = table('holidayEdits', 'the holiday', holidayEdit)
export const people = table('people', 'the person', person)
export const memberships = table('memberships', 'the membership', membership)
export const seats = table('seats', 'the place', seat)
export const meetings = table('meetings', 'the meeting', meeting)
export const agendaItems = table('agendaItems', 'the agenda item', agendaItem)
export const itemWithdrawals = table('itemWithdrawals', 'the withdrawal', itemWithdrawal)
export const papers = table('papers', 'the paper', paper)
export const paperVersions = table('paperVersions', 'the version', paperVersion)
export const packs = table('packs', 'the pack', pack)
export const issues = table('issues', 'the issue', issue)
export const dispatches = table('dispatches', 'the sending', dispatch)

/** A clerk's own agenda template; `items` is the tree as `agenda.saveAsTemplate` keeps it. */
export const agendaTemplates = table(
  'agendaTemplates',
  'the template',
  z.object({
    id: id<'agendaTemplate'>(),
    bodyKind: z.string(),
    name: z.string(),
    items: z.array(z.unknown()),
    ...stored,
  }),
)

export const settings = table(
  'settings',
  'the setting',
  z.object({ id: z.string(), value: z.string(), ...stored }),
)

/** Every table with undo: name to table. */
export const tablesByName: ReadonlyMap<string, NamedTable> = new Map(
  [
    bodies,
    ruleOverrides,
    termDates,
    holidayEdits,
    people,
    memberships,
    seats,
    meetings,
    agendaItems,
    itemWithdrawals,
    papers,
    paperVersions,
    packs,
    issues,
    dispatches,
    agendaTemplates,
    settings,
  ].map((each) => [each.name, each] as const),
)
