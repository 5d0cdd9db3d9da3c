import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The mutated copy, not the package that node_modules links to. */
const tax = fileURLToPath(new URL('packages/tax/src', import.meta.url))

/** The fast tests of the law, for mutation testing. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@zeimori\/tax$/, replacement: `${tax}/index.ts` },
      { find: /^@zeimori\/tax\/glossary$/, replacement: `${tax}/glossary/terms.ts` },
    ],
  },
  plugins: [
    {
      name: 'no-locations',
      // Stryker asks where each test stands; finding out takes longer than the tests.
      configureVitest: ({ project }) => void (project.config.includeTaskLocation = false),
    },
  ],
  test: { include: ['packages/tax/test/mutation.ts'], testTimeout: 600_000 },
})
