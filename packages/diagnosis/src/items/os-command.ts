import { fieldsOfSite, openWith, placeOf, type Finding, type Item, type Room } from '../item.ts'
import type { Door, Field } from '../site/door.ts'
import type { Exchange } from '../web/exchange.ts'

type Wait = {
  readonly pattern: string
  /** A command that waits so many seconds. */
  readonly command: (seconds: number) => string
  /** Whether it also follows the usual value: so does the rest of a command line stay whole. */
  readonly follows: boolean
}

const up = '../'.repeat(7)

const waits: readonly Wait[] = [
  { pattern: '1', command: (seconds) => `${up}bin/sleep ${seconds}|`, follows: false },
  { pattern: '2', command: (seconds) => `;/bin/sleep ${seconds}`, follows: true },
  {
    pattern: '3',
    command: (seconds) => `${up}windows/system32/ping -n ${seconds + 1} 127.0.0.1|`,
    follows: false,
  },
  {
    pattern: '4',
    command: (seconds) => `&/windows/system32/ping -n ${seconds + 1} 127.0.0.1`,
    follows: true,
  },
]

/** How long the command waits, in seconds, and by how much an answer has to be later, in milliseconds. */
const waited = 20
const late = 15_000

/** (D) OSコマンド・インジェクション。 */
export const osCommand: Item = {
  letter: 'D',
  name: 'OSコマンド・インジェクション',
  mending: [
    'シェルを起動できる言語の機能（system、exec、open のパイプなど）を使わないでください（安全なウェブサイトの作り方 2-(i)）。',
    '使うときは、引数にする値をすべて調べ、前もって許した処理だけを行ってください（同 2-(ii)）。',
  ],
  run: async (room) => {
    const findings: Finding[] = []
    for (const { door, field } of fieldsOfSite(room)) {
      const found = await tryAll(room, door, field)
      if (found !== undefined) findings.push(found)
    }
    return findings
  },
}

async function tryAll(room: Room, door: Door, field: Field): Promise<Finding | undefined> {
  const usual = await usualTime(room, door, field)
  for (const { pattern, command, follows } of waits)
    for (const before of follows && field.value !== '' ? ['', field.value] : ['']) {
      const ask = (seconds: number): Promise<Exchange> =>
        openWith(room, door, field.name, `${before}${command(seconds)}`)
      const evidence = await showsDelay(ask, (exchange) => tookAll(room, exchange) - usual > late)
      if (evidence === undefined) continue
      return {
        item: 'D',
        pattern,
        risk: '高',
        place: placeOf(door),
        field: field.name,
        seen: `「${before}${command(waited)}」を送ると、二度とも${late / 1000}秒より多く遅れ、待たないコマンドでは遅れませんでした。`,
        evidence,
      }
    }
  return undefined
}

/**
 * Late twice in a row, and not where the command does not wait: a site that is slow now and then, or slow with every
 * strange value, does not run it.
 */
async function showsDelay(
  ask: (seconds: number) => Promise<Exchange>,
  isLate: (exchange: Exchange) => boolean,
): Promise<readonly number[] | undefined> {
  const shown: number[] = []
  for (const [seconds, expected] of [
    [waited, true],
    [waited, true],
    [0, false],
  ] as const) {
    const exchange = await ask(seconds)
    shown.push(exchange.id)
    if (isLate(exchange) !== expected) return undefined
  }
  return shown
}

/** The middle one of three usual answers, in milliseconds. */
async function usualTime(room: Room, door: Door, field: Field): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 3; n += 1)
    times.push(tookAll(room, await openWith(room, door, field.name, field.value)))
  return times.toSorted((a, b) => a - b)[1] ?? 0
}

/** The longest of the answers that led to one: any of the hops may be the one that waits. */
function tookAll({ client }: Room, { id }: Exchange): number {
  const { exchanges } = client
  let first = id - 1
  while (first > 0 && isRedirect(exchanges[first - 1])) first -= 1
  return Math.max(...exchanges.slice(first, id).map(({ answer }) => answer.took))
}

const isRedirect = (exchange: Exchange | undefined): boolean =>
  exchange !== undefined && exchange.answer.status >= 300 && exchange.answer.status < 400
