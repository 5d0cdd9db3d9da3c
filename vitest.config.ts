import { defineConfig } from 'vitest/config'

/** One project a part of `./zeimori test`; the part's time budget stands in tools/test.ts. */
const project = (name: string, include: readonly string[]) => ({
  test: { name, include: [...include], testTimeout: 60_000, hookTimeout: 120_000 },
})

export default defineConfig({
  test: {
    projects: [
      project('law', [
        'packages/tax/test/**/*.test.ts',
        'packages/municipalities/test/**/*.test.ts',
      ]),
      project('resident', [
        'packages/ui/test/**/*.test.tsx',
        'apps/resident/test/**/*.test.{ts,tsx}',
      ]),
      project('platform', ['apps/cli/test/**/*.test.ts', 'tools/test/**/*.test.ts']),
    ],
  },
})
