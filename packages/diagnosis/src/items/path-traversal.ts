import { fieldsOfSite, openWith, placeOf, type Finding, type Item } from '../item.ts'
import type { Field } from '../site/door.ts'

/** Seven to nine steps, by the specification: more than there are lead no higher than the root. */
const up = '../'.repeat(9)

type Sample = {
  readonly pattern: string
  readonly text: string
  readonly file: string
  /** What stands in that file, and in hardly any page. */
  readonly isIn: (text: string) => boolean
}

const isHosts = (text: string): boolean =>
  /\b127\.0\.0\.1(?:\s|&nbsp;|\\t|<[^>]*>)+(?:[\w.-]+\s+)*localhost\b/i.test(text)
const isWinIni = (text: string): boolean => /\[extensions\]/i.test(text) && /\[fonts\]/i.test(text)

const hosts = { file: '/etc/hosts', isIn: isHosts }
const winIni = { file: 'win.ini', isIn: isWinIni }
const samples: readonly Sample[] = [
  { pattern: '1', text: `${up}etc/hosts`, ...hosts },
  { pattern: '2', text: `${up}etc/hosts\0`, ...hosts },
  { pattern: '3', text: `${up}windows/win.ini`, ...winIni },
  { pattern: '4', text: `${up}windows/win.ini\0`, ...winIni },
]

/** (G) パス名パラメータの未チェック／ディレクトリ・トラバーサル。 */
export const pathTraversal: Item = {
  letter: 'G',
  name: 'パス名パラメータの未チェック／ディレクトリ・トラバーサル',
  mending: [
    '外からの値で、サーバーの中のファイルの名前を決めないでください。番号などで一覧から選びます（安全なウェブサイトの作り方 3-(i)-a）。',
    '避けられないときは、決めたディレクトリの中を、ディレクトリの名前を除いたファイルの名前だけで開いてください（同 3-(i)-b）。',
  ],
  run: async (room) => {
    const findings: Finding[] = []
    for (const { door, field } of fieldsOfSite(room)) {
      if (!isFileLike(field)) continue
      const usual = await openWith(room, door, field.name, field.value)
      for (const { pattern, text, file, isIn } of samples) {
        if (isIn(usual.answer.text)) continue
        const exchange = await openWith(room, door, field.name, text)
        if (!isIn(exchange.answer.text)) continue
        findings.push({
          item: 'G',
          pattern,
          risk: '高',
          place: placeOf(door),
          field: field.name,
          seen: `「${text.replace('\0', '%00')}」を送ると、${file} の内容が出ました。`,
          evidence: [exchange.id, usual.id],
        })
        break
      }
    }
    return findings
  },
}

/** Names that such fields go by. */
const likelyName =
  /file|path|page|doc|template|tpl|theme|skin|lang|locale|dir|folder|include|inc$|view|img|image|pdf|download|report|log|name|src|^(f|p|fn)$/i

const isFileLike = ({ name, value }: Field): boolean =>
  /[./\\]/.test(value) || likelyName.test(name)
