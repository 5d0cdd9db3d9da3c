import { statusText, worstFirst, type Status } from '../../ledger/status.ts'
import type { Notes, Pairs } from '../report.ts'
import { value } from '../value.ts'
import { eraMoment } from '../era.ts'
import type { FormLedger, OverriddenOpening } from './form-ledger.ts'

/** What all forms of the ledger say once: of what they are, how it stands, and who put it forward. */
export const coverPairs = (
  basis: string,
  { version, overridden }: Pick<FormLedger, 'version' | 'overridden'>,
  statuses: readonly Status[],
): Pairs => ({
  kind: 'pairs',
  heading: '提出の情報',
  pairs: [
    { label: '根拠の文書', value: value.text(basis) },
    { label: '動いている版', value: value.text(version) },
    { label: '行の数', value: value.number(statuses.length) },
    { label: '状態ごとの数', value: value.text(countsOf(statuses)) },
    ...(overridden === undefined
      ? []
      : [{ label: '証明がそろわないままの公開', value: value.text(openingText(overridden)) }]),
    ...['契約番号', '作成者', '確認者', '承認者', '提出日', '受領者'].map((label) => ({
      label,
      value: value.none,
    })),
  ],
})

/** Who asked for it and who agreed, why, and what was missing. */
const openingText = ({ asked, agreed, at, reason, missing }: OverriddenOpening): string =>
  `求めた人 ${asked}、承認した人 ${agreed}（${eraMoment(at)}）。理由：${reason}。足りなかったもの${missing.length}件：${missing.join('、')}`

const countsOf = (statuses: readonly Status[]): string =>
  worstFirst
    .map((status) => [status, statuses.filter((one) => one === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${statusText[status]} ${count}`)
    .join('、')

/** How to read the columns that every form has. */
export const readingNotes = (more: readonly string[]): Notes => ({
  kind: 'notes',
  heading: '読み方',
  notes: [
    '状態は、台帳の証拠から計算したものです。人が変えたものは、理由の欄に名前と理由があります。',
    '確認日時は、その行で最も古い確認の日時です。確認方法は、自動検査・日付のある記録・署名のある申告の別です。',
    '監査記録の番号で、証拠を監査記録と照らせます（./zeimori audit proof 番号）。',
    '「未検査」と「要再確認」は、対応済ではありません。',
    ...more,
  ],
})
