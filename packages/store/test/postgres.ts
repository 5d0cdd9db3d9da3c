import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of the tests' own, on a loopback port, in a folder that goes away with it. */
export type Cluster = {
  /** The address of a new, empty database. */
  readonly newDatabase: () => string
  /** Runs SQL as whoever the address names. */
  readonly run: (url: string, statements: string) => void
  /** As a power cut of the program: `kill -9` of the server and everything that it started. */
  readonly kill: () => void
  /** Starts it again after `kill`. */
  readonly start: () => void
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

/** What it complains of stands in the error. */
const quietly = { encoding: 'utf8', stdio: 'pipe' } as const

/** PostgreSQL refuses to run as root, so that root runs it as the user that Debian made for it. */
const run = (program: string, ...args: readonly string[]): string =>
  asRoot
    ? execFileSync('runuser', ['-u', 'postgres', '--', program, ...args], quietly)
    : execFileSync(program, args, quietly)

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** One that has ended meanwhile is as dead as it should be. */
function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Its memory is free only when it is gone; whose parent is slow to notice stays a zombie, which holds none. */
function waitForEnd(pid: number): void {
  const still = (): boolean =>
    existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  try {
    while (still()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
  } catch {
    // It went between the two looks.
  }
}

/** @param fsync false where only processes end: much faster, and what a process had acknowledged still stays */
export async function startCluster({ fsync } = { fsync: true }): Promise<Cluster> {
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
  const sync = fsync ? '' : '-c fsync=off -c full_page_writes=off'
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} ${sync}`
  const startOnce = (): boolean => {
    try {
      run(join(bin, 'pg_ctl'), '-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start')
      return true
    } catch {
      return false
    }
  }
  // What was killed leaves its memory to the kernel for a moment.
  const start = (): void => {
    for (let tries = 0; tries < 50; tries += 1) if (startOnce()) return
    throw new Error(`PostgreSQL does not start: ${readFileSync(join(folder, 'log'), 'utf8')}`)
  }
  start()
  let made = 0
  return {
    newDatabase: () => {
      made += 1
      const name = `test_${made}`
      run(join(bin, 'createdb'), '-h', '127.0.0.1', '-p', String(port), '-U', 'owner', name)
      return `postgresql://owner@127.0.0.1:${port}/${name}`
    },
    run: (url, statements) =>
      void execFileSync(join(bin, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', '-c', statements, url]),
    kill: () => {
      const [pid = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
      // So that it starts nobody between the look and the kill.
      process.kill(Number(pid), 'SIGSTOP')
      const children = spawnSync('pgrep', ['-P', pid], { encoding: 'utf8' }).stdout.split('\n')
      const all = [pid, ...children].filter((one) => one !== '').map(Number)
      for (const one of all) killNow(one)
      for (const one of all) waitForEnd(one)
    },
    start,
    stop: () => {
      if (existsSync(join(data, 'postmaster.pid')))
        run(join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
