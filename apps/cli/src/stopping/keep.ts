import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson, type Canonical } from '@zeimori/records'
import type { Installation } from '../installation.ts'
import { lastLines } from './last-lines.ts'

/** A stop waits no longer for it, in milliseconds. */
const patience = 400
/** So many files of the municipality's pages are counted, the first by name. */
const mostFiles = 200

/**
 * Keeps what was served before the service is closed, sealed, in a file that is named by its SHA-256.
 * @returns that SHA-256; undefined where it was not ready in time. Then it is still written, but named nowhere
 */
export async function keptWithin(
  own: Installation,
  target: string,
  at: Date,
): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  const kept = keep(own, target, at).catch(() => undefined)
  const digest = await Promise.race([kept, late])
  clearTimeout(timer)
  return digest
}

const keep = async (own: Installation, target: string, at: Date): Promise<string> =>
  keepSealed(own, await stateOf(own, target, at))

/**
 * Writes it down, sealed.
 * @returns its SHA-256, by which `./zeimori stop kept` shows it
 */
export async function keepSealed(own: Installation, what: Canonical): Promise<string> {
  const text = canonicalJson(what)
  const digest = createHash('sha256').update(text).digest('hex')
  const folder = join(own.settings.dataDir, 'stops')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const sealed = own.services.vault.sealBytes(Buffer.from(text), `stops/${digest}`, null)
  await writeFile(join(folder, `${digest}.sealed`), sealed, { mode: 0o600, flush: true })
  return digest
}

/** How things stand: nothing of it is anybody's. */
export async function stateOf(
  { settings, store, log }: Installation,
  target: string,
  at: Date,
): Promise<Readonly<Record<string, Canonical>>> {
  const { site, accessLog } = settings.stops
  const release = site === undefined ? null : await textOf(join(site, 'release.json'))
  return {
    format: 1,
    at: at.toISOString(),
    target,
    log,
    database: store.kind,
    release,
    files: site === undefined ? {} : await filesOf(site, target),
    lines: accessLog === undefined ? [] : lastLines(accessLog),
    memory: process.memoryUsage().rss,
  }
}

const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)

/** SHA-256 of what stands where the municipality's pages are, whatever the release says of it. */
async function filesOf(site: string, target: string): Promise<Readonly<Record<string, string>>> {
  const place = target === 'all' ? '*.{html,js}' : `{t/${target}/**/*,*.{html,js}}`
  const found = await Array.fromAsync(glob(place, { cwd: site }))
  // One after another: the stop that waits for it goes first.
  const hashed = await Array.fromAsync(found.toSorted().slice(0, mostFiles), async (name) => [
    name,
    await hashOf(join(site, name)),
  ])
  return Object.fromEntries(hashed.filter(([, digest]) => digest !== undefined))
}

/** SHA-256 of a file; undefined of what is none. */
async function hashOf(file: string): Promise<string | undefined> {
  if (!(await stat(file)).isFile()) return undefined
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

/** What was kept, as whoever has the installation's keys may read it. */
export const readKept = async (
  { settings, services }: Installation,
  digest: string,
): Promise<string> =>
  Buffer.from(
    services.vault.openBytes(
      await readFile(join(settings.dataDir, 'stops', `${digest}.sealed`)),
      `stops/${digest}`,
    ),
  ).toString('utf8')
