import type { Translated } from '../../../languages/translated.ts'
import type * as japanese from '../../compare.ts'

/** Leaving work within the year. */
export const retirementText: Translated<typeof japanese.retirementText> = {
  month: '給与を受け取る最後の月',
  months: (month: number) => `${month}月`,
  severance: '会社をやめるときにもらうお金（退職金）',
  severanceHint: '税金が引かれる前の金額。ない人は、何も入れません',
  years: '会社で働いた年数（勤続年数）',
  yearsHint: '1年より短い月は、1年と数えます（例 21、または 20年3か月）',
  disability: '障害者になったので、会社をやめる',
  official: '会社の役員や公務員などで、働いた年数（勤続年数）が5年以下',
  social: 'その年に払う社会保険料',
  socialHint:
    '会社をやめたあとの国民健康保険・国民年金も入れます。何も入れないと、いまと同じ金額で計算します',
  title: (month: number) => `${month}月に会社をやめる`,
  severanceTax: (resident: string, income: string) =>
    `退職金を受け取るとき、住民税 ${resident} と所得税 ${income}（参考）が引かれます。`,
  later:
    '住民税は、前の年の所得にかかります。この金額は、会社をやめた次の年度の税金です。会社をやめた年は、前の年の分を納めます。',
  notYears: '働いた年数は、1から60までの数字で入れてください（例 20）。',
}

/** Who of a couple declares whom. */
export const coupleText: Translated<typeof japanese.coupleText> = {
  lead: '配偶者（夫か妻）の収入を入れてください。家族をどちらの扶養に入れると、2人の合計が安いかを調べます。全部の組み合わせを計算します。',
  salary: '配偶者の給与（支払金額）',
  pension: '配偶者の年金（支払金額）',
  social: '配偶者が払った社会保険料',
  nobody: '親族を入れると、だれの扶養に入れるかを変えて比べられます。',
  relative: (number: number, relation: string, birth: string) =>
    birth === '' ? `${number}人目（${relation}）` : `${number}人目（${relation}、${birth}生まれ）`,
  relations: { 子: '子', '父母・祖父母': '父母・祖父母', その他: 'そのほかの親族' },
  who: 'だれの扶養に入れるか',
  me: 'あなた',
  partner: '配偶者',
  asNow: 'みんな、あなたの扶養に入れる',
  best: '一番安い分け方',
  yours: 'あなたの住民税と所得税',
  partners: '配偶者の住民税と所得税',
  both: '2人の合計',
  already: 'いまのままが、一番安いです（みんな、あなたの扶養です）。',
  young:
    '16歳未満の子には、扶養控除がありません。でも、税金がかからないか（非課税か）を決める人数に入ります。',
  unknown:
    '配偶者が使うほかの控除は、入っていません。会社の家族手当や、健康保険の扶養も、確認してください。',
}
