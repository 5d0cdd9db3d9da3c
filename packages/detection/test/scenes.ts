import type { DetectionEvent } from '../src/index.ts'
import { request, signIn, start, times } from './stream.ts'

export const attacker = '198.51.100.7'
export const minute = 60

const scene = (
  rule: string,
  title: string,
  attack: readonly DetectionEvent[],
  calm: readonly DetectionEvent[],
): readonly [string, string, readonly DetectionEvent[], readonly DetectionEvent[]] => [
  rule,
  title,
  attack,
  calm,
]

const counter = (seconds: number, name: string, value: number): DetectionEvent => ({
  kind: 'counter',
  at: start + seconds * 1000,
  tenant: '',
  address: attacker,
  network: attacker,
  name,
  value,
})
const outgoing = (seconds: number, destination: string, allowed: boolean): DetectionEvent => ({
  kind: 'outgoing',
  at: start + Math.round(seconds * 1000),
  tenant: '',
  destination,
  program: 'node',
  allowed,
})
const read = (day: number, count: number): DetectionEvent => ({
  kind: 'read',
  at: start + day * 86_400_000,
  tenant: '142051',
  address: '',
  network: '',
  account: 'a7',
  session: 's',
  count,
})
const integrity = (outcome: 'ok' | 'differs'): DetectionEvent => ({
  kind: 'integrity',
  at: start,
  tenant: '142051',
  name: 'served',
  outcome,
})
const paths = (seconds: number, list: readonly string[], status: number) =>
  list.map((path, index) => request(index * seconds, attacker, { path, status }))
const traffic = (perSecond: number, seconds: number, from = 0) =>
  times(perSecond * seconds, (index) =>
    request(from + index / perSecond, `203.0.${index % 97}.${index % 89}`),
  )

