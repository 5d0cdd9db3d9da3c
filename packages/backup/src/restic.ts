import { mustRun, ProgramError, runProgram, type Ran } from './run-program.ts'

/** A restic repository: everything in it is encrypted with what the password opens. */
export type Repository = {
  /** A folder, or an address that restic knows (`rest:https://…`, `sftp:…`). May hold a password: goes by the environment. */
  readonly address: string
  readonly passwordFile: string
}

/** One generation. */
export type Generation = {
  readonly id: string
  /** An instant of ISO 8601. */
  readonly time: string
  readonly paths: readonly string[]
}

/** Everything that the product puts there bears it. */
const tag = 'zeimori'

const run = ({ address, passwordFile }: Repository, ...args: readonly string[]): Promise<Ran> =>
  runProgram('restic', { args: ['--no-cache', ...args], env: environment(address, passwordFile) })

const must = ({ address, passwordFile }: Repository, ...args: readonly string[]): Promise<string> =>
  mustRun('restic', { args: ['--no-cache', ...args], env: environment(address, passwordFile) })

const environment = (address: string, passwordFile: string) => ({
  RESTIC_REPOSITORY: address,
  RESTIC_PASSWORD_FILE: passwordFile,
})

/** Makes a new, empty repository. @throws ProgramError where there is one already, or the place takes none */
export const initRepository = (repository: Repository): Promise<unknown> => must(repository, 'init')

/** Takes away the locks of runs that were killed; those of living ones stay. */
export const unlock = (repository: Repository): Promise<unknown> => must(repository, 'unlock')

/**
 * Adds a generation.
 * @returns its number
 * @throws ProgramError, too, where a file could not be read: half a generation is none
 */
export async function addGeneration(
  repository: Repository,
  paths: readonly string[],
  excluded: readonly string[],
): Promise<string> {
  const said = await must(
    repository,
    'backup',
    '--json',
    '--tag',
    tag,
    ...excluded.flatMap((path) => ['--exclude', path]),
    '--',
    ...paths,
  )
  const id = /"snapshot_id":"([0-9a-f]+)"/.exec(said)?.[1]
  if (id === undefined)
    throw new ProgramError('restic', { code: 0, stdout: said.slice(-300), stderr: '' })
  return id
}

/** Every generation, the oldest first. */
export async function generations(repository: Repository): Promise<readonly Generation[]> {
  const said = await must(repository, 'snapshots', '--json', '--tag', tag)
  const all: unknown = JSON.parse(said)
  return (Array.isArray(all) ? all : [])
    .map((one) => ({
      id: String(one.id),
      time: String(one.time),
      paths: (Array.isArray(one.paths) ? one.paths : []).map(String),
    }))
    .toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time))
}

/** How a repository was found: what is wrong with it, as restic says it; nothing in a sound one. */
export type Checked = { readonly sound: boolean; readonly said: readonly string[] }

/**
 * Reads every byte of a repository again and holds it against its hash: a look at the lists alone does not
 * notice a flipped bit.
 */
export async function checkRepository(repository: Repository): Promise<Checked> {
  const { code, stdout, stderr } = await run(repository, 'check', '--read-data')
  const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => line.trim() !== '')
  return { sound: code === 0, said: code === 0 ? [] : lines.slice(0, 5) }
}

/** Writes a generation into a folder, under the paths that its files had. Restic holds each against its hash. */
export const restoreGeneration = (
  repository: Repository,
  id: string,
  folder: string,
): Promise<unknown> => must(repository, 'restore', id, '--target', folder, '--verify')

/** Drops what is older than the newest ones. @throws ProgramError where the place only takes new files */
export const keepNewest = (repository: Repository, count: number): Promise<unknown> =>
  must(
    repository,
    'forget',
    '--tag',
    tag,
    '--group-by',
    '',
    '--keep-last',
    String(count),
    '--prune',
  )
