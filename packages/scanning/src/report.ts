import { value, type Report, type Row, type Section } from '@zeimori/records'
import type { Finding } from './finding.ts'
import type { PortRule } from './ports/judge.ts'
import type { PortsSeen } from './ports/look.ts'
import { groupName } from './tls/groups.ts'
import type { TlsSeen } from './tls/look.ts'
import { suiteName } from './tls/registry.ts'
import type { Target } from './tls/target.ts'

/** One look at the own platform, and what came of it. */
export type Looked = {
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly endedAt: number
  /** The version of the product that looked. */
  readonly product: string
  /** The host from which it was looked. */
  readonly from: string
  readonly rule: PortRule
  readonly ports: readonly PortsSeen[]
  readonly tls: readonly TlsSeen[]
  readonly findings: readonly Finding[]
}

const cells = (...texts: readonly (string | number)[]): Row => ({
  kind: 'cells',
  cells: texts.map((one) => (typeof one === 'number' ? value.number(one) : value.text(one))),
})

/** The paper of a platform diagnosis. (F09: プラットフォーム・ポート) */
export const scanReport = (looked: Looked): Report => ({
  title: 'プラットフォーム診断の結果',
  subject: looked.from,
  asOf: looked.endedAt,
  orientation: 'landscape',
  sections: [
    about(looked),
    findingsOf(looked.findings),
    ...(looked.ports.length === 0 ? [] : [portsOf(looked.ports)]),
    ...(looked.tls.length === 0 ? [] : [protocolsOf(looked.tls), certificatesOf(looked.tls)]),
    ...looked.tls.map(suitesOf),
    limits,
  ],
})

function about({ startedAt, endedAt, product, from, rule, ports, tls }: Looked): Section {
  const outside = rule.fromOutside
    ? '外から（許可したもののほかは、無応答でなければなりません）'
    : 'この機械の中から（閉じたポートが拒否を返すのは、ふつうです）'
  return {
    kind: 'pairs',
    heading: '診断のあらまし',
    pairs: [
      { label: '始まり', value: value.moment(startedAt) },
      { label: '終わり', value: value.moment(endedAt) },
      { label: '調べた機械', value: value.text(from) },
      { label: '見た場所', value: value.text(outside) },
      {
        label: '走査したアドレス',
        value: value.text(ports.map(({ tcp }) => tcp.address).join('、')),
      },
      { label: '許可したポート（TCP）', value: value.text(rule.allowed.join('、')) },
      {
        label: 'TLS を調べた所',
        value: value.text(tls.map(({ target }) => placeOf(target)).join('、')),
      },
      { label: '道具', value: value.text(`税守 ${product}`) },
    ],
  }
}

const placeOf = ({ host, port, name }: Target): string => `${name ?? host}:${port}`

function findingsOf(findings: readonly Finding[]): Section {
  if (findings.length === 0)
    return { kind: 'notes', heading: '指摘', notes: ['指摘はありませんでした。'] }
  return {
    kind: 'table',
    heading: '指摘',
    columns: [
      { label: '深刻度', width: 4, align: 'center' },
      { label: '所', width: 10 },
      { label: '見つかったこと', width: 14 },
      { label: '見えたもの', width: 20 },
      { label: '直し方', width: 19 },
      { label: '要件', width: 9 },
    ],
    rows: findings.map(({ gravity, place, title, seen, mend, requirements }) =>
      cells(gravity, place, title, seen, mend, requirements.join('、')),
    ),
  }
}

const stateText = { open: '答えた', closed: '拒否', silent: '無応答' } as const

const portsOf = (ports: readonly PortsSeen[]): Section => ({
  kind: 'table',
  heading: 'ポートの走査',
  columns: [
    { label: 'アドレス', width: 12 },
    { label: '調べた数（TCP）', width: 7, align: 'right' },
    { label: '開いているポート', width: 22 },
    { label: '拒否の数', width: 6, align: 'right' },
    { label: '無応答の数', width: 6, align: 'right' },
    { label: '主なUDP', width: 22 },
  ],
  rows: ports.map(({ tcp, udp }) =>
    cells(
      tcp.address,
      tcp.asked,
      tcp.open.length === 0 ? 'なし' : tcp.open.join('、'),
      tcp.closed,
      tcp.silent,
      (['open', 'closed', 'silent'] as const)
        .map((state) => {
          const those = udp.filter((one) => one.state === state)
          return those.length === 0
            ? ''
            : `${stateText[state]} ${those.map(({ service }) => service.port).join('、')}`
        })
        .filter((text) => text !== '')
        .join(' ／ '),
    ),
  ),
})

const orderText = { server: 'サーバーが決める', client: '相手に合わせる' } as const

const protocolsOf = (tls: readonly TlsSeen[]): Section => ({
  kind: 'table',
  heading: 'TLS の版と設定',
  columns: [
    { label: '所', width: 14 },
    { label: '版', width: 6 },
    { label: 'つながるか', width: 6, align: 'center' },
    { label: '暗号スイートの数', width: 7, align: 'right' },
    { label: '選び方', width: 8 },
    { label: '鍵交換の群', width: 24 },
    { label: 'DH のビット', width: 6, align: 'right' },
  ],
  rows: tls.flatMap(({ target, spoken }) =>
    spoken.map(({ version, taken, suites, order, groups, primeBits }) =>
      cells(
        placeOf(target),
        version,
        taken ? 'つながる' : '断る',
        suites.length,
        order === undefined ? '' : orderText[order],
        groups.map(groupName).join('、'),
        primeBits ?? '',
      ),
    ),
  ),
})

const certificatesOf = (tls: readonly TlsSeen[]): Section => ({
  kind: 'table',
  heading: '証明書',
  columns: [
    { label: '所', width: 12 },
    { label: '名前', width: 18 },
    { label: '発行者', width: 16 },
    { label: '終わり', width: 10 },
    { label: '鍵', width: 7 },
    { label: '署名', width: 11 },
    { label: 'SHA-256（先頭）', width: 9 },
  ],
  rows: tls.flatMap(({ target, shown }) =>
    (shown?.chains ?? []).flat().map((one): Row => ({
      kind: 'cells',
      cells: [
        value.text(placeOf(target)),
        value.text(one.names === '' ? one.subject : one.names),
        value.text(one.issuer),
        value.moment(Date.parse(one.until)),
        value.text(`${one.key.kind} ${one.key.bits ?? ''}`.trim()),
        value.text(one.signature),
        value.text(one.sha256.slice(0, 16)),
      ],
    })),
  ),
})

const suitesOf = ({ target, spoken }: TlsSeen): Section => ({
  kind: 'table',
  heading: `暗号スイート ${placeOf(target)}`,
  columns: [
    { label: '版', width: 8 },
    { label: '番号', width: 6 },
    { label: '暗号スイート', width: 40 },
  ],
  rows: spoken.flatMap(({ version, suites }) =>
    suites.map((suite) =>
      cells(version, `0x${suite.toString(16).padStart(4, '0')}`, suiteName(suite)),
    ),
  ),
})

const limits: Section = {
  kind: 'notes',
  heading: 'この診断の限り',
  notes: [
    '無応答の UDP は、閉じているのか、答えないサービスがあるのかを、外からは区別できません。',
    '版ごとの実装の欠陥（Heartbleed など）は、構成の台帳と脆弱性の記録で調べます（./zeimori inventory）。',
    'ウェブのページの欠陥は、ウェブ健康診断で調べます。',
  ],
}
