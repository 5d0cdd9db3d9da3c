import type { PastDecision } from '@zeimori/store'
import { decisionProblems } from '@zeimori/records'

type Kind = PastDecision['kind']

/** The words of what people decide about a requirement. */
export const decisionText = {
  title: '人の判断',
  lead: '状態は証拠から計算します。人は、理由を書いて、下げるか、要らないと決めるか、上書きを残せます。良くする判断と「対応不要」「該当なし」は、別の人が承認してはじめて効き、見直す日が来ると、計算された状態に戻ります。',
  none: '判断はありません。証拠から計算した状態が、そのまま出ています。',
  kinds: {
    'not-needed': '対応不要',
    'not-applicable': '該当なし',
    override: '上書き（対応済とする）',
    lower: '下げる（未対策・一部）',
    none: '判断を取りやめる',
  } satisfies Readonly<Record<Kind, string>>,
  about: {
    'not-needed':
      'この契約では要らないと決めます。別の人が承認すると効きます。見直す日が来ると、計算された状態に戻ります。',
    'not-applicable':
      '条件付きの要件で、その条件が当てはまらないと決めます。別の人が承認すると効きます。',
    override:
      '証拠が足りないまま「対応済」とします。別の人が承認すると効き、名前・理由・計算された状態とともに、画面と様式に必ず印字されます。',
    lower:
      '監査の指摘など、証拠に出ていないことを知っているときに、状態を下げます。承認を待たずに効きます。すでに「未対策」の要件では、理由とリスクへの対応を残します。',
    none: 'いまの判断をやめ、証拠から計算した状態に戻します。判断は履歴に残ります。',
  } satisfies Readonly<Record<Kind, string>>,
  whole: '設備全体についての判断です。',
  wholeLower: '提供者が設備全体について下げた判断です。この自治体の台帳にも効きます。',
  provider: '提供者',
  reason: '理由',
  reasonHint: '様式と履歴に印字されます。個人の名前や住民の情報は書かないでください',
  review: '見直す日',
  reviewHint: '12か月以内。この日が来ると、判断は効かなくなります',
  to: '下げた後の状態',
  response: 'リスクへの対応',
  now: (status: string) => `いまの状態：${status}`,
  computed: (status: string) => `証拠から計算した状態：${status}`,
  send: {
    'not-needed': '承認を求める',
    'not-applicable': '承認を求める',
    override: '承認を求める',
    lower: '決める',
    none: '取りやめる',
  } satisfies Readonly<Record<Kind, string>>,
  waiting: '承認を待っている判断',
  waitingLead: 'まだ効いていません。求めた本人は承認できません。',
  waitingCount: (count: number) => `承認を待っている判断が ${count}件あります。`,
  answer: '答えの理由',
  agree: '承認する',
  refuse: '断る',
  agreed: '承認しました',
  refused: '断りました',
  history: '判断の履歴',
  historyColumns: ['決めた日時', '判断', '理由', '決めた人', '答え', '見直す日', 'いまの扱い'],
  standing: {
    holds: '効いています',
    waits: '承認を待っています',
    refused: '断られました',
    over: '見直す日が来て、効かなくなりました',
    replaced: '新しい判断に替わりました',
    back: '計算された状態に戻しました',
  },
  overridden: '上書き',
  overrideTitle: '上書きされています',
  overrideLead: (status: string) =>
    `証拠だけでは「${status}」です。「対応済」は、次の人たちの判断です。`,
  reviewOn: (day: string) => `見直す日：${day}`,
  by: (who: string, when: string) => `決めた人：${who}（${when}）`,
  approvedBy: (who: string) => `承認した人：${who}`,
  needed: '理由を書いてください。',
  back: '要件へ戻る',
  many: (count: number) => `うち上書き ${count}件`,
} as const

/** Why a decision was not taken. */
export const decisionRefusals: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(decisionProblems).map(([problem, text]) => [`decision-${problem}`, text]),
)
