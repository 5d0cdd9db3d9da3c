import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { createServer, type Server } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { everyPort, lookAtPorts } from '@zeimori/scanning'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

const run = promisify(execFile)

const wholeRounds = 20
/** Where other programs come and go by themselves, nothing can be compared; so an address of its own is taken. */
const address = (round: number): string => `127.77.${round}.1`

type Open = ReadonlySet<number>

/** Our scan of all ports against nmap's: open on loopback, and behind a firewall that says nothing. */
export async function portDifferences(share: number): Promise<readonly BenchFigure[]> {
  const rounds = shareOf(wholeRounds, share)
  const port = fc.integer({ min: 1024, max: 65_535 })
  const drawn = fc.sample(fc.uniqueArray(port, { minLength: 0, maxLength: 60 }), {
    numRuns: rounds,
    seed: 20_261_123,
  })
  let differences = 0
  let opened = 0
  const ours: number[] = []
  const theirs: number[] = []
  for (const [round, ports] of drawn.entries()) {
    const servers = await Promise.all(ports.map((one) => listen(address(round), one)))
    const [mine, mineTook] = await timed(() => scanned(address(round)))
    const [judged, judgedTook] = await timed(() => nmapped(address(round)))
    for (const server of servers) server?.close()
    opened += judged.size
    ours.push(mineTook)
    theirs.push(judgedTook)
    const wrong = [...new Set([...mine, ...judged])].filter(
      (one) => mine.has(one) !== judged.has(one),
    )
    for (const one of wrong) console.error(`${address(round)}:${one} ${mine.has(one) ? '+' : '-'}`)
    differences += wrong.length
  }
  differences += await behindFirewall()
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)
  return [
    { id: 'port_diffs', value: differences, unit: '' },
    { id: 'ports_open', value: opened, unit: '' },
    {
      id: 'port_scan_s',
      value: sum(ours) / rounds / 1000,
      unit: 's',
      baseline: sum(theirs) / rounds / 1000,
    },
  ]
}

/** Where most are dropped neither is quick, so that only the first ports are asked. */
const firstPorts = 1500

/** A host of its own, with one port open and one that only refuses; all others are dropped. */
async function behindFirewall(): Promise<number> {
  const name = 'zeimori-ports'
  const [inside, here] = ['10.77.99.2', '10.77.99.1']
  const ip = (...args: readonly string[]) => run('ip', args)
  const within = (program: string, ...args: readonly string[]) =>
    ip('netns', 'exec', name, program, ...args)
  await ip('netns', 'add', name)
  let server: ChildProcess | undefined
  try {
    await ip(
      'link',
      'add',
      'zeimori-p0',
      'type',
      'veth',
      'peer',
      'name',
      'zeimori-p1',
      'netns',
      name,
    )
    await ip('addr', 'add', `${here}/30`, 'dev', 'zeimori-p0')
    await ip('link', 'set', 'zeimori-p0', 'up')
    await within('ip', 'addr', 'add', `${inside}/30`, 'dev', 'zeimori-p1')
    await within('ip', 'link', 'set', 'zeimori-p1', 'up')
    await within('nft', rules)
    const listening = "require('node:net').createServer(s => s.destroy()).listen(80)"
    server = spawn('ip', ['netns', 'exec', name, process.execPath, '-e', listening])
    await setTimeout(1000)
    const { tcp } = await lookAtPorts(inside, {
      ports: everyPort.slice(0, firstPorts),
      signal: new AbortController().signal,
    })
    const { stdout } = await run('nmap', [
      '-n',
      '-Pn',
      '-sT',
      `-p1-${firstPorts}`,
      '-oX',
      '-',
      inside,
    ])
    const judged = (state: string): number =>
      [...stdout.matchAll(/<extraports state="(\w+)" count="(\d+)"/g)]
        .filter(([, said]) => said === state)
        .reduce((sum, [, , count]) => sum + Number(count), 0) +
      [...stdout.matchAll(new RegExp(`<state state="${state}"`, 'g'))].length
    const pairs = [
      ['open', tcp.open.length, judged('open')],
      ['closed', tcp.closed, judged('closed')],
      ['filtered', tcp.silent, judged('filtered')],
    ] as const
    for (const [state, mine, theirs] of pairs)
      if (mine !== theirs) console.error(`${state}: ${mine} | ${theirs}`)
    return pairs.reduce((sum, [, mine, theirs]) => sum + Math.abs(mine - theirs), 0)
  } finally {
    server?.kill()
    await ip('netns', 'del', name)
  }
}

const rules = `
table inet zeimori {
  chain input {
    type filter hook input priority 0; policy drop;
    tcp dport { 80, 443 } accept
  }
}`

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const begun = performance.now()
  return [await work(), performance.now() - begun]
}

/** Undefined where somebody else has it, which is well too: it is open then. */
const listen = (host: string, port: number): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(undefined))
    server.listen(port, host, () => resolve(server))
  })

async function scanned(host: string): Promise<Open> {
  const { tcp } = await lookAtPorts(host, { signal: new AbortController().signal })
  return new Set(tcp.open)
}

async function nmapped(host: string): Promise<Open> {
  const { stdout } = await run('nmap', ['-n', '-Pn', '-sT', '-p1-65535', '-oX', '-', host], {
    maxBuffer: 64 * 1024 * 1024,
  })
  const found = stdout.matchAll(/<port protocol="tcp" portid="(\d+)"><state state="open"/g)
  return new Set([...found].map(([, port]) => Number(port)))
}
