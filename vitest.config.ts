import { defineConfig } from 'vitest/config'

/** One project a part of `./zeimori test`; the part's time budget stands in tools/test/parts.ts. */
const project = (name: string, include: readonly string[], more: object = {}) => ({
  test: {
    name,
    include: [...include],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two files at a time, even on two cores: a test waits for browsers, databases and commands.
    maxWorkers: 2,
    ...more,
  },
})

/** Files that change nothing that others import share it: it takes longer to load than most of them to run. */
const shared = (name: string, include: readonly string[]) =>
  project(name, include, { isolate: false })

export default defineConfig({
  // As it is written in when the command is bundled.
  define: { ZEIMORI_ROOT: JSON.stringify(import.meta.dirname) },
  test: {
    projects: [
      shared('law', [
        'packages/tax/test/**/*.test.ts',
        'packages/municipalities/test/**/*.test.ts',
      ]),
      shared('papers', ['packages/papers/test/**/*.test.ts']),
      shared('slips', ['packages/slips/test/**/*.test.ts']),
      project('resident', ['apps/resident/test/**/*.test.{ts,tsx}'], {
        globalSetup: 'apps/resident/test/one-site.ts',
      }),
      project('assurance', [
        'packages/requirements/test/**/*.test.ts',
        'packages/probes/test/**/*.test.ts',
        'packages/documents/test/**/*.test.ts',
        'packages/detection/test/**/*.test.ts',
        'packages/inventory/test/**/*.test.ts',
        'packages/diagnosis/test/**/*.test.ts',
        'packages/stops/test/**/*.test.ts',
        'packages/scanning/test/**/*.test.ts',
        'packages/findings/test/**/*.test.ts',
      ]),
      project('console', [
        'packages/records/test/**/*.test.ts',
        'packages/store/test/**/*.test.ts',
        'packages/attachments/test/**/*.test.ts',
        'apps/console/test/**/*.test.{ts,tsx}',
        'apps/worker/test/**/*.test.ts',
      ]),
      project('platform', ['apps/cli/test/**/*.test.ts', 'tools/test/**/*.test.ts']),
    ],
  },
})
