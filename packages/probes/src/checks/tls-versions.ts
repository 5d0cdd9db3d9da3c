import { connect } from 'node:tls'
import { probe } from '../probe.ts'
import { greet, type Greeted } from '../retrieve/hello.ts'
import { secureOf } from '../retrieve/bases.ts'

type Heard = {
  readonly url: string
  readonly old: readonly Greeted[]
  /** Whether a hello of today, written by hand like the old ones, is taken. */
  readonly control: Greeted
  readonly newest: string
}

const old = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1'] as const
const good: Heard = {
  url: 'https://zei.example.jp',
  old: old.map((protocol) => ({ protocol, answer: 'refused' as const })),
  control: { protocol: 'TLS 1.2', answer: 'taken' },
  newest: 'TLSv1.3',
}

const versionOf = (url: URL, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const port = Number(url.port || 443)
    // Whose certificate it is, another probe asks.
    const socket = connect({ host: url.hostname, port, rejectUnauthorized: false }, () => {
      resolve(socket.getProtocol() ?? '')
      socket.destroy()
    })
    signal.addEventListener('abort', () => socket.destroy(), { once: true })
    socket.on('error', reject)
  })

/** M17: TLS 1.2 and 1.3 and nothing before. (chiyoda-57, tochigi-1-3-a, gyomu-4-5-a) */
export const tlsVersions = probe<readonly Heard[]>({
  id: 'tls/versions',
  version: 1,
  title: 'TLS 1.2 と 1.3 だけを受ける',
  controls: ['tls-all/ver', 'tls-all', 'enc-comm'],
  part: 'tls',
  byHand:
    'openssl s_client -tls1_1 でつなぎ、断られることを見ます。-tls1_2 と -tls1_3 ではつながることも見ます。',
  retrieve: (installation, signal) =>
    Promise.all(
      secureOf(installation).map(async (url) => ({
        url: url.origin,
        old: await Promise.all(old.map((protocol) => greet(url, protocol, signal))),
        control: await greet(url, 'TLS 1.2', signal),
        newest: await versionOf(url, signal),
      })),
    ),
  analyze: (heard) =>
    heard.flatMap(({ url, old: tried, control, newest }) => [
      // Where even today's hello is not taken, a refusal of the old ones shows nothing.
      { target: `${url} TLS 1.2`, ok: control.answer === 'taken', seen: control.answer },
      { target: `${url} TLS 1.3`, ok: newest === 'TLSv1.3', seen: newest },
      ...tried.map(({ protocol, answer }) => ({
        target: `${url} ${protocol}`,
        ok: answer !== 'taken',
        seen: answer,
      })),
    ]),
  samples: {
    good: { 'only the new': [good] },
    bad: {
      'takes TLS 1.1': [{ ...good, old: [{ protocol: 'TLS 1.1', answer: 'taken' }] }],
      'refuses everything': [{ ...good, control: { protocol: 'TLS 1.2', answer: 'refused' } }],
      'closes before anything is said': [
        { ...good, control: { protocol: 'TLS 1.2', answer: 'closed' } },
      ],
      'no TLS 1.3': [{ ...good, newest: 'TLSv1.2' }],
      nothing: [],
    },
  },
  fault: { kind: 'tls', breaks: 'old-version' },
})
