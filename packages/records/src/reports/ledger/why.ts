import { riskResponses } from '../../ledger/decision.ts'
import type { Stale } from '../../ledger/freshness.ts'
import type { LedgerRow, Shown } from '../../ledger/ledger.ts'
import { statusText } from '../../ledger/status.ts'
import { eraDay } from '../era.ts'
import { dayInJapan } from '../../calendar.ts'
import type { FormLedger } from './form-ledger.ts'

type Words = Pick<FormLedger, 'controlName' | 'probeName' | 'names'>

const staleWords: Readonly<Record<Stale, string>> = {
  expired: '確認の期限が過ぎています',
  changed: '確認したあとで、対象（版・設定・証明書・契約）が変わりました',
  future: '確認の日時が先の日付です',
}

/** The most reasons that a cell names; the ledger's own page shows all. */
const mostReasons = 3

/** Why a requirement stands as it does: what people decided, with their names, or what is missing. */
export function whyOf(row: LedgerRow, words: Words): string {
  const decided = decisionWords(row, words)
  if (decided !== undefined) return decided
  const missing = [...new Set(row.shown.flatMap((one) => missingOf(one, words)))]
  const more = missing.length - mostReasons
  return [...missing.slice(0, mostReasons), ...(more > 0 ? [`ほか${more}件`] : [])].join('\n')
}

/** What a person decided; an override says so, with what was worked out. */
function decisionWords({ id, by, computed }: LedgerRow, { names }: Words): string | undefined {
  if (by === undefined) return undefined
  const who = names.get(id)
  const decided = `決めた人: ${who?.decided ?? by.decidedBy}`
  if (by.kind === 'lower')
    return `${by.reason}\nリスクへの対応: ${riskResponses[by.response]}\n${decided}`
  const agreed = `${decided}、承認: ${who?.approved ?? by.approvedBy}、見直し: ${eraDay(dayInJapan(by.reviewAt))}`
  return by.kind === 'override'
    ? `${by.reason}\n（証拠からの計算は「${statusText[computed]}」。${agreed}）`
    : `${by.reason}\n${agreed}`
}

function missingOf(shown: Shown, { controlName, probeName }: Words): readonly string[] {
  const { control, way, subject, standing, stale, gap } = shown
  const what = way === 'probe' && subject !== undefined ? probeName(subject) : controlName(control)
  switch (standing) {
    case 'shown':
    case 'no-event':
      return []
    case 'failed':
      return [`「${what}」: ${way === 'probe' ? '検査が不合格です' : '満たしていません'}`]
    case 'stale':
      return [`「${what}」: ${stale === undefined ? '確認し直しが要ります' : staleWords[stale]}`]
    case 'none':
      return [
        `「${what}」: ${noneWords(shown)}${gap?.reason === undefined ? '' : `（${gap.reason}）`}`,
      ]
  }
}

const noneWords = ({ way, subject, gap }: Shown): string => {
  if (way === 'record') return '記録がまだありません'
  if (way === 'attestation') return '申告がまだありません'
  if (gap?.outcome === 'error') return '検査が途中で切れました'
  return subject === undefined ? '自動の検査がまだありません' : 'まだ検査していません'
}
