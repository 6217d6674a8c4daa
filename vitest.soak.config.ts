import { defineConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** The long forms: `npm run soak`. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ['tests/soak/**/*.soak.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
  },
})