/** For each rule an attack, and something like it that is none. */
export const scenes = [
  scene(
    'password-guessing',
    '一人に6回',
    times(6, (index) => signIn(index, attacker, 'a1')),
    times(5, (index) => signIn(index, attacker, 'a1')),
  ),
  scene(
    'list-attack-one-source',
    '一つの送信元から7人',
    times(7, (index) => signIn(index * 5, attacker, `a${index}`)),
    times(6, (index) => signIn(index * 5, attacker, `a${index}`)),
  ),
  scene(
    'list-attack-many-sources',
    '60の送信元から60人',
    times(60, (index) => signIn(index, `198.51.100.${index}`, `a${index}`)),
    times(60, (index) => signIn(index * 10, `198.51.100.${index}`, `a${index}`)),
  ),
  scene(
    'list-attack-unknown-accounts',
    'ない利用者が20',
    times(20, (index) => signIn(index * 2, `198.51.100.${index}`, `x${index}`, { known: false })),
    times(20, (index) => signIn(index * 25, `198.51.100.${index}`, `x${index}`, { known: false })),
  ),
  scene(
    'sign-in-failure-share',
    '失敗が9割',
    times(60, (index) =>
      signIn(index * 5, `198.51.100.${index}`, `a${index}`, {
        outcome: index % 10 === 0 ? 'ok' : 'failed',
      }),
    ),
    times(60, (index) =>
      signIn(index * 5, `198.51.100.${index}`, `a${index}`, {
        outcome: index % 2 === 0 ? 'ok' : 'failed',
      }),
    ),
  ),
  scene(
    'account-guessing',
    '一人に多くの送信元から',
    times(11, (index) => signIn(index * 5, `198.51.100.${index}`, 'a1')),
    times(11, (index) => signIn(index * 70, `198.51.100.${index}`, 'a1')),
  ),
  scene(
    'code-guessing',
    '番号を6回',
    times(6, (index) => signIn(index * 10, attacker, 'a1', { factor: 'code' })),
    times(5, (index) => signIn(index * 10, attacker, 'a1', { factor: 'code' })),
  ),
  scene(
    'probing',
    'ないページを17',
    paths(
      1,
      times(17, (index) => `/no-${index}`),
      404,
    ),
    paths(
      10,
      times(60, (index) => `/no-${index}`),
      404,
    ),
  ),
  scene(
    'known-bad-paths',
    '秘密のファイルを3つ',
    paths(1, ['/.env', '/.git/config', '/backup.zip'], 200),
    paths(1, ['/.env', '/.env', '/.env', '/ja/'], 404),
  ),
  scene(
    'foreign-doors',
    'よその製品の入口を3つ',
    paths(1, ['/wp-login.php', '/phpmyadmin/', '/adminer.php'], 404),
    paths(1, ['/wp-login.php', '/phpmyadmin/', '/adminer.php'], 200),
  ),
  scene(
    'injection',
    '命令の埋め込みを3とおり',
    times(3, (index) => request(index, attacker, { query: `id=${index} union select ` })),
    times(30, (index) => request(index, attacker, { query: `q=大阪府 union ${index}` })),
  ),
  scene(
    'scanner',
    '弱点を探すプログラム',
    times(2, (index) => request(index, attacker, { agent: 'sqlmap/1.7' })),
    times(2, (index) =>
      request(index, attacker, { agent: 'mozilla/5.0 (compatible; googlebot/2.1)' }),
    ),
  ),
  scene(
    'not-http',
    'HTTPでない要求を5回',
    times(5, (index) => request(index, attacker, { method: '', status: 400 })),
    times(4, (index) => request(index, attacker, { method: '', status: 400 })),
  ),
  scene(
    'refused-logins',
    '401が21回',
    times(30, (index) => request(index, attacker, { method: 'POST', status: 401 })),
    times(30, (index) => request(index * 6, attacker, { method: 'POST', status: 401 })),
  ),
  scene(
    'dos-one-source',
    '毎秒200を30秒（fujisawa-3-10-c）',
    times(6000, (index) => request(index / 200, attacker, { isStatic: true })),
    times(7200, (index) => request(index / 3, attacker)),
  ),
  scene(
    'dos-pages',
    'ページへ毎秒50',
    times(1000, (index) => request(index / 50, attacker)),
    times(7200, (index) => request(index / 3, attacker)),
  ),
  scene(
    'dos-past-cache',
    '問い合わせを変えながら毎秒50',
    times(200, (index) => request(index / 50, attacker, { query: `${index}` })),
    times(200, (index) => request(index / 50, attacker, { query: `page=${index % 50}` })),
  ),
  scene(
    'slow-requests',
    '終わらない要求を24',
    times(24, (index) => request(index, attacker, { status: 408 })),
    times(20, (index) => request(index, attacker, { status: 408 })),
  ),
  scene(
    'open-connections',
    '開いたままの接続が60',
    times(12, (index) => counter(index, 'headers-pending', 60)),
    times(12, (index) => counter(index, 'headers-pending', index === 6 ? 10 : 60)),
  ),
  scene(
    'load-surge-tenant',
    '3倍の負荷',
    [...traffic(20, 6 * minute), ...traffic(60, 30, 6 * minute)],
    [...traffic(20, 6 * minute), ...traffic(30, 120, 6 * minute)],
  ),
  scene(
    'load-surge-all',
    '3倍の負荷',
    [...traffic(20, 6 * minute), ...traffic(60, 30, 6 * minute)],
    [...traffic(20, 6 * minute), ...traffic(30, 120, 6 * minute)],
  ),
  scene(
    'processor-busy',
    'CPU 90%（fujisawa-3-10-e）',
    times(31, (index) => counter(index * 10, 'processor', 0.9)),
    times(31, (index) => counter(index * 10, 'processor', 0.8)),
  ),
  scene(
    'waiting-loop',
    '待ちが300ミリ秒',
    times(8, (index) => counter(index * 10, 'event-loop-ms', 300)),
    times(8, (index) => counter(index * 10, 'event-loop-ms', 100)),
  ),
  scene(
    'server-errors',
    '1割が500',
    times(600, (index) =>
      request(index / 2, '203.0.113.9', { status: index % 10 === 0 ? 500 : 200 }),
    ),
    times(600, (index) =>
      request(index / 2, '203.0.113.9', { status: index % 100 === 0 ? 500 : 200 }),
    ),
  ),
  scene(
    'slow-answers',
    '半分が2秒',
    times(600, (index) => request(index / 2, '203.0.113.9', { took: index % 2 === 0 ? 2000 : 50 })),
    times(600, (index) =>
      request(index / 2, '203.0.113.9', { took: index % 50 === 0 ? 2000 : 50 }),
    ),
  ),
  scene(
    'bulk-read',
    '20日のふだんの後に千件',
    [...times(20, (day) => read(day, 20 + (day % 5))), read(20, 1000)],
    [...times(20, (day) => read(day, 20 + (day % 5))), read(20, 90)],
  ),
  scene(
    'beacon',
    '30秒ごと',
    times(12, (index) => outgoing(index * 30 + (index % 2), '192.0.2.50:443', false)),
    times(12, (index) => outgoing(index * index * 7, '192.0.2.50:443', false)),
  ),
  scene(
    'outgoing-not-allowed',
    '許していない宛先',
    [outgoing(0, '192.0.2.50:443', false)],
    [outgoing(0, '192.0.2.50:443', true)],
  ),
  scene(
    'unexpected-process',
    '起こすはずのないプログラム',
    [{ kind: 'process', at: start, tenant: '', program: 'sh' }],
    [],
  ),
  scene('tampering', '署名と違う', [integrity('differs')], [integrity('ok')]),
  scene(
    'log-silence',
    '生存の知らせが4分ない',
    [{ kind: 'heartbeat', at: start, tenant: '', name: 'audit' }],
    times(5, (index) => ({
      kind: 'heartbeat',
      at: start + index * minute * 1000,
      tenant: '',
      name: 'audit',
    })),
  ),
]
