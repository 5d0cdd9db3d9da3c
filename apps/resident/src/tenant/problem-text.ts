import type { FormProblem } from '@zeimori/papers'

const layoutFaults: Readonly<Record<FormProblem['code'], string>> = {
  missing: 'どのページにもありません。要る欄です。',
  unknown: '一覧にない欄です。',
  outside: '紙の外に出ています。',
  'too-small': '小さすぎて、値が入りません。',
  twice: '二か所にあります。',
  overlap: 'ほかの欄と重なっています。',
}

/** What to say of a municipality's file of settings. It is read by whoever runs the site. */
export const tenantProblem = {
  notJson: 'JSON として読めません。括弧と引用符と、終わりの「,」をたしかめてください。',
  notObject: '{ "名前": 値 } の形で書いてください。',
  notList: '[ … ] の形で書いてください。',
  notText: '"…" で囲んだ文字で書いてください。',
  notNumber: '0以上の整数で書いてください。',
  notYesNo: 'true か false で書いてください。',
  empty: '空にはできません。要らなければ、この項目ごと消してください。',
  missing: 'この項目が要ります。',
  unknown: (known: readonly string[]) => `知らない項目です。書けるのは ${known.join('、')} です。`,
  tooLong: (longest: number, is: number) =>
    `${longest}文字までで書いてください（いまは${is}文字です）。`,
  tooMany: (most: number, are: number) => `${most}個までです（いまは${are}個あります）。`,
  controls: '画面に出せない文字（制御文字など）が入っています。打ち直してください。',
  date: '「2026-04-01」のように、ある日付を書いてください。',
  code: '全国地方公共団体コードの六桁（検査数字を含む）を書いてください。',
  noMunicipality: (code: string) => `${code} という番号の市区町村はありません。`,
  otherCode: (code: string, file: string) => `${file} は ${code} のものではありません。`,
  entry: '市区町村の番号（六桁）か、「999997.json」のようなファイルの名前を書いてください。',
  nobody: '市区町村を一つは書いてください。',
  twice: (what: string) => `「${what}」が二つあります。`,
  phone: '「03-1234-5678」か「0120-123-456」のように、数字と「-」で書いてください。',
  url: '「https://」で始まる、利用者名やパスワードのない宛先を書いてください。',
  language: (known: readonly string[]) =>
    `知らない言葉の印です。書けるのは ${known.join('、')} です。`,
  colour: '「#0017c1」のように、# と六桁で書いてください。',
  contrast: (
    colour: string,
    on: string,
    ratio: string,
    needed: string,
    shade: string | undefined,
  ) =>
    `${colour} は、${on}の上で読みにくい色です（明るさの比は ${ratio}:1、要るのは ${needed}:1 以上）。${shade === undefined ? 'もっと明るい色にしてください。' : `同じ色あいなら ${shade} が使えます。`}`,
  backs: {
    paper: '白（#ffffff）',
    ground: '地の色（#f8f8fb）',
    tint: 'その薄い色',
    band: '帯の色',
  },
  ink: '文字の色（#1a1a1c）',
  letter: '一文字で書いてください。',
  crest: 'letter（一文字）か outline（24×24 の図の輪郭）の、どちらか一つを書いてください。',
  outline:
    'SVG の path の d だけを、M から書いてください（使えるのは M L H V C S Q T A Z と数）。4,000文字までです。',
  id: '半角の小文字・数字・「-」で、40文字までで書いてください。',
  order: (from: string, to: string) => `${from} が ${to} より後になっています。`,
  year: (known: readonly string[]) => `${known.join('、')} のどれかを書いてください。`,
  opensTooEarly: '開く日（opens）は、承認の日（approvedOn）より前にできません。',
  declared: (known: readonly string[]) =>
    `申告の項目ではありません。書けるのは ${known.join('、')} です。`,
  present: '"present" とだけ書けます。',
  term: '用語集（docs/glossary.md）にある額の名前を書いてください。',
  range: 'from と to の、どちらかは要ります。',
  file: 'このファイルと同じ場所から見た、半角のファイル名を書いてください（「/」で始まるものと「..」は使えません）。',
  rate: '{ "num": 25, "den": 100000 } の形で、標準税率との差を書いてください。百分の一までです。',
  levyAmount: '標準税率との差を、一円単位で、5,000円までで書いてください。',
  noLevyName: '差があるときは、税の名称（条例の名）が要ります。',
  levyNameAlone: '差がないときは、税の名称を書けません。',
  whichLevy: 'どの年度の値かを、一つは書いてください。',
  exemption: '単身は、一人あたりの額に10万円を加えた額と同じにしてください。',
  exemptionBounds: '26万円から50万円までの、一円単位の数で書いてください。',
  grade: '1、2、3 のどれかを書いてください。',
  pdf: 'PDF として読めません。2 MB までの PDF を指定してください。',
  layout: 'JSON として読めません。欄の位置を書いたファイルを指定してください。',
  layoutShape: (path: string) => `${path} の書き方をたしかめてください。`,
  layoutField: (field: string, code: FormProblem['code']) =>
    `欄「${field}」は、${layoutFaults[code]}`,
  unreadable: (file: string) => `${file} を読めません。場所と権限をたしかめてください。`,
} as const
