import type { Translated } from '../../../languages/translated.ts'
import type * as japanese from '../../compare.ts'

/** How far it is to where the tax leaps. */
export const cliffText: Translated<typeof japanese.cliffText> = {
  title: '税金が変わるところまで、あといくら',
  lead: '収入を1円ずつ変えて、本当に計算してさがしました。',
  whose: 'だれの収入を変えますか',
  subjects: {
    salary: 'あなたの給与',
    pension: 'あなたの年金',
    business: 'あなたの事業の収入',
    'spouse-salary': '配偶者の給与',
  },
  relative: (number: number) => `${number}人目の親族の給与`,
  ahead: (amount: string, at: string) => `あと ${amount} 多くなると（${at}から）`,
  behind: (amount: string, last: string) =>
    `${amount} 少ないと（${last}まで）、次のことは起きません`,
  tax: (by: string, before: string, after: string) =>
    `住民税が ${by} 多くなります（${before} → ${after}）`,
  limit: (before: string, after: string) =>
    `ふるさと納税の限度額が少なくなります（${before} → ${after}）`,
  line: 'ここより多くなっても、住民税はすぐには変わりません',
  family: 'あなたの住民税は変わりません。あなたを扶養している家族の税金が多くなります',
  none: 'いまの収入から200万円ぐらいの間では、税金が急に変わりません。',
  insurance:
    '健康保険や年金の扶養（106万円・130万円など）は、税金とは別の決まりです。ここには入っていません。',
  law: (article: string) => `根拠：${article}`,
  features: {
    'per-capita': '均等割がかかり始めます',
    'income-levy': '所得割がかかり始めます',
    forest: '森林環境税がかかり始めます',
    'exempt-person':
      '障害者・未成年者・寡婦・ひとり親の、税金がかからない限度（非課税の限度）をこえます',
    spouse: '配偶者控除・配偶者特別控除が変わります',
    dependants: '扶養控除・特定親族特別控除が変わります',
    disability: '障害者控除が変わります',
    headcount: '扶養に入る人の数が変わります',
    'single-parent': 'ひとり親控除・寡婦控除がなくなります',
    student: '勤労学生控除がなくなります',
    basic: '基礎控除が少なくなります',
    difference: '調整控除を決める差が変わります',
    'pension-deduction': '公的年金等控除が少なくなります',
    'donation-rate': 'ふるさと納税でもどる割合が変わります',
    'housing-loan': '住宅ローン控除を使える所得の限度をこえます',
    'fixed-cut': '定額減税を受けられる所得の限度をこえます',
    'as-dependant': 'あなたは、家族の扶養親族・配偶者控除に入らなくなります',
    'as-spouse-in-full': '配偶者が使う配偶者特別控除が、少なくなり始めます',
    'as-spouse-at-all': '配偶者が使う配偶者特別控除が、なくなります',
    'as-child-in-full': '親が使う特定親族特別控除が、少なくなり始めます',
    'as-child-at-all': '親が使う特定親族特別控除が、なくなります',
  },
}
