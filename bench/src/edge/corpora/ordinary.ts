import { terms } from '@zeimori/tax/glossary'

/** What ordinary people write into forms, as it goes over the wire. */
export type Ordinary = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
}

const families =
  '佐藤 鈴木 高橋 髙橋 田中 伊藤 渡邉 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 﨑山 齋藤 五十嵐 長谷川 二階堂 薬袋 小鳥遊'.split(
    ' ',
  )
const givens = '花子 太郎 さくら 一郎 Ｍａｒｉａ 真理亜 大翔 結衣 ジョン 𠮷男 凜 健児'.split(' ')
const kana = 'ハナコ タロウ ｻｸﾗ いちろう マリア ヒロト'.split(' ')
const places = [
  '藤沢市朝日町1番地の1',
  '千代田区九段南1-2-1　千代田マンション101号',
  '宇都宮市塙田1丁目1番20号',
  '〒251-8601 神奈川県藤沢市',
  '大字○○字××123番地4',
  '第2ビル（3F）A&B株式会社気付',
  'コーポ「みどり」#201',
  '東京都港区六本木6−10−1',
]
const amounts =
  '5000000 5,000,000 ５，００００００ ５００万 500万円 5,001,234円 ¥1,000 0 -500 1000.5 約300万 △120,000 ▲5000 1e6 １０％ 100% 3/12 50+20'.split(
    ' ',
  )
const remarks = [
  '前年と同じです。',
  '扶養の人を、父から母に変えました。',
  '医療費は、領収書が10枚あります（合計 123,456円）。',
  '問い合わせ：TEL 0466-25-1111（内線123）／E-mail: hanako@example.jp',
  'https://www.city.example.lg.jp/zei/ を見ました。',
  '「特別徴収」か「普通徴収」か、どちらかを選べますか？',
  '※ 1月2日〜3月15日のあいだに引っ越しました。',
  '夫の所得 > 妻の所得 のとき、どちらの扶養？',
  '1,000円または2,000円。',
  "It's my first year in Japan; please help me (English).",
  "Don't know; ask O'Brien & Sons.",
  '所得税法第28条第2項；地方税法第313条第1項に規定する額',
  '配偶者控除 and 扶養控除 or どちらも',
  'select と書いてあるメニューから選びました',
  '表から 1 = 1人、2 = 2人 と入れました。',
  '１月〜１２月の union（組合）の会費',
  '<注> 必ず記入のこと',
  '収入 < 1,030,000円',
  '申告は、e-Tax→eLTAX の順に行いました。',
  '(株)ゼイモリ／㈱税守・代表取締役',
  '㍻31年→令和元年 ㎡ ℡ № ①②③ ⅣⅤ',
  '絵文字 😀👨‍👩‍👧‍👦 も使えますか',
  '改行も\n入ります。\n\n以上',
  '\tタブ区切り\t1\t2',
  'お世話になっております。件名: 住民税の件',
  '・第1子（平成20年4月1日生）\n・第2子（平成23年10月5日生）',
  '100%減免／50%減免の対象ですか。',
  '家賃 80,000円×12か月=960,000円',
  '住宅ローン控除（10年目）-- 年末調整済み',
  '口座: ○○銀行 △△支店 普通 1234567',
]

/** The sentences that the product itself tells residents. */
const sentences: readonly string[] = Object.values(terms).flatMap((term) =>
  Object.values(term)
    .map(String)
    .filter((text) => text.length > 8),
)

const form = '/t/999997/ja/no-script/'
const body = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(fields).toString()

const posted = (fields: Readonly<Record<string, string>>): Ordinary => ({
  method: 'POST',
  path: form,
  body: body(fields),
})

const names = families.flatMap((family) =>
  givens.map((given, i) =>
    posted({
      shimei: `${family}　${given}`,
      kana: kana[i % kana.length] ?? '',
      'kyuyo-1-shiharai': amounts[i % amounts.length] ?? '',
    }),
  ),
)
const addresses = places.flatMap((place) =>
  amounts.map((amount) =>
    posted({ jusho: place, 'kyuyo-1-shiharai': amount, 'shakai-hoken': amount }),
  ),
)
const notes = remarks.flatMap((remark) =>
  families.map((family) =>
    posted({ biko: remark, shimei: family, riyu: `${remark}（${family}）` }),
  ),
)
const told = sentences.map((sentence) =>
  posted({ biko: sentence, shitsumon: `「${sentence}」とは何ですか。` }),
)
const sums = remarks.flatMap((remark) =>
  amounts.map((amount) => posted({ tekiyo: `${remark} ${amount}`, 'nenkin-1-shiharai': amount })),
)
const asked = [...remarks, ...places, ...families].flatMap((text) => [
  { method: 'GET' as const, path: `/?q=${encodeURIComponent(text)}` },
  { method: 'GET' as const, path: `/t/999997/ja/?from=${encodeURIComponent(text)}` },
])

/** All of them, the same every time. */
export const ordinary: readonly Ordinary[] = [
  ...names,
  ...addresses,
  ...notes,
  ...told,
  ...sums,
  ...asked,
]
