import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firewall } from '../src/host/firewall.ts'
import { readHost } from '../src/host/read.ts'
import { root } from './command.ts'

/** A host between two networks of its own: the Internet, and staff. */
const names = { host: 'zm-host', internet: 'zm-net', staff: 'zm-staff' } as const
type Side = keyof typeof names

const ip = (...args: readonly string[]): string =>
  execFileSync('ip', args, { encoding: 'utf8', stdio: 'pipe' })
const inside = (side: Side, program: string, ...args: readonly string[]): string =>
  ip('netns', 'exec', names[side], program, ...args)

const listening = (ports: readonly number[]): string =>
  `for (const port of [${ports.join(', ')}]) require('node:net').createServer((s) => s.on('error', () => 0).end('x')).listen(port, '0.0.0.0'); console.log('up')`

/** What a door answers: open, refused, or nothing. */
const knocking = (address: string, port: number): string =>
  `const s = require('node:net').connect(${port}, '${address}'); s.setTimeout(700)
   const end = (word) => { console.log(word); process.exit() }
   s.on('connect', () => end('open')).on('timeout', () => end('silent')).on('error', (e) => end(e.code === 'ECONNREFUSED' ? 'refused' : 'unreachable'))`

const knock = (from: Side, address: string, port: number): string =>
  inside(from, process.execPath, '-e', knocking(address, port)).trim()

const addresses = {
  public: '198.51.100.1',
  staff: '10.2.0.1',
  console: '10.1.0.5',
  outside: '198.51.100.2',
}

const settings = readHost(
  readFileSync(join(root, 'deploy/host/host.conf.example'), 'utf8')
    .replace(/^ADMIN_NETWORKS=.*$/m, 'ADMIN_NETWORKS=10.2.9.0/24')
    .replace(/^EGRESS=.*$/m, `EGRESS=${addresses.outside}/32:25/tcp`),
)

describe('the firewall, from the networks around a host', { timeout: 60_000 }, () => {
  const children: ChildProcess[] = []
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-firewall-'))
  const file = join(folder, 'firewall.nft')

  const serve = async (side: Side, ports: readonly number[]): Promise<void> => {
    const child = spawn('ip', [
      'netns',
      'exec',
      names[side],
      process.execPath,
      '-e',
      listening(ports),
    ])
    children.push(child)
    await new Promise((up) => child.stdout.once('data', up))
  }

  beforeAll(async () => {
    for (const name of Object.values(names)) ip('netns', 'add', name)
    const wire = (side: 'internet' | 'staff', near: string, far: string): void => {
      const [a, b] = [`zm-${side}-a`.slice(0, 15), `zm-${side}-b`.slice(0, 15)]
      ip(
        'link',
        'add',
        a,
        'netns',
        names.host,
        'type',
        'veth',
        'peer',
        'name',
        b,
        'netns',
        names[side],
      )
      inside('host', 'ip', 'addr', 'add', near, 'dev', a)
      inside('host', 'ip', 'link', 'set', a, 'up')
      inside(side, 'ip', 'addr', 'add', far, 'dev', b)
      inside(side, 'ip', 'link', 'set', b, 'up')
    }
    wire('internet', `${addresses.public}/24`, `${addresses.outside}/24`)
    wire('staff', `${addresses.staff}/16`, '10.2.0.9/16')
    inside('staff', 'ip', 'addr', 'add', '10.2.9.9/16', 'dev', 'zm-staff-b')
    for (const name of Object.values(names))
      ip('netns', 'exec', name, 'ip', 'link', 'set', 'lo', 'up')
    inside('host', 'ip', 'addr', 'add', `${addresses.console}/32`, 'dev', 'lo')
    inside('internet', 'ip', 'route', 'add', 'default', 'via', addresses.public)
    inside('staff', 'ip', 'route', 'add', 'default', 'via', addresses.staff)
    await serve('host', [22, 80, 443, 5432, 8081, 8181])
    await serve('internet', [25, 9999])
    if (!settings.ok) throw new Error(settings.problems.join('\n'))
    writeFileSync(file, firewall(settings.settings))
  })
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL')
    for (const name of Object.values(names))
      try {
        ip('netns', 'del', name)
      } catch {
        // It was never made.
      }
    rmSync(folder, { recursive: true, force: true })
  })

  it('is what keeps doors shut: without it all are open', () => {
    expect(knock('internet', addresses.public, 5432)).toBe('open')
    expect(knock('internet', addresses.console, 443)).toBe('open')
    inside('host', 'nft', '-f', file)
  })

  it('lets residents in to the pages alone, and says nothing elsewhere', () => {
    const seen = [22, 80, 443, 5432, 8081, 8181, 9].map((port) =>
      knock('internet', addresses.public, port),
    )
    expect(seen).toEqual(['silent', 'open', 'open', 'silent', 'silent', 'silent', 'silent'])
    expect(knock('internet', addresses.console, 443)).toBe('silent')
  })

  it('lets staff in to the console, and operators to the terminal', () => {
    expect(knock('staff', addresses.console, 443)).toBe('open')
    expect(knock('staff', addresses.console, 5432)).toBe('silent')
    expect(knock('staff', addresses.console, 22)).toBe('silent')
    const asOperator = knocking(addresses.console, 22).replace(
      "connect(22, '10.1.0.5')",
      "connect({ port: 22, host: '10.1.0.5', localAddress: '10.2.9.9' })",
    )
    expect(inside('staff', process.execPath, '-e', asOperator).trim()).toBe('open')
  })

  it('lets out what is listed, and refuses everything else at once', () => {
    expect(knock('host', addresses.outside, 25)).toBe('open')
    expect(knock('host', addresses.outside, 9999)).toBe('unreachable')
  })

  it('keeps a scanner out for a while, and never the networks of staff', async () => {
    const scan = (address: string): string =>
      `const net = require('node:net'); for (let p = 1000; p < 1060; p++) net.connect(p, '${address}').on('error', () => 0); setTimeout(() => process.exit(), 300)`
    inside('staff', process.execPath, '-e', scan(addresses.console))
    inside('internet', process.execPath, '-e', scan(addresses.public))
    await setTimeout(200)
    expect(knock('internet', addresses.public, 443)).toBe('silent')
    expect(knock('staff', addresses.console, 443)).toBe('open')
  })

  it('is put in place whole or not at all', () => {
    const broken = join(folder, 'broken.nft')
    writeFileSync(broken, readFileSync(file, 'utf8').replace('policy drop;', 'policy drob;'))
    expect(() => inside('host', 'nft', '-f', broken)).toThrow('policy')
    expect(knock('staff', addresses.console, 5432)).toBe('silent')
    inside('host', 'nft', '-f', file)
    inside('host', 'nft', '-f', file)
  })
})
