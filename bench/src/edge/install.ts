import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchFigure } from '../figure.ts'

declare const ZEIMORI_ROOT: string

/** What we say we run on, with the PostgreSQL that it brings. */
const debians = [
  { name: 'bookworm', postgresql: '15' },
  { name: 'trixie', postgresql: '17' },
] as const
type Debian = (typeof debians)[number]

const mirror = 'http://deb.debian.org/debian'

const run = (program: string, args: readonly string[], options: object = {}): string =>
  execFileSync(program, [...args], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8, ...options })

const since = (begun: number): number => (performance.now() - begun) / 1000

/**
 * Makes the release twice, and a bare Debian of each kind an installation with it: twice, with each service
 * really started by its user, and away again. There is no systemd at work in a chroot: units are enabled, and
 * their commands started by hand.
 */
export async function installing(): Promise<readonly BenchFigure[]> {
  if (!existsSync('/usr/sbin/debootstrap'))
    throw new Error('debootstrap がありません。apt-get install debootstrap としてください。')
  const scratch = mkdtempSync(join(tmpdir(), 'zeimori-install-'))
  try {
    const key = join(scratch, 'key.pem')
    run('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', key])
    const [first, second] = ['first', 'second'].map((name) => released(join(scratch, name), key))
    const seen = debians.map((debian) => installed(scratch, debian))
    const sum = (of: (one: Seen) => number): number => seen.reduce((all, one) => all + of(one), 0)
    return [
      { id: 'release_differs', value: first === second ? 0 : 1, unit: '' },
      { id: 'install_s', value: Math.max(...seen.map(({ seconds }) => seconds)), unit: 's' },
      { id: 'install_changed_again', value: sum(({ changed }) => changed), unit: 'files' },
      { id: 'services_answering', value: sum(({ answering }) => answering), unit: 'of 10' },
      { id: 'uninstall_lost', value: sum(({ lost }) => lost), unit: 'files of data' },
      { id: 'uninstall_left', value: sum(({ left }) => left), unit: 'files of ours' },
    ]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Makes a release, and gives the hash of its archive. */
function released(out: string, key: string): string {
  const release = ['tools/release/main.ts', '--out', out, '--key', key]
  run(process.execPath, release, { cwd: ZEIMORI_ROOT })
  const archive = readdirSync(out).find((name) => name.endsWith('.tar.gz')) ?? ''
  return createHash('sha256')
    .update(readFileSync(join(out, archive)))
    .digest('hex')
}

type Seen = {
  readonly seconds: number
  readonly changed: number
  readonly answering: number
  readonly lost: number
  readonly left: number
}

function installed(scratch: string, { name, postgresql }: Debian): Seen {
  const host = join(scratch, name)
  run('debootstrap', ['--variant=minbase', '--include=systemd,adduser', name, host, mirror])
  mkdirSync(join(host, 'etc/zeimori'), { recursive: true })
  copyFileSync('/etc/resolv.conf', join(host, 'etc/resolv.conf'))
  copyFileSync(
    join(ZEIMORI_ROOT, 'deploy/host/host.conf.example'),
    join(host, 'etc/zeimori/host.conf'),
  )
  cpSync(join(scratch, 'first'), join(host, 'release'), { recursive: true })
  const install = '/release/install.sh --from /release --key /release/release-key.pub.pem'
  const stop = `pg_ctlcluster ${postgresql} main stop`
  const begun = performance.now()
  inside(host, [install, stop], { network: true })
  const seconds = since(begun)
  const before = listed(host, ['etc', 'opt', 'usr'])
  inside(host, [`pg_ctlcluster ${postgresql} main start`, install, stop])
  const changed = differing(before, listed(host, ['etc', 'opt', 'usr']))
  const answering = inside(host, served(postgresql)).match(/^answers /gm)?.length ?? 0
  const data = listed(host, ['var/lib/zeimori', `var/lib/postgresql/${postgresql}/main/base`])
  inside(host, ['/release/install.sh --uninstall'])
  const kept = listed(host, ['var/lib/zeimori', `var/lib/postgresql/${postgresql}/main/base`])
  const left = [...listed(host, ['etc', 'opt', 'usr']).keys()].filter(
    (file) =>
      /zeimori/.test(file) &&
      !/^etc\/zeimori\/(?:host\.conf|secrets|stop-pages)|^etc\/postgresql\//.test(file),
  )
  for (const file of left) console.error(`${name}: ${file}`)
  return { seconds, changed, answering, lost: differing(data, kept), left: left.length }
}

/** Each service as its unit starts it, for as long as it takes to ask it. */
function served(postgresql: string): readonly string[] {
  const start = (service: string, port: number): string =>
    `runuser -u zeimori -- env USER=zeimori ZEIMORI_CONFIG=/etc/zeimori/zeimori.config.json ZEIMORI_RESIDENT_LISTEN=127.0.0.1:${port} /opt/zeimori/current/zeimori serve ${service} >/run/${service}-${port}.log 2>&1 &`
  const waits = (test: string, name: string): string =>
    `for i in $(seq 120); do if ${test}; then echo "answers ${name}"; break; fi; sleep 1; done`
  const page = (port: number): string =>
    `curl -fsS -o /dev/null http://127.0.0.1:${port}/release.json 2>/dev/null`
  return [
    'systemd-tmpfiles --create /etc/tmpfiles.d/zeimori.conf /etc/tmpfiles.d/zeimori-flag.conf',
    `pg_ctlcluster ${postgresql} main start`,
    start('resident', 8181),
    start('resident', 8182),
    start('console', 8183),
    start('worker', 8184),
    waits(page(8181), 'resident'),
    waits(page(8182), 'resident'),
    // Whoever does not come by the proxy is told nothing: an empty 404.
    waits(
      `[ "$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:8081/)" = 404 ]`,
      'console',
    ),
    waits('grep -q 自動の処理 /run/worker-8184.log', 'worker'),
    'nginx',
    waits(
      'curl -fsSk -o /dev/null --resolve zei.example.lg.jp:443:127.0.0.1 https://zei.example.lg.jp/release.json 2>/dev/null',
      'web server',
    ),
    'nginx -s stop',
    'tail -n 3 /run/*.log',
    'pkill -u zeimori; sleep 3; true',
    `pg_ctlcluster ${postgresql} main stop`,
  ]
}

/** Runs commands in the host, with its own /run, and without a network but where Debian's packages come. */
function inside(
  host: string,
  commands: readonly string[],
  { network = false }: { readonly network?: boolean } = {},
): string {
  const around = [
    'set -eu',
    ...(network ? [] : ['ip link set lo up', 'ip addr add 10.1.0.5/32 dev lo']),
    `mount -t proc proc ${host}/proc`,
    `mount -t sysfs sys ${host}/sys`,
    `mount --bind /dev ${host}/dev`,
    `mount -t tmpfs tmpfs ${host}/run`,
    `chroot ${host} install -d -m 1777 /run/postgresql`,
    `exec chroot ${host} /bin/bash -c "$1"`,
  ]
  return run('unshare', [
    '--mount',
    ...(network ? [] : ['--net']),
    'sh',
    '-c',
    around.join('\n'),
    'sh',
    ['set -e', 'cd /', ...commands].join('\n'),
  ])
}

/** Every file below these folders, with its hash. */
function listed(host: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    existsSync(join(host, folder))
      ? readdirSync(join(host, folder), { recursive: true, withFileTypes: true })
      : [],
  )
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(host.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  )
}

/** How many files of before are gone or others, and how many are new. */
function differing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): number {
  const names = new Set([...before.keys(), ...after.keys()])
  const others = [...names].filter((name) => before.get(name) !== after.get(name))
  for (const name of others.slice(0, 10)) console.error(`differs: ${name}`)
  return others.length
}
