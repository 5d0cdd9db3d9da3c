/**
 * The fast tests of the law as one file, which mutation testing runs once a mutant: a file of its own for each
 * table would start sixty workers a mutant. `vitest.mutation.config.ts` names it; nothing else runs it.
 */
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

// The sentences notice most mutants but take the longest; a rule's own table is quicker.
const patterns = [
  'kernel/*.test.ts',
  'fields.test.ts',
  'rules/*.test.ts',
  '!(sentences).test.ts',
  'sentences.test.ts',
]

for (const pattern of patterns)
  for (const file of globSync(pattern, { cwd: folder }).toSorted())
    await import(/* @vite-ignore */ `${folder}${file}`)
