import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { foundProblem } from './failure.ts'

/** What is in every folder that was written here, and so may be replaced by the next one. */
export type Mark = { readonly file: string; readonly owns: (name: string) => boolean }

/**
 * Writes a folder as a whole: it is made beside its place and then moved there, so that nobody ever
 * sees half of it, and no link inside an old one is followed. Replaces only what bears the `mark`.
 * @param make called once it is known that something can be written there
 */
export async function writeFolder(
  place: string,
  make: () => Promise<ReadonlyMap<string, Uint8Array>>,
  mark: Mark,
): Promise<void> {
  try {
    await refuseForeign(place, mark)
    await makeFolder(dirname(place))
    const draft = `${place}.${process.pid}.new`
    try {
      await mkdir(draft)
      await writeAll(draft, await make())
      await putInPlace(draft, place)
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    throw foundProblem(`${place} に書けません（${code}）。場所と権限をたしかめてください。`)
  }
}

async function writeAll(draft: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const made = new Set<string>()
  for (const [path, bytes] of files) {
    const folder = dirname(join(draft, path))
    if (!made.has(folder)) await mkdir(folder, { recursive: true })
    made.add(folder)
    await writeFile(join(draft, path), bytes, { flag: 'wx' })
  }
}

/** @throws a problem where something stands in that place that did not come from here */
async function refuseForeign(place: string, { file, owns }: Mark): Promise<void> {
  const found = await lstat(place).catch(absent)
  if (found === undefined) return
  if (!found.isDirectory())
    throw foundProblem(`${place} に書けません。フォルダーではないものがあります。`)
  const names = await readdir(place)
  const marked = (await lstat(join(place, file)).catch(absent))?.isFile() === true
  if (names.length > 0 && !(marked && names.every(owns)))
    throw foundProblem(
      `${place} に書けません。ほかのファイルがあります。空の場所か、前に書き出した場所を指定してください。`,
    )
}

async function putInPlace(draft: string, place: string): Promise<void> {
  const old = `${place}.${process.pid}.old`
  const hadOne = await rename(place, old).then(
    () => true,
    (error: unknown) => absent(error) ?? false,
  )
  await rename(draft, place)
  if (hadOne) await rm(old, { recursive: true })
}

/** Makes a folder and those above it. Node's own way never ends where a folder refuses to be made. */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder).catch((error: unknown) => codeOf(error))
  if (made === undefined) return
  if (made === 'ENOENT' && dirname(folder) !== folder) {
    await makeFolder(dirname(folder))
    await mkdir(folder)
  } else await readdir(folder)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** What is not there is no problem; every other reason is. */
function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}
