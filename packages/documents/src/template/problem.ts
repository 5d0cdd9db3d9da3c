/** Why a municipality's file is not taken, or cannot be filled. */
export type TemplateProblem =
  | { readonly kind: 'old-or-locked' }
  | { readonly kind: 'no-workbook' }
  | { readonly kind: 'too-large'; readonly what: string }
  | { readonly kind: 'broken'; readonly part: string }
  | { readonly kind: 'macro' }
  | { readonly kind: 'outside'; readonly part: string }
  | { readonly kind: 'entity'; readonly part: string }
  | { readonly kind: 'signed' }
  | { readonly kind: 'names' }
  | { readonly kind: 'no-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly kind: 'formula'; readonly at: string }
  | { readonly kind: 'twice'; readonly at: string }
  | { readonly kind: 'no-field'; readonly field: string; readonly fields: readonly string[] }
  | {
      readonly kind: 'no-room'
      readonly sheet: string
      readonly rows: number
      readonly room: number
    }
  | { readonly kind: 'no-row'; readonly sheet: string; readonly keys: readonly string[] }

/** What came of something that may fail for a reason to be told. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: TemplateProblem }

export const good = <T>(value: T): Result<T> => ({ ok: true, value })
export const bad = (problem: TemplateProblem): Result<never> => ({ ok: false, problem })

/** The problem in words: what is wrong, and what to do. */
export function templateProblemText(problem: TemplateProblem): string {
  switch (problem.kind) {
    case 'old-or-locked':
      return '古い形式（.xls）か、パスワードのかかったファイルです。Excel で開いてパスワードを外し、.xlsx で保存し直してください。'
    case 'no-workbook':
      return 'Excel のファイル（.xlsx）ではありません。名前の終わりが .xlsx のファイルを選んでください。'
    case 'too-large':
      return `ファイルが大きすぎます（${problem.what}）。要らないシートや、何もない行と列の書式を消してください。`
    case 'broken':
      return `ファイルが壊れています（${problem.part}）。Excel で開き、.xlsx で保存し直してください。`
    case 'macro':
      return 'マクロやほかのプログラムが入っています。安全のため使えません。マクロのない .xlsx で保存し直してください。'
    case 'outside':
      return `ほかのファイルや外のデータとつながっています（${problem.part}）。安全のため使えません。Excel の「リンクの編集」や「接続」で、つながりを切ってください。`
    case 'entity':
      return `読み取る機械をだます書き方（DTD）が入っています（${problem.part}）。安全のため使えません。Excel で開き、.xlsx で保存し直してください。`
    case 'signed':
      return '電子署名の付いたファイルは使えません。署名のない .xlsx を選んでください。'
    case 'names':
      return 'ファイルの中の名前が正しくありません。Excel で開き、.xlsx で保存し直してください。'
    case 'no-sheet':
      return `シート「${problem.sheet}」がありません。あるのは ${problem.sheets.map((one) => `「${one}」`).join('、')} です。`
    case 'formula':
      return `${problem.at} には数式があります。数式は書きかえません。対応表の欄を直してください。`
    case 'twice':
      return `${problem.at} に二つの値を書こうとしています。結合したセルを含め、対応表の欄を直してください。`
    case 'no-field':
      return `対応表の「${problem.field}」という項目はありません。使えるのは ${problem.fields.map((one) => `「${one}」`).join('、')} です。`
    case 'no-room':
      return `シート「${problem.sheet}」の表は${problem.room}行ですが、書く行が${problem.rows}行あります。様式の行を増やし、対応表の終わりの行を直してください。`
    case 'no-row':
      return `シート「${problem.sheet}」に、次の行が見つかりません: ${problem.keys.join('、')}。対応表の見出しの列と、様式の番号をたしかめてください。`
  }
}
