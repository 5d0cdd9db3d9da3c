/**
 * The fast tests of the law as one file, which mutation testing runs once a mutant: a file of its own for each
 * table would start sixty workers a mutant. `vitest.mutation.config.ts` names it; nothing else runs it.
 */
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

for (const file of globSync(['*.test.ts', 'rules/*.test.ts', 'kernel/*.test.ts'], { cwd: folder }))
  await import(/* @vite-ignore */ `${folder}${file}`)
