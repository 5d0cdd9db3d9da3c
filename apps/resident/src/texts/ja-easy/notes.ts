import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notes.ts'

/** What stands beside a question whose answer does not count as it was given. */
export const noteText: Translated<typeof japanese.noteText> = {
  overruled: (why: string) =>
    `今の入力では、使うことができません（${why}）。計算に使っていません。`,
  singleParentInstead: 'ひとり親控除で計算しました。寡婦控除は使っていません。',
  notBorn: 'この年度では、まだ生まれていない人です。計算に入れていません。',
  needsTaxReturn:
    'この金額を住民税から引くには、所得税の確定申告をしてください。市区町村に出す申告書だけでは、引くことができません。',
}
