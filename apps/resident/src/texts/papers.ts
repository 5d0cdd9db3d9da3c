import type { AttachmentCode, Livelihood, TaxReturnReason } from '@zeimori/papers'

/** 申告書を作って出すところの言葉。 */
export const papersText = {
  title: '申告書を作る',
  lead: '入れた金額から、申告書ができます。名前や住所を書き足すと、そのまま出せる紙になります。',
  unread: (labels: string) => `読み取れない欄は、空として書きます：${labels}`,
  between: '、',
  provisional: (year: string) => `${year}の紙は、まだ公表されていない定めによる見込みです。`,
  unverified: (year: string) =>
    `${year}の欄の番号は、公表された用紙で確かめていません。お手元の用紙の名前で見比べてください。`,

  /** 氏名など */
  who: '紙に書く名前と住所',
  whoNote:
    'ここに書いたことは、この画面を閉じると消えます。保存も送信もしません。書かずに印刷して、手で書いてもかまいません。',
  birthKept: '計算にも使うので、入れた内容といっしょに保存・共有されます',
  myNumber:
    'マイナンバー（個人番号）は聞きません。紙の欄は空けておき、印刷したあとに手で書いてください。',
  self: {
    name: '氏名',
    kana: 'フリガナ',
    address: '現住所',
    addressOnJanuaryFirst: '1月1日に住んでいた所',
    phone: '電話番号',
    occupation: '仕事（業種又は職業）',
    householder: '世帯主の氏名',
    relationToHouseholder: '世帯主から見た続柄',
  },
  sameAddress: '同じなら「同上」と書けます',
  relationHint: '本人・妻・夫・子など',
  submitted: '出す日',
  submittedHint: '空けておいて、出すときに手で書いてもかまいません',
  notADay: 'この日付は読み取れませんでした。「令和8年3月2日」のように入れてください。',
  spouse: '配偶者（夫か妻）',
  relative: (number: number, birth: string) =>
    birth === '' ? `${number}人目の親族` : `${number}人目の親族（${birth}生まれ）`,
  named: { name: '氏名', kana: 'フリガナ', relation: '続柄', address: '住所' },
  living: 'いっしょに住んでいますか',
  livings: { '': '紙には書かない', together: 'いっしょに住んでいる', apart: '別に住んでいる' },
  relativeRelationHint: '長男・母など',
  school: '学校の名前',
  paying: '給与・年金のほかの所得にかかる税の納め方',
  payings: {
    '': '選ばない',
    'from-wages': '給与から引いてもらう',
    self: '自分で納める（給与から引かない）',
  },

  /** 収入がなかった人 */
  noIncome: '収入がなかった年の、暮らし方',
  noIncomeNote:
    '収入がなくても申告すると、非課税の証明書がとれ、国民健康保険料や手当などの判定に使われます。あてはまるものを選んでください。',
  livelihoods: {
    fuyo: '家族などに養われていた',
    gakusei: '学生だった',
    shitsugyo: '雇用保険（失業給付）で暮らしていた',
    nenkin: '遺族年金・障害年金で暮らしていた',
    chochiku: '預貯金で暮らしていた',
    seiho: '生活保護を受けていた',
    sonota: 'そのほか',
  } satisfies Readonly<Record<Livelihood, string>>,
  supporter: '養っていた人の氏名と続柄',
  supporterAddress: '養っていた人の住所',
  explanation: '申告の理由、学校の名前、暮らしの様子など',

  /** PDF */
  pdf: '申告書のPDF',
  make: '申告書のPDFを作る',
  making: (done: number, of: number) => `作っています… ${of}枚のうち${done}枚`,
  loading: '用意しています…',
  save: (pages: number) => `できました。保存する（PDF・${pages}枚）`,
  again: 'もう一度作る',
  stale: '内容が変わりました。もう一度作ると、新しい内容になります。',
  failed: 'こちらの問題で、PDFを作れませんでした。入れた内容は残っています。',
  fileName: (year: string) => `申告書_${year}.pdf`,
  documentTitle: (year: string, taxes: string) => `${year}分 ${taxes}申告書`,
  variant: (plain: string) =>
    `「${plain}」の異体字はこの書体にないので、ふつうの「${plain}」で書きました。印刷したあとに、手で直せます。`,
  replaced: (wanted: string, used: string) =>
    `「${wanted}」の字はこの書体にないので、「${used}」で書きました。印刷したあとに、手で直せます。`,
  tooLong: (label: string) => `「${label}」が長いので、とても小さな字になりました。`,
  standardForm:
    '税守の標準様式です。市区町村の用紙と、欄の名前・番号・順が同じです。提出できるかは、市区町村に確かめてください。',
  ownForm: (municipality: string) => `${municipality}の用紙です。`,
  accessible:
    'PDFには読み上げの順が付いています。同じ内容は、下の「書き写すための一覧」でも読めます。',
  previewOpen: '紙の見本を見る',
  page: (title: string) => `申告書の${title}の見本`,
  previewNote: '同じ内容が、下の「書き写すための一覧」に文字であります。',
  printing: '印刷のしかた',
  printingSteps: [
    'A4の紙に、「実際のサイズ（100％）」で印刷します。',
    '「両面」を選び、長いほうの辺でとじる向きにします。表と裏が一枚になります。分離課税等用と続紙は、別の紙にします。',
    '氏名とマイナンバーを確かめ、足りないところを手で書きます。',
  ],

  /** 書き写すための一覧 */
  transfer: '書き写すための一覧（eLTAXや市区町村の用紙に）',
  transferNote:
    '紙の順に、番号と値を並べました。「コピー」で写し、終わった欄に印をつけられます。金額は数字だけを写します。',
  copy: 'コピー',
  copyOf: (label: string) => `${label}をコピー`,
  copied: (label: string) => `${label}をコピーしました`,
  notCopied: (label: string) =>
    `${label}の値を選びました。コピーの操作（Ctrl＋C など）をしてください`,
  done: (label: string) => `${label}を写し終えた`,
  progress: (done: number, of: number) => `${of}欄のうち${done}欄を写し終えました`,
  mayBeBlank: 'この欄は空欄でよい',
  byHand: 'マイナンバー。ここでは扱いません',
  ownPartBlank: 'あなたのことは、上の「紙に書く名前と住所」に書くと、ここに出ます。',
  wholePartBlank: 'ここは、すべて空欄でかまいません。',
  blanks: (count: number) => `空欄でよい欄（${count}）`,
  unverifiedMark: '番号は未確認',
  printTransfer: 'この一覧を印刷する',

  /** 付ける書類 */
  attachments: '付ける書類',
  attachmentsNote:
    '付けないと、その収入や控除はなかったものとして扱われることがあります。eLTAXでは、写真かPDFにして付けます。',
  attachment: {
    identity: () =>
      'マイナンバーと本人を確かめる書類（マイナンバーカード、または通知カードなどと運転免許証など）。郵送では写しを付けます。',
    'salary-slips': (count) => `給与所得の源泉徴収票 ${count}枚。ない月は、給与の明細など。`,
    'pension-slips': (count) => `公的年金等の源泉徴収票 ${count}枚`,
    accounts: () => '収支内訳書（または青色申告決算書）。帳簿と領収書は手元に置きます。',
    'side-income': () => '副業や個人年金などの支払調書・支払いの通知と、経費のわかるもの',
    dividends: () => '配当の支払通知書、または特定口座年間取引報告書',
    shares: () => '特定口座年間取引報告書、または株式等や先物の譲渡所得の計算明細書',
    'one-off': () => '満期や解約の支払通知（払い込んだ保険料のわかるもの）',
    transfers: () => '売った物の売買契約書、買ったときの値段と費用のわかるもの。特例には証明書も。',
    'carried-losses': () => '前の年までの申告書の控え（繰り越した損失のわかるもの）',
    'social-insurance': () =>
      '国民年金・国民年金基金の控除証明書。国民健康保険・介護保険などは、払った額がわかれば足ります。源泉徴収票に載っている分は要りません。',
    'small-business': () =>
      '小規模企業共済やiDeCoの掛金の証明書。源泉徴収票に載っている分は要りません。',
    'life-insurance': () => '生命保険料の控除証明書。源泉徴収票に載っている分は要りません。',
    'quake-insurance': () => '地震保険料の控除証明書。源泉徴収票に載っている分は要りません。',
    student: () => '学生証の写し、または在学証明書',
    disability: (count) => `障害者手帳などの写し ${count}人分`,
    abroad: (count) =>
      `国外に住む家族の親族関係書類と送金関係書類 ${count}人分。外国語なら訳文も。30歳以上70歳未満の人は、留学や送金の額などを示す書類も要ります。`,
    casualty: () => 'り災証明書や盗難の届出の証明と、片づけや修理の領収書',
    medical: () => '医療費控除の明細書、または医療費通知。領収書は付けず、5年間手元に置きます。',
    'self-medication': () =>
      'セルフメディケーション税制の明細書。領収書は付けず、5年間手元に置きます。',
    donations: () => '寄附金の受領証明書。ワンストップ特例を申し込んだ分も、みな付けます。',
    'foreign-tax': () => '外国で納めた税のわかる書類と、外国税額控除の明細書',
  } satisfies Readonly<Record<AttachmentCode, (count: string) => string>>,

  /** 出し方 */
  ways: '出し方は3つ',
  wayPaper: '郵送か、窓口で出す',
  wayPaperText: (addressee: string) =>
    `${addressee}あてに、印刷した申告書と書類を出します。控えがほしいときは、もう一部と、切手をはった返信用の封筒を入れます。期限は、ふつう3月15日です。`,
  wayEltax: 'eLTAX（インターネット）で出す',
  wayEltaxText:
    'マイナンバーカードを使い、本人が出します。計算した額は、上の一覧から書き写します。書類は20ファイル・合わせて8MBまで付けられます。',
  wayEltaxEarlier: 'eLTAXで出せるのは、令和8年度の分からです。この年度は、郵送か窓口で出します。',
  wayTaxReturn: '所得税の確定申告をする（税務署）',
  wayTaxReturnText:
    '確定申告をする人は、この申告書を出さなくてかまいません。税務署から市区町村へ内容が伝わります。',
  taxReturnFor: 'あなたの内容では、次の理由で、確定申告がよいか、必要かもしれません。',
  taxReturnNone: 'あなたの内容からは、確定申告が必要な理由は見つかりませんでした。',
  taxReturn: {
    'withheld-on-shares':
      '令和6年度から、配当割額・株式等譲渡所得割額を引いてもらうには、確定申告が要ります。この申告書では引かれません。',
    'share-income':
      '上場株式等の配当や売却は、確定申告で申告したものだけが、住民税でも申告したことになります（令和6年度から）。',
    'carried-losses': '損失を繰り越すには、毎年つづけて確定申告をすることが要ります。',
    'home-loan':
      '住宅ローン控除は、年末調整で受けた人のほかは、確定申告で受けます（はじめの年は必ず）。',
    'high-wages': '給与の収入が2,000万円をこえています。',
    'other-income-beside-wages': '給与のほかの所得が20万円をこえています。',
    'high-pension': '公的年金等の収入が400万円をこえています。',
    business: '所得が所得控除をこえているので、所得税がかかるかもしれません。',
  } satisfies Readonly<Record<TaxReturnReason, string>>,
  endsOneStop:
    'ワンストップ特例は、この申告書を出すと、使えなくなります。特例を申し込んだ寄附も、みな15の欄に書いて（自動で書いてあります）、受領証明書を付けてください。',
} as const
