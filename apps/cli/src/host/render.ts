import { firewall } from './firewall.ts'
import { certificateNames, nginxSites } from './nginx.ts'
import { databaseFiles } from './database.ts'
import type { HostSettings } from './read.ts'

/** One file of the host, with who may read it. */
export type HostFile = {
  /** From the root, without its slash. */
  readonly path: string
  readonly text: string
  readonly mode: number
}

export type HostFacts = {
  /** The PostgreSQL of this Debian: 15 or 17. */
  readonly postgresql: string
}

const written =
  '# 据え付けが書きました。直すときは /etc/zeimori/host.conf を直し、install.sh をもう一度実行してください。\n'

/**
 * What of a host depends on its settings. The rest stands in `deploy/host` as it is installed. The same
 * settings give the same files.
 */
export const hostFiles = (settings: HostSettings, facts: HostFacts): readonly HostFile[] => [
  { path: 'etc/zeimori/firewall.nft', text: firewall(settings), mode: 0o600 },
  { path: 'etc/chrony/sources.d/zeimori.sources', text: timeSources(settings), mode: 0o644 },
  ...(settings.mode === 'database'
    ? []
    : [
        { path: 'etc/zeimori/zeimori.config.json', text: product(settings), mode: 0o640 },
        { path: 'etc/nginx/conf.d/zeimori.conf', text: nginxSites(settings), mode: 0o644 },
        {
          path: 'etc/zeimori/tls/names',
          text: `${certificateNames(settings).join('\n')}\n`,
          mode: 0o644,
        },
      ]),
  ...databaseFiles(settings, facts),
]

const timeSources = ({ timeSources: sources }: HostSettings): string =>
  `${written}${sources.map((source) => `server ${source} iburst`).join('\n')}\n`

/** What an installation of ours is set to; what the host's file says beside it goes before. */
function product(settings: HostSettings): string {
  const { mode, console: staff, product: own, publicNames, deviceCertificates } = settings
  const decided = {
    ZEIMORI_DATA_DIR: '/var/lib/zeimori',
    ZEIMORI_CONSOLE_LISTEN: '127.0.0.1:8081',
    ZEIMORI_CONSOLE_PROXIES: '127.0.0.1',
    ZEIMORI_CONSOLE_ALLOW: staff.networks.join(', '),
    ZEIMORI_CONSOLE_ORIGIN: `https://${staff.name}`,
    ...(deviceCertificates && { ZEIMORI_CONSOLE_DEVICE_HEADER: 'X-Device-Verified' }),
    ZEIMORI_PUBLIC_URL: `https://${publicNames[0] ?? ''}`,
    ...(mode === 'one' && {
      ZEIMORI_DATABASE_URL: 'postgresql:///zeimori?host=/run/postgresql&user=zeimori',
    }),
    ZEIMORI_FLAGS: '/run/zeimori',
    ZEIMORI_FLAG_HELPER: '/run/zeimori-flag.sock',
    ZEIMORI_STOP_PAGES: '/etc/zeimori/stop-pages',
    ZEIMORI_BANS: '/var/lib/zeimori/bans',
    ZEIMORI_CLAMD: '/run/clamav/clamd.ctl',
    ZEIMORI_REQUEST_LOGS: '/var/log/zeimori',
    ZEIMORI_ACCESS_LOG: '/var/log/nginx/access.log',
  }
  return `${JSON.stringify({ ...decided, ...own }, null, 2)}\n`
}
