import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of the tests' own, on a loopback port, in a folder that goes away with it. */
export type Cluster = {
  /** The address of a new, empty database. */
  readonly newDatabase: () => string
  readonly stop: () => void
}

const binaries = (): string | undefined => {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root) : []
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

/** Whether this host has PostgreSQL; without it, what needs it is skipped. */
export const hasPostgres = binaries() !== undefined

const asRoot = process.getuid?.() === 0

/** PostgreSQL refuses to run as root, so that root runs it as the user that Debian made for it. */
const run = (program: string, ...args: readonly string[]): string =>
  asRoot
    ? execFileSync('runuser', ['-u', 'postgres', '--', program, ...args], { encoding: 'utf8' })
    : execFileSync(program, args, { encoding: 'utf8' })

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export async function startCluster(): Promise<Cluster> {
  const bin = binaries()
  if (bin === undefined) throw new Error('PostgreSQL is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-pg-'))
  if (asRoot) {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(folder, id('-u'), id('-g'))
  }
  const data = join(folder, 'data')
  const port = await freePort()
  run(
    join(bin, 'initdb'),
    '-D',
    data,
    '-U',
    'owner',
    '--auth=trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  )
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`
  run(join(bin, 'pg_ctl'), '-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start')
  let made = 0
  return {
    newDatabase: () => {
      made += 1
      const name = `test_${made}`
      run(join(bin, 'createdb'), '-h', '127.0.0.1', '-p', String(port), '-U', 'owner', name)
      return `postgresql://owner@127.0.0.1:${port}/${name}`
    },
    stop: () => {
      run(join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
