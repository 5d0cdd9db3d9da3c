import type { ImportField } from '../own-import/fields.ts'

/** The words of importing a municipality's own requirements. */
export const importText = {
  link: 'Excel から取り込む',
  download: 'いまの要件を Excel で取り出す',
  downloadHint:
    '取り出したファイルを直して取り込むと、番号の同じものが更新されます。まだ要件がなければ、見出しだけの様式になります。',
  title: (name: string): string => `${name}の要件を Excel から取り込む`,
  lead: 'Excel のファイル（.xlsx、5 MB まで）を選ぶと、表の場所と列の対応を確かめる画面になります。確かめて「取り込む」を押すまで、要件は変わりません。',
  who: 'ファイルを用意できるのは、この自治体の担当と管理者、提供者の運用者です。取り込めるのは、この自治体の管理者だけです。',
  kept: '読み取った文字だけを、取り込むかやめるまで（長くて1日）預かります。ファイルは残しません。',
  file: 'Excel のファイル',
  read: 'ファイルを読む',
  another: 'ほかのファイルに替える',
  drop: '取り込みをやめる',
  dropped: '取り込みをやめました。読み取ったものは消しました。',
  done: (fresh: number, changed: number): string =>
    `取り込みました。加えたもの${fresh}件、直したもの${changed}件です。`,
  facts: {
    file: 'ファイル',
    by: '用意した人',
    at: '用意した日時',
    sha256: 'SHA-256',
    now: 'いま',
    scan: '検査',
    scanned: '不正なプログラムは見つかりませんでした',
    unscanned: '検査する仕組みがないので、していません（読み取ったのは文字だけです）',
  },
  back: '自治体の要件へ',
  place: '1. 表の場所',
  sheet: 'シート',
  header: '見出しの行',
  headerHint: '列の名前が並ぶ行の番号。その下の行から読みます',
  hidden: '非表示の行も読む',
  placeSend: 'この場所で読み直す',
  columns: '2. 列の対応',
  columnsLead:
    '見出しの言葉から選んであります。違っていれば選び直してください。列のないものは、新しい要件に使う値を選びます。すでにある要件の値は、列がなければ変わりません。',
  columnsSend: 'この対応で確かめる',
  column: (letters: string, head: string, isHidden: boolean): string =>
    `${letters}列${head === '' ? '' : `「${head}」`}${isHidden ? '（非表示）' : ''}`,
  fromColumn: '列から読む',
  sameForAll: '新しい要件は、すべて同じにする',
  nothing: '選んでください',
  noControl: '当てはまる対策はない',
  without: {
    title: '列はない（求めていることの初めの40文字にする）',
    section: '列はない（空のままにする）',
    entry: '列はない（「確かめた日と、確かめた内容」にする）',
  },
  entryWithout: '確かめた日と、確かめた内容',
  result: '3. 読んだ結果',
  counts: (fresh: number, changed: number, same: number): string =>
    `新しい要件 ${fresh}件、変わる要件 ${changed}件、同じ要件 ${same}件`,
  untouched: (count: number): string =>
    `このファイルにない要件 ${count}件は、そのままです。取り下げるときは「自治体の要件」で取り下げます。`,
  errors: (count: number): string => `直すところが ${count}か所あります`,
  errorsLead:
    'すべて直るまで、一件も取り込みません。Excel を直して読み直すか、上の対応を選び直してください。',
  errorColumns: ['セル', '直すこと'],
  moreErrors: (count: number): string => `ほかに ${count}か所あります。`,
  skipped: (count: number): string => `読まない行 ${count}行`,
  skips: {
    hidden: '非表示の行です',
    heading: '見出しの行です',
  },
  skippedRows: (rows: readonly number[]): string => `${rows.join('、')}行目`,
  fresh: '新しい要件',
  changed: '変わる要件',
  freshColumns: ['行', '番号', '要件', '求めていること', 'そのほか'],
  changedColumns: ['行', '番号', '何が', '前', '後'],
  emptyValue: '（空）',
  accept: '4. 取り込む',
  acceptSend: (count: number): string => `${count}件を取り込む`,
  acceptLead: '上の内容のとおりに、全部をまとめて取り込みます。途中までになることはありません。',
  ready: (count: number): string => `${count}件を取り込めます`,
  nothingToDo: 'すべて、いまの要件と同じです。取り込むものはありません。',
  prove: '取り込む前に、もう一度、本人の確認をします。',
  proveLink: '本人の確認へ進む',
  other:
    '取り込めるのは、この自治体の管理者だけです。列の対応はこの画面のアドレスに入っているので、アドレスを管理者に伝えてください。',
  list: 'この自治体の要件',
  told: 'この自治体の要件（Excel からの取り込み）',
} as const

/** What a column can hold. */
export const importFieldText: Readonly<Record<ImportField, string>> = {
  number: '番号',
  title: '要件の名前',
  section: '文書の箇所',
  wording: '求めていること',
  entry: '記録に要ること',
  theme: '分野',
  responsible: '受け持ち',
  control: '対策',
  cadence: '確かめる間隔',
  proof: '証明のしかた',
}

/** What is wrong with a cell. */
export const cellProblems = {
  error: (text: string): string => `Excel のエラー（${text}）です。値に直してください。`,
  noAnswer: '数式の答えがファイルにありません。Excel で開いて保存し直すか、値にしてください。',
  empty: (field: string): string => `${field}が空です。`,
  long: (field: string, length: number, most: number): string =>
    `${field}が${length.toLocaleString('ja')}文字あります。${most.toLocaleString('ja')}文字までにしてください。`,
  unwanted: '目に見えない制御文字が入っています。打ち直してください。',
  twice: (number: string, at: string): string =>
    `番号「${number}」は ${at} と同じです。番号は一つずつ別にしてください。`,
  merged: (number: string, at: string): string =>
    `番号「${number}」のセルが ${at} と結合しています。結合を解き、行ごとに別の番号を入れてください。`,
  noOwn: (number: string): string =>
    `${number} という要件は、いまありません。新しい要件には、own- で始まらない番号を付けてください。`,
  choice: (field: string, text: string, some: readonly string[]): string =>
    `${field}の「${text}」はありません。${some.map((one) => `「${one}」`).join('、')}のどれかにしてください。`,
  probe: '自治体の要件は、自動検査では示せません。「記録」か「申告」にしてください。',
} as const

/** What is wrong with the whole. */
export const importProblems = {
  noNumber: '番号の列を選んでください。番号で、前に取り込んだ要件を見分けます。',
  noWording: '求めていることの列を選んでください。',
  noRows: '見出しの行の下に、読める行がありません。シートと見出しの行を確かめてください。',
  noSheets: '読めるシートがありません。シートを表示にして、保存し直してください。',
  tooMany: (most: number): string =>
    `要件が${most.toLocaleString('ja')}件をこえています。ファイルを分けて取り込んでください。`,
} as const

/** Why it was not done. */
export const importRefusals: Readonly<Record<string, string>> = {
  'import-none': 'ファイルを選んでください。',
  'import-type': 'Excel のファイル（.xlsx）を選んでください。ほかの種類のファイルは読めません。',
  'import-unreadable': 'このファイルは読めません。',
  'import-too-large': 'ファイルが大きすぎます。5 MB までのファイルにしてください。',
  'import-gone':
    '読み取ったファイルがもうありません。ほかの人が替えたか、1日が過ぎました。ファイルを選び直してください。',
  'import-changed':
    '確かめたあとに、要件かファイルが変わりました。下の内容をもう一度確かめてから、取り込んでください。',
  'import-errors': '直すところが残っているので、取り込みませんでした。',
}
