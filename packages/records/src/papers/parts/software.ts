import type { Section } from '../../reports/report.ts'
import type { HostFact, SnapshotFact, SoftwareFact } from '../facts.ts'
import { from } from '../traced.ts'
import { column, tableOr } from './table.ts'

const key = ({ ecosystem, name }: SoftwareFact): string => `${ecosystem} ${name}`

/** What is called the same may be there in several versions. */
const versionsOf = (all: readonly SoftwareFact[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(all, key)].map(([name, these]) => [
      name,
      [...new Set(these.map(({ version }) => version))].toSorted(),
    ]),
  )

export type SoftwareChange = {
  readonly ecosystem: string
  readonly name: string
  readonly before: string
  readonly after: string
}

/** What came, went or has another version. */
export function softwareChanges(
  before: readonly SoftwareFact[],
  after: readonly SoftwareFact[],
): readonly SoftwareChange[] {
  const [old, now] = [versionsOf(before), versionsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((name) => {
    const [one, other] = [old.get(name) ?? [], now.get(name) ?? []].map((all) => all.join('、'))
    const [ecosystem = '', ...rest] = name.split(' ')
    return one === other
      ? []
      : [{ ecosystem, name: rest.join(' '), before: one ?? '', after: other ?? '' }]
  })
}

const supportNames = {
  ended: 'サポートが終わった',
  ending: '180日以内に終わる',
  supported: 'サポート中',
  unknown: '期限がわからない',
} as const

export const ecosystemNames: Readonly<Record<string, string>> = {
  debian: 'OSのパッケージ',
  npm: '税守の部品',
}

/** What is missing of the hosts: all of them, or of one that was there shortly before whatever the period would hold. */
export const missingHosts = (hosts: readonly HostFact[]): readonly string[] =>
  hosts.length === 0
    ? ['構成の記録（./zeimori inventory --keep、または毎朝の自動の採取）']
    : hosts
        .filter(({ days }) => days.length === 0)
        .map(({ host }) => `${host} の、この期間の構成の記録`)

/** The system, the product and what they stand on, with the end of each one's support. */
export function platformSections(hosts: readonly HostFact[]): readonly Section[] {
  return [
    tableOr(
      'サーバーと土台のソフトウェア',
      [
        column('サーバー', 9),
        column('ソフトウェア', 14),
        column('サポート', 9),
        column('サポートの期限', 9),
        column('調べた日時', 10),
      ],
      hosts.flatMap(({ last }) => platformRows(last)),
      '構成の記録がありません。',
    ),
  ]
}

function platformRows(last: SnapshotFact) {
  const of = from(last.ref)
  const row = (name: string, support: string, endsOn: string | undefined) => [
    of.text(last.host),
    of.text(name),
    of.text(support),
    of.iso(endsOn),
    of.moment(last.at),
  ]
  return [
    row(last.os, '', undefined),
    row(`税守 ${last.product}`, '', undefined),
    row(`Node.js ${last.node}`, '', undefined),
    ...last.support.map(({ name, state, endsOn }) => row(name, supportNames[state], endsOn)),
  ]
}

/** Every piece of software, as it was found on each host. */
export const softwareSections = (hosts: readonly HostFact[]): readonly Section[] =>
  hosts.map(({ last }) => {
    const of = from(last.ref)
    return tableOr(
      `すべてのソフトウェア（${last.host}）`,
      [column('種類', 8), column('名前', 16), column('版', 14), column('ライセンス', 12)],
      last.software.map(({ ecosystem, name, version, licence = '' }) => [
        of.text(ecosystemNames[ecosystem] ?? ecosystem),
        of.text(name),
        of.text(version),
        of.text(licence),
      ]),
      'ソフトウェアの記録がありません。',
    )
  })
