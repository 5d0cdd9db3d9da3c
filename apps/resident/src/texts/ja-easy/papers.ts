import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../papers.ts'
import { attachment, taxReturn } from './papers/lists.ts'

/** The words where the paper is made and handed in. */
export const papersText: Translated<typeof japanese.papersText> = {
  title: '申告書を作る',
  lead: '入れた金額から、申告書ができます。名前や住所を書くと、市区町村に出せる紙になります。',
  unread: (labels: string) => `次の欄は読めません。何も書かない欄にします：${labels}`,
  between: '、',
  provisional: (year: string) =>
    `${year}の紙の決まりは、まだ公表されていません。この紙は、見込みで作ります。`,
  unverified: (year: string) =>
    `${year}の欄の番号は、公表された用紙で確認していません。あなたが持っている用紙の、欄の名前と比べてください。`,

  who: '紙に書く名前と住所',
  whoNote:
    'ここに書いたことは、この画面を閉じると消えます。保存しません。送りません。ここに書かないで、印刷した紙に手で書いてもよいです。',
  birthKept: '計算に使うので、ほかの入れた内容といっしょに保存します',
  myNumber:
    'マイナンバー（個人番号）は聞きません。紙の欄には何も書きません。印刷してから、手で書いてください。',
  self: {
    name: '名前（氏名）',
    kana: '名前の読み方（フリガナ）',
    address: 'いまの住所（現住所）',
    addressOnJanuaryFirst: '1月1日に住んでいた所',
    phone: '電話番号',
    occupation: '仕事（業種又は職業）',
    householder: '世帯主（家族の代表の人）の名前',
    relationToHouseholder: '世帯主から見た続柄',
  },
  sameAddress: '同じときは「同上」と書くことができます',
  relationHint: '本人・妻・夫・子など',
  submitted: '出す日',
  submittedHint: '何も書かないで、出すときに手で書いてもよいです',
  notADay: 'この日付は読めませんでした。「令和8年3月2日」のように入れてください。',
  spouse: '配偶者（夫か妻）',
  relative: (number: number, birth: string) =>
    birth === '' ? `${number}人目の親族` : `${number}人目の親族（${birth}生まれ）`,
  named: {
    name: '名前（氏名）',
    kana: '名前の読み方（フリガナ）',
    relation: '続柄',
    address: '住所',
  },
  living: 'いっしょに住んでいますか',
  livings: { '': '紙には書かない', together: 'いっしょに住んでいる', apart: '別に住んでいる' },
  relativeRelationHint: '長男・母など',
  school: '学校の名前',
  paying: '給与・年金のほかの所得にかかる税金を、どう納めますか',
  payings: {
    '': '選ばない',
    'from-wages': '給与から引いてもらう',
    self: '自分で納める（給与から引かない）',
  },

  noIncome: '収入がなかった年に、どのように生活しましたか',
  noIncomeNote:
    '収入がない人も申告すると、非課税の証明書をもらえます。国民健康保険料や手当などを決めるときにも使います。当てはまるものを選んでください。',
  livelihoods: {
    fuyo: '家族などにお金を出してもらった',
    gakusei: '学生だった',
    shitsugyo: '雇用保険（失業給付）で生活した',
    nenkin: '遺族年金・障害年金で生活した',
    chochiku: '貯金で生活した',
    seiho: '生活保護を受けた',
    sonota: 'そのほか',
  },
  supporter: 'お金を出してくれた人の名前と続柄',
  supporterAddress: 'お金を出してくれた人の住所',
  explanation: '申告の理由、学校の名前、生活のことなど',

  pdf: '申告書のPDF',
  make: '申告書のPDFを作る',
  making: (done: number, of: number) => `作っています… ${of}枚の中の${done}枚`,
  loading: '準備しています…',
  save: (pages: number) => `できました。保存する（PDF・${pages}枚）`,
  again: 'もう一度作る',
  stale: '内容が変わりました。もう一度作ると、新しい内容になります。',
  failed: 'すみません。PDFを作れませんでした。入れた内容は、なくなっていません。',
  fileName: (year: string) => `申告書_${year}.pdf`,
  documentTitle: (year: string, taxes: string) => `${year}分 ${taxes}申告書`,
  variant: (plain: string) =>
    `名前などの「${plain}」は、形が少しちがう字（異体字）です。この字は書けないので、ふつうの「${plain}」で書きました。印刷してから、手で直せます。`,
  replaced: (wanted: string, used: string) =>
    `「${wanted}」の字は書けないので、「${used}」で書きました。印刷してから、手で直せます。`,
  tooLong: (label: string) => `「${label}」が長いので、とても小さい字になりました。`,
  standardForm:
    'これは税守の標準様式です。市区町村の用紙と、欄の名前・番号・順番が同じです。出してもよいか、市区町村に聞いてください。',
  ownForm: (municipality: string) => `${municipality}の用紙です。`,
  accessible:
    'PDFには、声で読むときの順番がついています。同じ内容は、下の「書き写すための表」でも読めます。',
  previewOpen: '紙の見本を見る',
  page: (title: string) => `申告書の${title}の見本`,
  previewNote: '同じ内容は、下の「書き写すための表」に文字で書いてあります。',
  printing: '印刷のしかた',
  printingSteps: [
    'A4の紙に、「実際のサイズ（100％）」で印刷します。',
    '「両面」を選びます。長いほうの辺でとじる向きにします。表と裏が1枚の紙になります。分離課税等用と続紙は、別の紙にします。',
    '名前（氏名）とマイナンバーを見ます。足りない所は、手で書きます。',
  ],

  transfer: '書き写すための表（eLTAXや市区町村の用紙に書くとき）',
  transferNote:
    '紙と同じ順番で、番号と書くことが並んでいます。「コピー」を押すと、写せます。終わった欄に印をつけられます。金額は、数字だけを写します。',
  copy: 'コピー',
  copyOf: (label: string) => `${label}をコピー`,
  copied: (label: string) => `${label}をコピーしました`,
  notCopied: (label: string) =>
    `${label}に書くことを選びました。コピーの操作（Ctrl＋C など）をしてください`,
  done: (label: string) => `${label}を写した`,
  progress: (done: number, of: number) => `写した欄は、${of}の中の${done}です`,
  mayBeBlank: 'この欄は、何も書かなくてよい',
  byHand: 'マイナンバー。ここでは聞きません',
  ownPartBlank: '上の「紙に書く名前と住所」に書くと、ここに出ます。',
  wholePartBlank: 'ここは、ぜんぶ何も書かなくてよいです。',
  blanks: (count: number) => `何も書かなくてよい欄（${count}）`,
  unverifiedMark: '番号は未確認',
  printTransfer: 'この表を印刷する',

  attachments: 'いっしょに出す書類',
  attachmentsNote:
    '書類を出さないと、その収入や控除はないことになるかもしれません。eLTAXで出す人は、写真かPDFにして付けます。',
  attachment,

  ways: '出し方は3つ',
  wayPaper: '郵便で送るか、窓口で出す',
  wayPaperText: (addressee: string) =>
    `印刷した申告書と書類を、${addressee}あてに出します。控え（自分が持っておく同じ紙）がほしい人は、申告書をもう1つと、切手をはった返信用の封筒も入れます。出す期限は、ふつう3月15日です。`,
  wayEltax: 'eLTAX（インターネット）で出す',
  wayEltaxText:
    '本人が、マイナンバーカードを使って出します。計算した額は、上の表を見て書き写します。書類は20ファイルまで、合わせて8MBまで付けられます。',
  wayEltaxEarlier:
    'eLTAXで出せるのは、令和8年度の分からです。この年度の分は、郵便で送るか、窓口で出してください。',
  wayTaxReturn: '所得税の確定申告をする（税務署）',
  wayTaxReturnText:
    '確定申告をする人は、この申告書を出さなくてよいです。税務署から市区町村に、内容が伝わります。',
  taxReturnFor:
    'あなたは、次の理由で、確定申告をしたほうがよいかもしれません。または、確定申告が必要かもしれません。',
  taxReturnNone: 'あなたの内容では、確定申告が必要な理由は見つかりませんでした。',
  taxReturn,
  endsOneStop:
    'この申告書を出すと、ワンストップ特例は使えなくなります。ワンストップ特例を申し込んだ寄附も、ぜんぶ15の欄に書いてください（自動で書いてあります）。受領証明書も付けてください。',
}
