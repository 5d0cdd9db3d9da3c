import { foundAt, type Finding, type Judged } from '../finding.ts'
import type { Scanned } from './scan.ts'
import type { UdpService } from './udp.ts'
import type { PortState } from './tcp.ts'

export type AskedUdp = { readonly service: UdpService; readonly state: PortState }

export type PortRule = {
  /** The ports of TCP that serve. */
  readonly allowed: readonly number[]
  /**
   * Whether every other port has to give no answer at all: so from outside (fujisawa-3-6-c). From the host itself a
   * refusal is what a closed port says.
   */
  readonly fromOutside: boolean
}

/** What has to be mended at one address, gravest first. (S35, S62, M29) */
export function judgePorts(
  { address, open, closed, firstClosed }: Scanned,
  udp: readonly AskedUdp[],
  { allowed, fromOutside }: PortRule,
): readonly Finding[] {
  const extra = open.filter((port) => !allowed.includes(port))
  const missing = allowed.filter((port) => !open.includes(port))
  const answering = udp.filter(({ state }) => state === 'open')
  const refusing = udp.filter(({ state }) => state === 'closed')
  return foundAt(address, [
    ...extra.map((port): Judged => ({
      id: `port/tcp/${port}`,
      gravity: fromOutside ? '高' : '中',
      title: `許可していないポート（TCP ${port}）が開いている`,
      seen: `${address} の TCP ${port} につながりました。`,
      mend: '使わないサービスを止めるか、ファイアウォールで閉じます。要るなら、許可の一覧に理由と共に加えます。',
      requirements: ['fujisawa-3-2-a', 'chiyoda-32-a', 'tochigi-3-5-a', 'chiyoda-76-a'],
    })),
    ...answering.map(({ service }): Judged => ({
      id: `port/udp/${service.port}`,
      gravity: fromOutside ? '高' : '中',
      title: `許可していないポート（UDP ${service.port}、${service.name}）が答える`,
      seen: `${address} の UDP ${service.port} から返事がありました。`,
      mend: '使わないサービスを止めるか、ファイアウォールで閉じます。',
      requirements: ['fujisawa-3-2-a', 'chiyoda-32-a'],
    })),
    ...missing.map((port): Judged => ({
      id: `port/missing/${port}`,
      gravity: '低',
      title: `開いているはずのポート（TCP ${port}）が開いていない`,
      seen: `${address} の TCP ${port} につながりませんでした。`,
      mend: 'サービスが動いているかを確かめます。使わないなら、許可の一覧から外します。',
      requirements: ['tochigi-3-5-a'],
    })),
    ...(fromOutside && closed + refusing.length > 0
      ? [
          {
            id: 'port/answers',
            gravity: '中' as const,
            title: '閉じたポートが、無応答でなく拒否を返す',
            seen: `TCP ${closed}件（${firstClosed.join('、')} など）、UDP ${refusing.length}件が、拒否を返しました。`,
            mend: 'ファイアウォールの既定を drop にします。',
            requirements: ['fujisawa-3-6-c', 'gyomu-4-5-b'],
          },
        ]
      : []),
  ])
}
