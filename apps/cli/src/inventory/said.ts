import { supportName, type Match, type SupportState } from '@zeimori/inventory'
import type { Taken } from './taken.ts'

/** An inventory as lines for a terminal. */
export function linesOf({
  day,
  os,
  product,
  node,
  software,
  support,
  weak,
  unread,
}: Taken): readonly string[] {
  const debian = software.filter(({ ecosystem }) => ecosystem === 'debian').length
  return [
    `${day} の構成: ${os}、税守 ${product}、Node.js ${node}`,
    `ソフトウェア: OSのパッケージ ${debian}個、税守が使うパッケージ ${software.length - debian}個`,
    ...support.map(supportLine),
    ...weakLines(weak),
    ...unread.map((name) => `× 読めない脆弱性の記録: ${name}（中身を人が確かめてください）`),
  ]
}

function supportLine(one: SupportState): string {
  const name = supportName(one)
  if (one.state === 'unknown')
    return `× ${name}: サポートの期限がわかりません。配布元で確かめてください`
  const { endsOn } = one.support
  if (one.state === 'supported') return `○ ${name}: サポートは ${endsOn} まで`
  const now = one.state === 'ended' ? 'に終わりました' : 'に終わります（180日以内）'
  return `× ${name}: サポートは ${endsOn} ${now}。次の版へ上げてください`
}

function weakLines(weak: readonly Match[] | undefined): readonly string[] {
  if (weak === undefined)
    return ['― 脆弱性: 調べていません（--advisories で OSV の記録の場所を示してください）']
  if (weak.length === 0) return ['○ 脆弱性: 示された記録に当たるものはありません']
  return weak.map(({ software, advisory, verdict, fixedIn }) => {
    const { name, version } = software
    const names = [advisory.id, ...advisory.aliases].join('、')
    const what = verdict === 'unknown' ? '版を比べられません。人が確かめてください' : undefined
    const mend = fixedIn === undefined ? '直った版はまだありません' : `${fixedIn} で直っています`
    return `× ${name} ${version}: ${names}（公表 ${advisory.published.slice(0, 10)}）${what ?? mend}`
  })
}
