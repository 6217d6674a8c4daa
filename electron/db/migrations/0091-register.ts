import { entity } from './entity.ts'
import type { Migration } from './migration.ts'

/** The same as `isOpenAction` of `shared/rules/action-late.ts`; to the letter as `register.repo.ts` asks for it. */
const isOpen = `status IN ('open', 'in-progress')`

/** Views of the register that were given names, and an index that has a board's actions in the order of the register. */
export const register: Migration = {
  version: 91,
  sql: `
    ${entity('actionViews', 'bodyId TEXT NOT NULL REFERENCES bodies (id), name TEXT NOT NULL, shown TEXT NOT NULL')}
    CREATE INDEX actionsInOrder ON actions
      (bodyId, (${isOpen}) DESC, (CASE WHEN ${isOpen} THEN coalesce(dueOn, '9999') ELSE '' END), id DESC)
      WHERE withdrawnAt IS NULL;
  `,
}
