import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openStore } from '../src/index.ts'
import { root } from './root.ts'

/** Making a database takes seconds, copying one does not: what it is made of names the copy. */
function templateName(): string {
  const hash = createHash('sha256')
  const parts = [
    ...globSync('packages/store/src/{migrations,connect}/*.ts', { cwd: root }).toSorted(),
    'node_modules/@electric-sql/pglite/package.json',
  ]
  for (const part of parts) hash.update(readFileSync(join(root, part)))
  return `embedded-${hash.digest('hex').slice(0, 16)}`
}

async function template(): Promise<string> {
  const place = join(root, '.cache/databases', templateName())
  if (existsSync(place)) return place
  const draft = mkdtempSync(join(tmpdir(), 'zeimori-template-'))
  const store = await openStore({ folder: draft })
  await migrate(store)
  await store.close()
  mkdirSync(join(root, '.cache/databases'), { recursive: true })
  const beside = `${place}.${process.pid}`
  cpSync(draft, beside, { recursive: true })
  rmSync(draft, { recursive: true, force: true })
  try {
    renameSync(beside, place)
  } catch {
    // Another test was faster; both are the same.
    rmSync(beside, { recursive: true, force: true })
  }
  return place
}

/** A data folder of the tests' own with a migrated embedded database in it. */
export async function embeddedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-embedded-'))
  cpSync(await template(), folder, { recursive: true })
  return folder
}
