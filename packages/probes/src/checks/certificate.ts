import { connect } from 'node:tls'
import { probe } from '../probe.ts'
import { secureOf } from '../retrieve/bases.ts'

type Shown = {
  readonly url: string
  /** Why a browser would not believe it; null where it would. */
  readonly distrust: string | null
  readonly daysLeft: number
}

/** M19: fewer days than this are too few. */
const fewestDays = 14
const day = 24 * 60 * 60 * 1000
const good: Shown = { url: 'https://zei.example.jp', distrust: null, daysLeft: 60 }

const shownBy = (url: URL, signal: AbortSignal): Promise<Shown> =>
  new Promise((resolve, reject) => {
    const host = url.hostname
    const port = Number(url.port || 443)
    // It is looked at whatever it is like, and judged afterwards.
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false }, () => {
      const { valid_to: end } = socket.getPeerCertificate()
      const distrust = socket.authorized ? null : String(socket.authorizationError)
      resolve({
        url: url.origin,
        distrust,
        daysLeft: Math.floor((Date.parse(end) - Date.now()) / day),
      })
      socket.destroy()
    })
    signal.addEventListener('abort', () => socket.destroy(), { once: true })
    socket.on('error', reject)
  })

/** The certificate is one that browsers believe, for this name, and for long enough. (chiyoda-56-a) */
export const certificate = probe<readonly Shown[]>({
  id: 'tls/certificate',
  version: 1,
  title: '証明書は、警告が出ず、この名前のもので、期限まで14日以上ある',
  controls: ['cert'],
  part: 'tls',
  byHand: 'ブラウザで開いて警告が出ないことと、鍵の印から証明書の名前と期限を見ます。',
  retrieve: (installation, signal) =>
    Promise.all(secureOf(installation).map((url) => shownBy(url, signal))),
  analyze: (shown) =>
    shown.map(({ url, distrust, daysLeft }) => ({
      target: url,
      ok: distrust === null && daysLeft >= fewestDays,
      seen: distrust ?? `あと${daysLeft}日`,
    })),
  samples: {
    good: { believed: [good] },
    bad: {
      'of nobody': [{ ...good, distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
      'of another name': [{ ...good, distrust: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
      'nearly over': [{ ...good, daysLeft: 13 }],
      over: [{ ...good, daysLeft: -1, distrust: 'CERT_HAS_EXPIRED' }],
      nothing: [],
    },
  },
  fault: { kind: 'tls', breaks: 'expired' },
})
