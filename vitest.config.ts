import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve(import.meta.dirname, 'shared'),
      '@resources': resolve(import.meta.dirname, 'resources'),
    },
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000, pool: 'forks', maxWorkers: 2 },
})
