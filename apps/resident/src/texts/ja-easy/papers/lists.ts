import type { Translated } from '../../../languages/translated.ts'
import type * as japanese from '../../papers.ts'

type Japanese = Translated<typeof japanese.papersText>

/** What is handed in along with the form. */
export const attachment: Japanese['attachment'] = {
  identity: () =>
    'マイナンバーと本人を確認する書類（マイナンバーカード。ない人は、通知カードなどと、運転免許証など）。郵便で送るときは、写し（コピー）を入れます。',
  'salary-slips': (count) => `給与所得の源泉徴収票 ${count}枚。ない月は、給与の明細など。`,
  'pension-slips': (count) => `公的年金等の源泉徴収票 ${count}枚`,
  accounts: () =>
    '収支内訳書（青色申告の人は、青色申告決算書）。帳簿と領収書は出しません。自分で持っていてください。',
  'side-income': () => '副業や個人年金などの支払調書・支払いの通知と、経費がわかる紙',
  dividends: () => '配当の支払通知書、または特定口座年間取引報告書',
  shares: () => '特定口座年間取引報告書、または株式等や先物の譲渡所得の計算明細書',
  'one-off': () => '満期や解約の支払通知（払った保険料がわかる紙）',
  transfers: () =>
    '売った物の売買契約書。買ったときの値段と、費用がわかる紙。特例を使う人は、証明書も。',
  'carried-losses': () => '前の年までの申告書の控え（繰り越した損失がわかる紙）',
  'social-insurance': () =>
    '国民年金・国民年金基金の控除証明書。国民健康保険・介護保険などは、払った額がわかればよいです。源泉徴収票に書いてある分は要りません。',
  'small-business': () =>
    '小規模企業共済やiDeCoの掛金の証明書。源泉徴収票に書いてある分は要りません。',
  'life-insurance': () => '生命保険料の控除証明書。源泉徴収票に書いてある分は要りません。',
  'quake-insurance': () => '地震保険料の控除証明書。源泉徴収票に書いてある分は要りません。',
  student: () => '学生証の写し（コピー）、または在学証明書',
  disability: (count) => `障害者手帳などの写し（コピー） ${count}人分`,
  abroad: (count) =>
    `国外に住んでいる家族の親族関係書類と送金関係書類 ${count}人分。外国語の書類は、日本語に訳した文も要ります。30歳以上70歳未満の人は、留学や送金の額などがわかる書類も要ります。`,
  casualty: () =>
    'り災証明書か、盗難を届け出た証明。物の片付けや修理に払ったお金の領収書も要ります。',
  medical: () =>
    '医療費控除の明細書、または医療費通知。領収書は出しません。5年間、自分で持っていてください。',
  'self-medication': () =>
    'セルフメディケーション税制の明細書。領収書は出しません。5年間、自分で持っていてください。',
  donations: () => '寄附金の受領証明書。ワンストップ特例を申し込んだ分も、ぜんぶ出してください。',
  'foreign-tax': () => '外国で納めた税金がわかる書類と、外国税額控除の明細書',
}

/** Why a return of income tax may be the better way, or a must. */
export const taxReturn: Japanese['taxReturn'] = {
  'withheld-on-shares':
    '先に引かれた配当割額・株式等譲渡所得割額は、この申告書では引かれません（令和6年度から）。引いてもらうには、確定申告が要ります。',
  'share-income':
    '上場株式等の配当や売却は、確定申告で申告したものだけを、住民税でも申告したことにします（令和6年度から）。',
  'carried-losses': '損失を次の年に使う（繰り越す）には、毎年続けて確定申告をしてください。',
  'home-loan':
    '住宅ローン控除は、確定申告で受けます。年末調整で受けた人は要りません。はじめの年は、必ず確定申告をしてください。',
  'high-wages': '給与の収入が2,000万円より多いです。',
  'other-income-beside-wages': '給与のほかの所得が20万円より多いです。',
  'high-pension': '公的年金等の収入が400万円より多いです。',
  business: '所得が所得控除より多いので、所得税がかかるかもしれません。',
}
